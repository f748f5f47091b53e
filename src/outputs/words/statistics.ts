import type {Grain} from '../../site/statistics/periods.js'

/** What the page of statistics says. `text` goes to the template as it stands. */
export type StatisticsWords = {
  readonly text: StatisticsTexts
  /** Stands under a number of the whole archive. */
  readonly totals: (what: Total, count: number) => string
  /** `2018-05` */
  readonly month: (month: string) => string
  readonly papersPer: Readonly<Record<Grain, string>>
  readonly period: Readonly<Record<Grain, string>>
  /** One sentence on how many papers there are in each period. */
  readonly papers: MostWords<{readonly grain: Grain; readonly average: string}>
  /** How many values there are, and which has most papers. */
  readonly tag: MostWords<{readonly all: number}>
  readonly venue: MostWords<{readonly all: number}>
  readonly recommender: MostWords<{readonly all: number}>
  readonly withoutVenue: (papers: number) => string
  readonly withCode: (papers: number, all: number, share: string) => string
  /** Of `all` values only the first are drawn. */
  readonly onlyFirst: (kind: 'tag' | 'venue' | 'recommender', shown: number) => string
  /** Several plots can be compared. */
  readonly oneScale: string
  /** Papers of an unknown year; or, if there are some, also of years before `before`. */
  readonly notDrawn: (papers: number, before: string | null) => string
  readonly allOf: (values: string) => string
  /** Some papers were recommended more than once. */
  /** Joins sentences. */
  readonly prose: (sentences: readonly string[]) => string
  readonly again: (papers: number) => string
}

type Total = 'issues' | 'papers' | 'figures' | 'links' | 'recommenders' | 'venues'

/** The same fact when one has most, when a few that can be named or more than that share it, and when all are equal. */
export type MostWords<Facts> = {
  readonly one: (facts: Facts, name: string, most: number) => string
  readonly few: (facts: Facts, names: string, most: number) => string
  readonly several: (facts: Facts, tied: number, most: number) => string
  readonly same: (facts: Facts, each: number) => string
}

export type StatisticsTexts = {
  readonly title: string
  readonly about: string
  readonly forward: string
  readonly data: string
  readonly totals: string
  readonly tags: string
  readonly tagsOverTime: string
  readonly venuesByYear: string
  readonly code: string
  readonly withCode: string
  readonly withoutCode: string
  readonly table: string
  readonly issues: string
  readonly papers: string
  readonly share: string
  readonly sum: string
  readonly since: string
  readonly latest: string
}
