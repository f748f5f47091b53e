import type {Venue} from '../../model/issue.js'
import type {EntryRef, Facet, Paper} from '../../model/site.js'
import {venueName} from '../../site/venue-name.js'
import type {Context} from '../views/context.js'
import {entryHref} from '../views/entries/card.js'
import {entryTitle} from '../views/entries/entry.js'
import {textOf} from '../views/text.js'
import type {Fields} from './create-postings.js'
import {textOfHtml} from './text-of-html.js'

/** One paper, as it is looked for and as it is shown. */
export type SearchDocument = {readonly fields: Fields; readonly shown: Shown}

/** What a result shows, beside its facets; both languages are for `lang`. */
export type Shown = readonly [
  href: string,
  title: string,
  titleLanguage: string,
  /** Where it was recommended last: `第 81 期 · 2018 年 6 月 13 日`. */
  label: string,
  authors: string,
  tags: readonly string[],
  /** Handles without `@`. */
  recommenders: readonly string[],
  /** Other names, only to be looked for. */
  others: string,
  /** `ACL 2018`, and whether that was inferred, in words; either may be empty. */
  venue: string,
  inferred: string,
  /** The key points. */
  lead: string,
  text: string,
  language: string
]

/** Makes the document of a paper; `null` if nobody recommends it. */
export function createDocuments(context: Context): (paper: Paper) => SearchDocument | null {
  const {site, words} = context
  const venues = new Map(site.facets.venue.map(venue => [venue.key, venue]))
  return paper => {
    const [newest] = paper.entries
    if (newest === undefined) return null
    const entries = paper.entries.map(({entry}) => entry)
    const title = paper.title === null ? entryTitle(context, newest) : textOf(paper.title, site.settings.language)
    const authors = words.list(paper.authors)
    const text = entries.map(({summary}) => textOfHtml(summary)).join('\n')
    const {lead} = newest.entry
    const tags = entries.flatMap(entry => entry.tags)
    const recommenders = [...new Set(entries.flatMap(entry => entry.recommenders))]
    const titles = [...new Set([title.text, ...entries.flatMap(entry => entry.title ?? [])])]
    const others = [...new Set([...titles.slice(1), ...othersOf(paper, venues)])].join('\n')
    return {
      fields: [
        titles.join('\n'),
        [...paper.tags, ...tags, ...recommenders, ...paper.authors, others, ...addresses(paper)].join('\n'),
        entries.flatMap(({keyPoints}) => keyPoints).join('\n'),
        `${lead}\n${text}`
      ],
      shown: [
        entryHref(context, newest),
        title.text,
        title.lang,
        label(context, newest),
        authors,
        paper.tags,
        recommenders,
        others,
        paper.venue === null ? '' : venueName(paper.venue),
        paper.venue?.inferred ? words.text.inferred : '',
        lead,
        text,
        textOf(lead + text, site.settings.language).lang
      ]
    }
  }
}

function label({words}: Context, {issue}: EntryRef): string {
  return `${words.issue(issue.number)} · ${words.date(issue.date)}`
}

/** Names that a result does not show: `NeurIPS`, what that stands for, and under which heading the paper was. */
function othersOf({entries}: Paper, venues: ReadonlyMap<string, Facet>): readonly string[] {
  return entries.flatMap(({entry}) => [
    ...[entry.venue, entry.submitted].flatMap(venue => (venue === null ? [] : venueNames(venue, venues))),
    ...(entry.section === null ? [] : [entry.section])
  ])
}

function venueNames(venue: Venue, venues: ReadonlyMap<string, Facet>): readonly string[] {
  const {name, fullName} = venues.get(venue.id) ?? {name: '', fullName: null}
  return [venueName(venue), name, fullName ?? ''].filter(text => text !== '')
}

/** Addresses are looked for too, so that one can be pasted. */
function addresses({links}: Paper): readonly string[] {
  return links.map(({url}) => url.replace(/^\w+:\/\/(?:www\.)?/, ''))
}
