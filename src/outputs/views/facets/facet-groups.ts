import type {EntryRef, Facet} from '../../../model/site.js'
import {papersIn} from '../../../site/papers-in.js'
import type {Context} from '../context.js'

/** Recommendations under one heading, which may lead to a page of its own. */
export type FacetGroup = {
  readonly id: string
  readonly title: string
  readonly href: string | null
  /** `null` if it is not known, or the group is no year. */
  readonly year: number | null
  /** Papers, each once: as a number, and in words. */
  readonly size: number
  readonly count: string
  /** How many of them are in a venue's year by inference only. */
  readonly inferred: string | null
  /** Of a venue: the years since that of the next group, in which there is nothing. */
  readonly gap: string | null
  readonly refs: readonly EntryRef[]
}

/** A year is browsed issue by issue, a venue by its own years, all else by the year of recommendation. */
export function facetGroups(context: Context, facet: Facet): readonly FacetGroup[] {
  const {words} = context
  const groups = group(ordered(facet), headings[facet.kind](context))
  return groups.map((each, index) => {
    const size = papersIn(each.refs)
    const inferred = facet.kind === 'venue' ? each.refs.filter(({entry}) => entry.venue?.inferred).length : 0
    return {
      ...each,
      size,
      count: words.papers(size),
      inferred: inferred === 0 ? null : words.ofThemInferred(inferred),
      gap: facet.kind === 'venue' ? gapAfter(context, each.year, groups[index + 1]?.year ?? null) : null
    }
  })
}

type Heading = Pick<FacetGroup, 'id' | 'title' | 'href' | 'year'>
type Group = Heading & {readonly refs: EntryRef[]}

const headings: Readonly<Record<Facet['kind'], (context: Context) => (ref: EntryRef) => Heading>> = {
  year:
    ({routes, words}) =>
    ({issue: {number, date}}) => ({
      id: `issue-${number}`,
      title: `${words.issue(number)} · ${words.date(date)}`,
      href: routes.issue(number),
      year: null
    }),
  venue:
    context =>
    ({entry}) =>
      yearHeading(context, entry.venue?.year ?? null),
  tag: recommendedIn,
  recommender: recommendedIn
}

function recommendedIn(context: Context) {
  return ({issue}: EntryRef): Heading => yearHeading(context, Number(issue.date.slice(0, 4)))
}

function yearHeading({words}: Context, year: number | null): Heading {
  if (year === null) return {id: '_unknown', title: words.text.yearUnknown, href: null, year}
  return {id: String(year), title: words.year(String(year)), href: null, year}
}

/** Of a venue the newest year first, the unknown last; all else is in order already. */
function ordered({kind, entries}: Facet): readonly EntryRef[] {
  if (kind !== 'venue') return entries
  return [...entries].sort((a, b) => (b.entry.venue?.year ?? 0) - (a.entry.venue?.year ?? 0))
}

function group(refs: readonly EntryRef[], headingOf: (ref: EntryRef) => Heading): readonly Group[] {
  const groups: Group[] = []
  for (const ref of refs) {
    const heading = headingOf(ref)
    const last = groups.at(-1)
    if (last?.id === heading.id) last.refs.push(ref)
    else groups.push({...heading, refs: [ref]})
  }
  return groups
}

function gapAfter({words}: Context, later: number | null, earlier: number | null): string | null {
  if (later === null || earlier === null || later - earlier < 2) return null
  return words.noPapers(earlier + 1, later - 1)
}
