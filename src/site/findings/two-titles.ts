import type {Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import type {EntryRef, Paper} from '../../model/site.js'
import {identityOf} from '../identity.js'
import {titleKey} from '../title-key.js'

/**
 * One identifier under two titles: a link was copied along with its neighbour, or a title has a slip. A title that goes on
 * where the other ends is the same one in full. Of each title that differs from the first, the first entry is named.
 */
export function twoTitles(paper: Paper): readonly Diagnostic[] {
  const [first, ...later] = titledOldestFirst(paper)
  if (first === undefined) return []
  const seen = [first]
  return later.flatMap((ref): readonly Diagnostic[] => {
    if (seen.some(other => sameTitle(ref, other))) return []
    seen.push(ref)
    const shared = sharedIdentifier(ref, first)
    if (shared === null) return []
    return [
      {
        ruleId: 'paper/two-titles',
        reason: message`Unexpected title \`${ref.entry.title ?? ''}\` for ${shared}, expected \`${first.entry.title ?? ''}\``,
        file: ref.issue.file,
        place: ref.entry.place,
        related: {reason: message`The same paper by another title`, file: first.issue.file, place: first.entry.place}
      }
    ]
  })
}

function titledOldestFirst({entries}: Paper): readonly EntryRef[] {
  return entries.length < 2 ? [] : entries.toReversed().filter(({entry}) => entry.title !== null)
}

function sameTitle(one: EntryRef, other: EntryRef): boolean {
  const [a, b] = [titleKey(one.entry.title) ?? '', titleKey(other.entry.title) ?? '']
  return a.startsWith(b) || b.startsWith(a)
}

/** `arxiv:1711.07341`; an id that an editor gave both is meant to join them. */
function sharedIdentifier(one: EntryRef, other: EntryRef): string | null {
  const known = identityOf(other).identifiers
  const shared = identityOf(one).identifiers.find(({scheme, id}) =>
    known.some(each => each.scheme === scheme && each.id === id)
  )
  return shared === undefined || shared.scheme === 'id' ? null : `\`${shared.scheme}:${shared.id}\``
}
