import type {Slug} from '../model/issue.js'
import type {Identifier} from '../model/site.js'
import {type Identity, identityOf} from './identity.js'
import type {Member} from './members.js'

/** The entries that recommend one paper, oldest first. */
export type Group = {
  readonly key: string
  readonly wish: Slug
  readonly members: readonly Member[]
  /** At most one of each scheme, the one that came first. */
  readonly ids: readonly Identifier[]
}

type Known = Group & {readonly members: Member[]; readonly ids: Identifier[]}

/**
 * Finds out which entries recommend the same paper, given them oldest first.
 * Each joins a paper that is already there or begins one; papers that are there never become one, since an
 * address would be lost. So a newer issue changes neither the key nor the slug of any paper.
 */
export function groupEntries(members: Iterable<Member>): readonly Group[] {
  const groups: Known[] = []
  const byKey = new Map<string, Known[]>()
  for (const member of members) {
    const identity = identityOf(member)
    let group = sameIdentifier(byKey, identity) ?? sameTitle(byKey, identity)
    if (group === undefined) {
      group = {key: identity.key, wish: identity.slug, members: [], ids: []}
      groups.push(group)
    }
    group.members.push(member)
    learn(byKey, group, identity)
  }
  return groups
}

/** One identifier is enough, unless editors gave the two papers ids of their own. */
function sameIdentifier(byKey: ReadonlyMap<string, readonly Known[]>, {identifiers}: Identity): Known | undefined {
  const fixed = identifiers.filter(({scheme}) => scheme === 'id')
  for (const identifier of identifiers) {
    const group = byKey.get(keyOf(identifier))?.find(({ids}) => !contradict(ids, fixed))
    if (group !== undefined) return group
  }
  return undefined
}

/**
 * Two papers may have one title; then one scheme has two numbers for them.
 * A short title alone is no proof where numbers could have been.
 */
function sameTitle(byKey: ReadonlyMap<string, readonly Known[]>, {title, identifiers}: Identity): Known | undefined {
  const known = title === null ? undefined : byKey.get(titled(title))
  if (title === null || known === undefined) return undefined
  const proof = distinctive(title)
  return known.find(({ids}) => {
    const numbered = identifiers.length > 0 || ids.length > 0
    return (proof || !numbered) && !contradict(ids, identifiers)
  })
}

function contradict(known: readonly Identifier[], identifiers: readonly Identifier[]): boolean {
  return identifiers.some(({scheme, id}) => known.some(other => other.scheme === scheme && other.id !== id))
}

function distinctive(title: string): boolean {
  return title.split(' ').length >= 3 || (title.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0) >= 8
}

function learn(byKey: Map<string, Known[]>, group: Known, {title, identifiers}: Identity): void {
  const add = (key: string) => {
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [group])
    else if (!known.includes(group)) known.push(group)
  }
  for (const identifier of identifiers) {
    if (!group.ids.some(({scheme}) => scheme === identifier.scheme)) group.ids.push(identifier)
    add(keyOf(identifier))
  }
  if (title !== null) add(titled(title))
}

function keyOf({scheme, id}: Identifier): string {
  return `${scheme}:${id}`
}

function titled(title: string): string {
  return `title:${title}`
}
