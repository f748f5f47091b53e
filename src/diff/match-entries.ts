import type {Issue} from '../model/issue.js'
import type {EntryRef, Site} from '../model/site.js'
import {identityOf} from '../site/identity.js'
import {titleKey} from '../site/title-key.js'
import type {Matched, Pair} from './match-issues.js'
import {similarity} from './similarity.js'

/**
 * Which entry became which, first within the issues that belong together, then across all: by an identifier of the paper,
 * else by the title, else by the summary; within an issue also by a title that is much alike.
 */
export function matchEntries(before: Site, after: Site, issues: readonly Pair<Issue>[]): Matched<EntryRef> {
  const pairs: Pair<EntryRef>[] = []
  const removed = new Set([...before.entries.values()].flat())
  const added = new Set([...after.entries.values()].flat())
  const pair = (a: EntryRef, b: EntryRef): void => {
    pairs.push([a, b])
    removed.delete(a)
    added.delete(b)
  }
  const match = (from: readonly EntryRef[], to: readonly EntryRef[]): void => {
    for (const keysOf of [identifiersOf, titleOf, summaryOf]) {
      const byKey = new Map<string, EntryRef[]>()
      for (const ref of to) for (const key of keysOf(ref)) byKey.set(key, [...(byKey.get(key) ?? []), ref])
      for (const ref of from) {
        if (!removed.has(ref)) continue
        const other = keysOf(ref)
          .flatMap(key => byKey.get(key) ?? [])
          .find(each => added.has(each))
        if (other !== undefined) pair(ref, other)
      }
    }
  }
  for (const [issue, other] of issues) {
    const [from, to] = [before.entries.get(issue.file) ?? [], after.entries.get(other.file) ?? []]
    match(from, to)
    for (const [a, b] of alike(
      from.filter(ref => removed.has(ref)),
      to.filter(ref => added.has(ref))
    ))
      pair(a, b)
  }
  match([...removed], [...added])
  return {pairs, removed: [...removed], added: [...added]}
}

function identifiersOf(ref: EntryRef): readonly string[] {
  return identityOf(ref).identifiers.map(({scheme, id}) => `${scheme}:${id}`)
}

function titleOf({entry}: EntryRef): readonly string[] {
  const key = titleKey(entry.title)
  return key === null ? [] : [key]
}

function summaryOf({entry}: EntryRef): readonly string[] {
  return entry.summary === '' ? [] : [entry.summary]
}

const enough = 0.5

/** Titles that are much alike, best first. */
function alike(from: readonly EntryRef[], to: readonly EntryRef[]): readonly Pair<EntryRef>[] {
  const scored = from.flatMap(a => to.map(b => ({a, b, score: similarity(titleOf(a)[0] ?? '', titleOf(b)[0] ?? '')})))
  const taken = new Set<EntryRef>()
  return scored
    .filter(({a, b, score}) => score >= enough && a.entry.title !== null && b.entry.title !== null)
    .sort((x, y) => y.score - x.score || x.a.position - y.a.position || x.b.position - y.b.position)
    .flatMap(({a, b}): readonly Pair<EntryRef>[] => {
      if (taken.has(a) || taken.has(b)) return []
      taken.add(a).add(b)
      return [[a, b]]
    })
}
