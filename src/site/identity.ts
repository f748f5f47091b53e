import type {Entry, Issue, Link, Slug} from '../model/issue.js'
import type {LabelId} from '../model/labels.js'
import {type SchemeId, schemes} from '../model/schemes.js'
import type {Identifier} from '../model/site.js'
import {fold} from './fold.js'
import {identifierOf} from './identifier.js'
import {slugOf} from './slug.js'
import {titleKey} from './title-key.js'

/** What tells one paper from another, as far as one entry says. */
export type Identity = {
  /** At most one of each scheme; the one that names the paper first. */
  readonly identifiers: readonly Identifier[]
  readonly title: string | null
  /** Of a paper that first appears here: permanent. */
  readonly key: string
  readonly slug: Slug
}

/** An entry where it stands. */
type Place = {readonly issue: Issue; readonly entry: Entry; readonly position: number}

/**
 * An `id:` wins, then the paper links in their order, then the title, and last the place in the issue.
 * A repository names a paper only if the entry has no paper link: code is shared more often than papers are.
 */
export function identityOf({issue, entry, position}: Place): Identity {
  const title = titleKey(entry.title)
  const identifiers = identifiersOf(entry)
  const [first] = identifiers
  if (first !== undefined) {
    const {scheme, id} = first
    return {identifiers, title, key: `${scheme}:${id}`, slug: slugOf(scheme === 'id' ? id : `${scheme} ${id}`)}
  }
  if (title !== null) return {identifiers, title, key: `title:${title}`, slug: slugOf(title)}
  return {
    identifiers,
    title,
    key: `issue:${issue.number}/${position}`,
    slug: slugOf(`issue ${issue.number} ${position}`)
  }
}

function identifiersOf(entry: Entry): readonly Identifier[] {
  const paper = labelled(entry, 'paper')
  const named = [...paper, ...labelled(entry, 'review')].map(read('paper'))
  const project = [...labelled(entry, 'project'), ...labelled(entry, 'code')].map(read('paper', 'work'))
  const fixed: Identifier | null = entry.id === null ? null : {scheme: 'id', id: fold(entry.id)}
  const found = [fixed, ...named, ...(paper.length === 0 ? project : [])].filter(identifier => identifier !== null)
  return found.filter(({scheme}, index) => found.findIndex(other => other.scheme === scheme) === index)
}

function labelled(entry: Entry, label: LabelId): readonly Link[] {
  return entry.links.filter(link => link.label === label)
}

/** The identifier that an address holds, if its ids name one of these. */
function read(...kinds: readonly (typeof schemes)[SchemeId]['names'][]): (link: Link) => Identifier | null {
  return ({url}) => {
    const found = identifierOf(url)
    return found !== null && found.scheme !== 'id' && kinds.includes(schemes[found.scheme].names) ? found : null
  }
}
