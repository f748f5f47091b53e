import type {Slug} from '../model/issue.js'
import {type Identity, identityOf} from './identity.js'
import type {Member} from './members.js'

/** The entries that recommend one paper, oldest first. */
export type Group = {readonly key: string; readonly wish: Slug; readonly members: readonly Member[]}

type Known = Group & {readonly members: Member[]; readonly ids: Map<string, string>}

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
      group = {key: identity.key, wish: identity.slug, members: [], ids: new Map()}
      groups.push(group)
    }
    group.members.push(member)
    learn(byKey, group, identity)
  }
  return groups
}

/** One identifier is enough, unless editors gave the two papers ids of their own. */
function sameIdentifier(byKey: ReadonlyMap<string, readonly Known[]>, identity: Identity): Known | undefined {
  const fixed = identity.identifiers.find(({scheme}) => scheme === 'id')
  return identity.identifiers
    .flatMap(({scheme, id}) => byKey.get(`${scheme}:${id}`) ?? [])
    .find(group => fixed === undefined || (group.ids.get('id') ?? fixed.id) === fixed.id)
}

/**
 * Two papers may have one title; then one scheme has two numbers for them.
 * A short title alone is no proof where numbers could have been.
 */
function sameTitle(byKey: ReadonlyMap<string, readonly Known[]>, {title, identifiers}: Identity): Known | undefined {
  if (title === null) return undefined
  const proof = distinctive(title)
  return byKey.get(`title:${title}`)?.find(group => {
    const numbered = identifiers.length > 0 || group.ids.size > 0
    return (proof || !numbered) && identifiers.every(({scheme, id}) => (group.ids.get(scheme) ?? id) === id)
  })
}

function distinctive(title: string): boolean {
  return title.split(' ').length >= 3 || (title.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0) >= 8
}

function learn(byKey: Map<string, Known[]>, group: Known, identity: Identity): void {
  const keys = identity.identifiers.map(({scheme, id}) => `${scheme}:${id}`)
  if (identity.title !== null) keys.push(`title:${identity.title}`)
  for (const {scheme, id} of identity.identifiers) if (!group.ids.has(scheme)) group.ids.set(scheme, id)
  for (const key of keys) {
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [group])
    else if (!known.includes(group)) known.push(group)
  }
}
