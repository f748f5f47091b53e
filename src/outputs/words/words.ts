import type {IsoDate} from '../../model/issue.js'
import type {LabelId} from '../../model/labels.js'
import type {SchemeId} from '../../model/schemes.js'
import type {FacetKind} from '../../model/site.js'
import type {CitingWords} from './citing.js'
import type {keeping} from './en/keeping.js'
import type {lists} from './en/lists.js'
import type {reading} from './en/reading.js'
import type {search} from './en/search.js'
import type {FeedTexts} from './feeds.js'
import type {StatisticsTexts, StatisticsWords} from './statistics.js'

/** Everything a site says by itself, in one language. `text` goes to the templates as it stands. */
export type Words = {
  readonly text: Texts
  readonly citing: CitingWords
  readonly statistics: StatisticsWords
  /** What a kind of facet is called: in the navigation, above its list, above one of its values, and as a sentence. */
  readonly facets: Readonly<
    Record<FacetKind, {readonly short: string; readonly list: string; readonly one: string; readonly about: string}>
  >
  readonly label: (label: LabelId) => string
  /** On a badge: `arXiv`. */
  readonly scheme: (scheme: SchemeId) => string
  /** Of a source that is no more. */
  readonly closed: (year: number) => string
  readonly date: (date: IsoDate) => string
  readonly year: (year: string) => string
  readonly issue: (number: number) => string
  /** An issue named with its title, in one line. */
  readonly issueTitle: (number: number, title: string) => string
  /** Names an entry; stands for the title where that is an image. */
  readonly untitled: (issue: number, position: number) => string
  readonly issues: (count: number) => string
  readonly papers: (count: number) => string
  readonly figures: (count: number) => string
  /** A page of a long list by its number. */
  readonly page: (number: number) => string
  readonly values: (kind: FacetKind, count: number) => string
  /** The alternative text of a figure whose editor wrote none. */
  readonly figure: (index: number, count: number, title: string) => string
  /** Which figure of an entry it is, where the paper is plain. */
  readonly figureNumber: (index: number, count: number) => string
  /** The alternative text of a title that is an image. */
  readonly titleImage: (untitled: string) => string
  /** What a feed is called where it is offered; `of` is the kind of a facet and its name. */
  readonly feeds: {
    readonly issues: (site: string) => string
    readonly papers: (site: string) => string
    readonly facet: (site: string, of: string) => string
  }
  /** Years of a venue between two that have papers. */
  readonly noPapers: (from: number, to: number) => string
  /** How many of the papers of a year are in it only because a recommendation says so in passing. */
  readonly ofThemInferred: (count: number) => string
  readonly submittedTo: (venue: string) => string
  /** How long an issue takes to read. */
  readonly minutes: (count: number) => string
  /** Leads to another recommendation of the same paper; `names` may be empty. */
  readonly alsoIn: (issue: number, names: readonly string[]) => string
  /** Of a paper with many, behind the first ones. */
  readonly moreAuthors: (count: number) => string
  /** Joins names to an enumeration. */
  readonly list: (names: readonly string[]) => string
}

export type Texts = {
  readonly skip: string
  readonly navigation: string
  readonly home: string
  readonly issues: string
  readonly archiveAbout: string
  readonly latest: string
  readonly noIssues: string
  readonly readIssue: string
  readonly inThisIssue: string
  readonly contents: string
  readonly earlierIssues: string
  readonly allIssues: string
  readonly browse: string
  readonly previousIssue: string
  readonly nextIssue: string
  readonly neighbours: string
  readonly editors: string
  readonly firstPublished: string
  readonly authors: string
  readonly venue: string
  readonly inferred: string
  readonly inferredNote: string
  readonly tags: string
  readonly recommendedBy: string
  readonly links: string
  readonly facts: string
  readonly related: string
  readonly noSummary: string
  readonly remoteFigure: string
  /** For a remote one whose host has it no more. */
  readonly goneFigure: string
  readonly openOriginal: string
  readonly missingFigure: string
  readonly figures: string
  readonly figuresAbout: string
  readonly allFigures: string
  readonly figureDialog: string
  readonly previousFigure: string
  readonly nextFigure: string
  readonly closeFigure: string
  readonly zoom: string
  readonly zoomFit: string
  readonly openFigure: string
  readonly yearUnknown: string
  readonly notFound: string
  readonly notFoundText: string
  readonly feed: string
  readonly feeds: FeedTexts
  readonly themeSystem: string
  readonly themeLight: string
  readonly themeDark: string
  /** After the name of a fact. */
  readonly colon: string
  readonly madeWith: string
  /** Areas with texts of their own: one file per language. */
  readonly keeping: Group<typeof keeping>
  readonly lists: Group<typeof lists>
  readonly reading: Group<typeof reading>
  readonly citing: CitingWords['text']
  readonly search: Group<typeof search>
  readonly statistics: StatisticsTexts
}

/** English is the pattern, to which every other language is held. */
type Group<Pattern> = {readonly [Key in keyof Pattern]: string}
