import type {Venue} from '../../model/issue.js'
import type {Paper} from '../../model/site.js'
import {venues} from '../../model/venues.js'
import {schemeAddress} from '../../site/scheme-address.js'
import {venueName} from '../../site/venue-name.js'
import type {Citer} from './citer.js'
import {type Name, nameOf} from './name.js'
import {percentEncoded} from './percent-encoded.js'
import {plain} from './plain.js'

/** A paper as reference managers know it; what nobody said is absent. All texts are one line. */
export type Citation = {
  readonly kind: 'conference' | 'journal' | 'preprint' | 'other'
  readonly title: string | null
  readonly authors: readonly Name[]
  /** There are more authors than are named. */
  readonly others: boolean
  readonly container: Container | null
  readonly year: number | null
  readonly doi: string | null
  readonly arxiv: string | null
  readonly url: string | null
  readonly keywords: readonly string[]
  /** What a reader of the reference should know: that its venue was inferred. */
  readonly note: string | null
  /** Where it comes from, and what is not known. */
  readonly annote: string
}

/** Where a paper appeared. */
export type Container = {
  readonly name: string
  /** As the recommender wrote it, if that is not the name. */
  readonly short: string | null
}

export function citationOf({words, site}: Citer, paper: Paper): Citation {
  const {venue} = paper
  const authors = paper.authors.map(plain).filter(name => name !== '')
  const named = authors.filter(name => !isOthers(name))
  const arxiv = idOf(paper, 'arxiv')
  const kind = kindOf(venue, arxiv)
  const container = venue === null ? null : containerOf(venue)
  const title = paper.title === null ? null : plain(paper.title)
  const year = venue?.year ?? (kind === 'preprint' && arxiv !== null ? yearOf(arxiv) : null)
  const {citing} = words
  const unknown = {title, authors: named[0] ?? null, venue: container, year}
  return {
    kind,
    title,
    authors: named.map(nameOf),
    others: named.length < authors.length,
    container,
    year,
    doi: idOf(paper, 'doi'),
    arxiv,
    url: urlOf(paper),
    keywords: paper.tags.map(plain),
    note: venue?.inferred ? citing.inferred(plain(venueName(venue))) : null,
    annote: citing.sentences(
      [
        ...paper.entries.map(({issue, entry}) =>
          citing.recommended(plain(site.settings.title), issue.number, issue.date, entry.recommenders.map(plain))
        ),
        citing.unknown(keysOf(unknown).filter(key => unknown[key] === null))
      ].filter(text => text !== '')
    )
  }
}

function keysOf<T extends object>(record: T): readonly (keyof T)[] {
  return Object.keys(record) as (keyof T)[]
}

function isOthers(name: string): boolean {
  return /^(?:et al\.?|others|等|等人)$/i.test(name)
}

function idOf({identifiers}: Paper, wanted: string): string | null {
  return identifiers.find(({scheme}) => scheme === wanted)?.id ?? null
}

/** A paper on arXiv of which nobody knows more is a preprint. */
function kindOf(venue: Venue | null, arxiv: string | null): Citation['kind'] {
  if (venue === null) return arxiv === null ? 'other' : 'preprint'
  const kind = venues.get(venue.id)?.kind ?? 'other'
  return kind === 'workshop' ? 'conference' : kind
}

function containerOf(venue: Venue): Container {
  const name = plain(venues.get(venue.id)?.fullName ?? venue.name)
  const short = plain(venue.name)
  return {name, short: short === name ? null : short}
}

/** The number of a preprint begins with the month in which it was submitted: `1711.07341`, `math/0309136`. */
function yearOf(arxiv: string): number | null {
  const digits = /^(?:[a-z-]+\/)?(\d\d)/.exec(arxiv)?.[1]
  if (digits === undefined) return null
  // arXiv began in 1991.
  return Number(digits) + (Number(digits) > 90 ? 1900 : 2000)
}

/** Who keeps a paper for good, those first whose pages tell most about it. */
const keepers = ['acl', 'pmlr', 'jmlr', 'openreview', 'arxiv', 'doi'] as const

/** Where the paper is to be had, else what is to be had of it. */
function urlOf(paper: Paper): string | null {
  for (const scheme of keepers) {
    const id = idOf(paper, scheme)
    if (id !== null) return schemeAddress(scheme, id)
  }
  const links = (['paper', 'project', 'code'] as const).flatMap(label =>
    paper.links.filter(link => link.label === label)
  )
  const link = links.find(({url}) => /^https?:/i.test(url))
  return link === undefined ? null : percentEncoded(link.url)
}
