import type {Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import {schemes} from '../../model/schemes.js'
import type {EntryRef, Identifier, Paper} from '../../model/site.js'
import {identityOf} from '../identity.js'

/**
 * One title under two numbers of one scheme: one of the links is likely wrong. Papers that an editor gave ids of their
 * own are two on purpose, and a title of one or two words may well be that of two papers.
 */
export function twoIdentifiers(
  papers: readonly Paper[],
  titleKey: (title: string) => string | null
): readonly Diagnostic[] {
  const first = new Map<string, EntryRef>()
  return papers.flatMap(paper => {
    const within = paper.entries.length < 2 ? [] : paper.entries.toReversed()
    const [oldest] = within.length > 0 ? within : paper.entries
    const title = paper.title === null ? null : titleKey(paper.title)
    if (oldest === undefined || title === null) return []
    const known = first.get(title)
    const other = known !== undefined && isDistinctive(title) ? known : undefined
    if (other === undefined) first.set(title, oldest)
    const across = other === undefined ? [] : compare(oldest, other, other.paper.identifiers, paper.identifiers)
    return [...across, ...within.slice(1).flatMap(ref => compare(ref, oldest, paper.identifiers, ownOf(ref)))]
  })
}

function isDistinctive(title: string): boolean {
  return title.split(' ').length >= 3 || [...title].length >= 12
}

function ownOf(ref: EntryRef): readonly Identifier[] {
  return identityOf(ref).identifiers
}

function compare(
  ref: EntryRef,
  other: EntryRef,
  known: readonly Identifier[],
  own: readonly Identifier[]
): readonly Diagnostic[] {
  if ([...known, ...own].some(({scheme}) => scheme === 'id')) return []
  const wrong = own.find(
    ({scheme, id}) => namesPaper(scheme) && known.some(each => each.scheme === scheme && each.id !== id)
  )
  const right = known.find(({scheme}) => scheme === wrong?.scheme)
  if (wrong === undefined || right === undefined) return []
  const title = ref.entry.title ?? ref.paper.title ?? ''
  return [
    {
      ruleId: 'paper/two-identifiers',
      reason: message`Unexpected \`${wrong.scheme}:${wrong.id}\` for \`${title}\`, expected \`${right.scheme}:${right.id}\``,
      file: ref.issue.file,
      place: placeOf(ref, wrong.id),
      related: {
        reason: message`The same title with another number`,
        file: other.issue.file,
        place: placeOf(other, right.id)
      }
    }
  ]
}

function namesPaper(scheme: Identifier['scheme']): boolean {
  return scheme !== 'id' && schemes[scheme].names === 'paper'
}

/** The link that holds the number, else the title. */
function placeOf({entry}: EntryRef, id: string): EntryRef['entry']['place'] {
  return entry.links.find(({url}) => url.toLowerCase().includes(id.toLowerCase()))?.place ?? entry.place
}
