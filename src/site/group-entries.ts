import type {Slug} from '../model/issue.js'
import type {Identifier} from '../model/site.js'
import type {Identity} from './identity.js'

/** The entries that recommend one paper. */
export type Group = {
  readonly key: string
  readonly wish: Slug
  /** Their numbers, oldest first. */
  readonly members: readonly number[]
  /** At most one of each scheme, the one that came first. */
  readonly ids: readonly Identifier[]
}

type Known = Group & {readonly members: number[]; readonly ids: Identifier[]}

/**
 * Finds out which entries recommend the same paper, given them oldest first.
 * Each joins a paper that is already there or begins one; papers that are there never become one, since an
 * address would be lost. So a newer issue changes neither the key nor the slug of any paper.
 */
export function groupEntries(entries: readonly Identity[]): readonly Group[] {
  const groups: Known[] = []
  const found: Found = {byTitle: new Map(), byScheme: new Map()}
  for (const [number, identity] of entries.entries()) {
    let group = sameIdentifier(found, identity) ?? sameTitle(found, identity)
    if (group === undefined) {
      group = {key: identity.key, wish: identity.slug, members: [], ids: []}
      groups.push(group)
    }
    group.members.push(number)
    learn(found, group, identity)
  }
  return groups
}

/** The groups that have a title, or a number of a scheme. */
type Found = {readonly byTitle: ByName; readonly byScheme: Map<Identifier['scheme'], ByName>}
type ByName = Map<string, Known[]>

/** One identifier is enough, unless editors gave the two papers ids of their own. */
function sameIdentifier({byScheme}: Found, {identifiers}: Identity): Known | undefined {
  for (const {scheme, id} of identifiers) {
    const known = byScheme.get(scheme)?.get(id)
    const group = known?.find(({ids}) => !contradict(ids, identifiers.filter(isFixed)))
    if (group !== undefined) return group
  }
  return undefined
}

function isFixed({scheme}: Identifier): boolean {
  return scheme === 'id'
}

/**
 * Two papers may have one title; then one scheme has two numbers for them.
 * A short title alone is no proof where numbers could have been.
 */
function sameTitle({byTitle}: Found, {title, identifiers}: Identity): Known | undefined {
  const known = title === null ? undefined : byTitle.get(title)
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

function learn({byTitle, byScheme}: Found, group: Known, {title, identifiers}: Identity): void {
  for (const identifier of identifiers) {
    const {scheme, id} = identifier
    if (!group.ids.some(other => other.scheme === scheme)) group.ids.push(identifier)
    const byId: ByName = byScheme.get(scheme) ?? new Map()
    byScheme.set(scheme, byId)
    add(byId, id, group)
  }
  if (title !== null) add(byTitle, title, group)
}

function add(groups: ByName, name: string, group: Known): void {
  const known = groups.get(name)
  if (known === undefined) groups.set(name, [group])
  else if (!known.includes(group)) known.push(group)
}
