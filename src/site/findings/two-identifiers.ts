import type {Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import {schemes} from '../../model/schemes.js'
import type {EntryRef, Identifier, Paper} from '../../model/site.js'
import {eachWhileSame} from '../each-while-same.js'
import {identityOf} from '../identity.js'
import {joinLists} from '../join-lists.js'
import {whileSame} from '../while-same.js'

/**
 * One title under two numbers of one scheme: one of the links is likely wrong. Papers that an editor gave ids of their
 * own are two on purpose, and a title of one or two words may well be that of two papers.
 *
 * @returns a function of all papers, which reads only those again that are others than before
 */
export function createTwoIdentifiers(
  titleKey: (title: string) => string | null
): (papers: readonly Paper[]) => readonly Diagnostic[] {
  const titleOf = ({title}: Paper): string | null => (title === null ? null : titleKey(title))
  const titlesOf = eachWhileSame(titleOf)
  const pairsOf = whileSame(pairs)
  const within = eachWhileSame((paper: Paper) =>
    paper.entries.length < 2 || titleOf(paper) === null ? none : inOnePaper(paper)
  )
  return papers => {
    const across = pairsOf(titlesOf(papers)).flatMap(([at, earlier]) => {
      const [paper, other] = [papers[at], papers[earlier]]
      const [ref, known] = [paper?.entries.at(-1), other?.entries.at(-1)]
      return paper && other && ref && known ? compare(ref, known, other.identifiers, paper.identifiers) : []
    })
    return [...across, ...joinLists(within(papers))]
  }
}

/** The index of each item whose title an earlier one has too, and that of the first. */
function pairs(titles: readonly (string | null)[]): readonly (readonly [at: number, earlier: number])[] {
  const first = new Map<string, number>()
  const found: [number, number][] = []
  for (const [at, title] of titles.entries()) {
    const earlier = title === null ? undefined : first.get(title)
    if (title !== null && earlier === undefined) first.set(title, at)
    if (title !== null && earlier !== undefined && isDistinctive(title)) found.push([at, earlier])
  }
  return found
}

/** The same among the recommendations of one paper, which its title may have joined. */
function inOnePaper(paper: Paper): readonly Diagnostic[] {
  const [oldest, ...later] = paper.entries.toReversed()
  if (oldest === undefined) return none
  return later.flatMap(ref => compare(ref, oldest, paper.identifiers, ownOf(ref)))
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

const none: readonly Diagnostic[] = []
