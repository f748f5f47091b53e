import type {EntryRef, Facet, Paper, Site} from '../../model/site.js'
import {papersIn} from '../papers-in.js'
import {type Grain, type Period, periodsOf} from './periods.js'
import {type Ranking, topOf} from './ranking.js'
import {seriesOf} from './series.js'
import {type VenueYears, venueYears} from './venue-years.js'

/** What an archive holds, counted for plots. Wherever a number of papers stands, each counts once. */
export type Statistics = {
  readonly totals: Totals
  /** What one period is. */
  readonly grain: Grain
  /** Oldest first. */
  readonly periods: readonly PeriodCounts[]
  /** By period. */
  readonly tags: Ranking
  /** Without columns. */
  readonly recommenders: Ranking
  readonly venues: VenueYears
}

export type PeriodCounts = Period & {readonly papers: number; readonly withCode: number}

type Totals = {
  readonly issues: number
  readonly papers: number
  readonly figures: number
  readonly links: number
  readonly tags: number
  readonly recommenders: number
  readonly venues: number
  readonly withCode: number
  readonly withVenue: number
  /** Papers that were recommended more than once. */
  readonly again: number
}

export function statistics({issues, entries, papers, facets}: Site): Statistics {
  const {grain, periods} = periodsOf(issues.toReversed())
  const periodOf = new Map(periods.flatMap(({issues}, index) => issues.map(({file}) => [file, index] as const)))
  const withCode = new Set(papers.filter(({links}) => links.some(({label}) => label === 'code')))
  return {
    totals: {
      issues: issues.length,
      papers: papers.length,
      figures: figuresIn(entries),
      links: papers.reduce((sum, {links}) => sum + links.length, 0),
      tags: facets.tag.length,
      recommenders: facets.recommender.length,
      venues: facets.venue.length,
      withCode: withCode.size,
      withVenue: papers.filter(({venue}) => venue !== null).length,
      again: papers.filter(paper => paper.entries.length > 1).length
    },
    grain,
    periods: periods.map(period => ({...period, ...inPeriod(period, entries, withCode)})),
    tags: ranking(facets.tag, periods.length, ({issue}) => periodOf.get(issue.file)),
    recommenders: ranking(facets.recommender, 0, () => undefined),
    venues: venueYears(facets.venue)
  }
}

function ranking(facets: readonly Facet[], columns: number, columnOf: (ref: EntryRef) => number | undefined): Ranking {
  const {top, tied} = topOf(facets)
  return {rows: top.map(facet => seriesOf(facet, columns, columnOf)), tied}
}

/** Figures of entries, each file once in an entry, whether or not it can be shown. */
function figuresIn(entries: Site['entries']): number {
  let sum = 0
  for (const refs of entries.values()) {
    for (const {entry} of refs) {
      const {figures} = entry
      sum += figures.length < 2 ? figures.length : new Set(figures.map(({source}) => source)).size
    }
  }
  return sum
}

function inPeriod({issues}: Period, entries: Site['entries'], code: ReadonlySet<Paper>) {
  const refs = issues.flatMap(({file}) => entries.get(file) ?? [])
  return {papers: papersIn(refs), withCode: papersIn(refs.filter(({paper}) => code.has(paper)))}
}
