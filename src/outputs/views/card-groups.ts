import type {EntryRef, Facet} from '../../model/site.js'
import {type CardView, listedCard} from './card.js'
import type {Context} from './context.js'

/** Cards under one heading, which may lead to a page of its own. */
export type CardGroup = {
  readonly title: string
  readonly href: string | null
  readonly count: string
  readonly cards: readonly CardView[]
}

/** A year is browsed issue by issue, a venue by its own years, all else by the year of recommendation. */
export function cardGroups(context: Context, facet: Facet): readonly CardGroup[] {
  const {routes, words} = context
  const heading = {
    year: ({issue}: EntryRef) => ({
      title: `${words.issue(issue.number)} · ${words.date(issue.date)}`,
      href: routes.issue(issue.number)
    }),
    venue: ({entry}: EntryRef) => {
      const year = entry.venue?.year ?? null
      return {title: year === null ? words.text.yearUnknown : `${facet.name} ${year}`, href: null}
    },
    tag: recommendedIn,
    recommender: recommendedIn
  }[facet.kind]
  return group(ordered(facet), heading).map(({title, href, refs}) => ({
    title,
    href,
    count: words.papers(refs.length),
    cards: refs.map(ref => listedCard(context, ref))
  }))

  function recommendedIn({issue}: EntryRef): Heading {
    return {title: words.year(issue.date.slice(0, 4)), href: null}
  }
}

type Heading = {readonly title: string; readonly href: string | null}
type Group = Heading & {readonly refs: EntryRef[]}

/** Of a venue the newest year first, the unknown last; all else is in order already. */
function ordered({kind, entries}: Facet): readonly EntryRef[] {
  if (kind !== 'venue') return entries
  return [...entries].sort((a, b) => (b.entry.venue?.year ?? 0) - (a.entry.venue?.year ?? 0))
}

function group(refs: readonly EntryRef[], heading: (ref: EntryRef) => Heading): readonly Group[] {
  const groups: Group[] = []
  for (const ref of refs) {
    const {title, href} = heading(ref)
    const last = groups.at(-1)
    if (last?.title === title) last.refs.push(ref)
    else groups.push({title, href, refs: [ref]})
  }
  return groups
}
