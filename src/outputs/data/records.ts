import type {IsoDate, Slug} from '../../model/issue.js'
import type {LabelId} from '../../model/labels.js'
import type {Language} from '../../model/settings.js'
import type {Identifier} from '../../model/site.js'
import type {VenueRow} from '../../model/venues.js'

// What /data/ holds. `outputs/data/schema.ts` describes every property, and the compiler sees to it.
// Addresses are absolute; `null` is what nobody said, or what the site does not have.

export type PapersData = Head & {
  /** In order of first recommendation, so that an archive that grows adds lines at the end. */
  readonly papers: readonly PaperRecord[]
}

export type IssuesData = Head & {
  /** Oldest first. */
  readonly issues: readonly IssueRecord[]
}

type Head = {
  readonly $schema: string
  readonly site: SiteRecord
}

export type SiteRecord = {
  readonly title: string
  readonly description: string
  readonly url: string
  readonly language: Language
}

export type PaperRecord = {
  readonly key: string
  readonly slug: Slug
  readonly citationKey: string
  readonly url: string | null
  readonly title: string | null
  readonly authors: readonly string[]
  readonly venue: VenueRecord | null
  readonly tags: readonly string[]
  readonly identifiers: readonly IdentifierRecord[]
  readonly links: readonly LinkRecord[]
  /** Newest first. */
  readonly recommendations: readonly RecommendationRecord[]
}

export type VenueRecord = {
  readonly id: string
  readonly name: string
  readonly fullName: string | null
  readonly kind: VenueRow['kind'] | null
  readonly year: number | null
  readonly inferred: boolean
}

export type IdentifierRecord = Identifier & {readonly url: string | null}

export type LinkRecord = {
  readonly label: LabelId
  readonly text: string
  readonly url: string
}

export type RecommendationRecord = {
  readonly issue: number
  readonly position: number
  readonly date: IsoDate
  readonly url: string
  readonly recommenders: readonly string[]
}

export type IssueRecord = {
  readonly number: number
  readonly title: string
  readonly date: IsoDate
  readonly url: string
  readonly source: string | null
  readonly description: string | null
  readonly editors: readonly string[]
  readonly entries: readonly EntryRecord[]
}

export type EntryRecord = {
  readonly position: number
  readonly paper: string
  readonly url: string
  readonly title: string | null
  readonly section: string | null
  readonly recommenders: readonly string[]
  readonly tags: readonly string[]
  readonly venue: VenueRecord | null
  readonly submitted: VenueRecord | null
  readonly keyPoints: readonly string[]
  readonly lead: string
}
