/** What a change does to a site, in the words of the domain: plain JSON, as `offprint diff --format json` prints it. */
export type SiteDiff = {
  /** Settings that every page follows, by their keys in content/site.yaml. */
  readonly settings: readonly FieldChange[]
  readonly issues: {
    readonly added: readonly (IssueFact & {readonly entries: readonly NewEntryFact[]})[]
    readonly removed: readonly IssueFact[]
    /** `issue` as it is now. */
    readonly changed: readonly {readonly issue: IssueFact; readonly changes: readonly FieldChange[]}[]
  }
  /** But those of issues that are added or removed as a whole, unless they moved. */
  readonly entries: {
    readonly added: readonly NewEntryFact[]
    readonly removed: readonly EntryFact[]
    readonly moved: readonly {readonly from: EntryFact; readonly to: EntryFact}[]
    readonly changed: readonly {readonly entry: EntryFact; readonly changes: readonly FieldChange[]}[]
  }
  /** Tags, recommenders and venues that no entry had before, by name. */
  readonly values: {readonly added: readonly {readonly kind: NewValueKind; readonly name: string}[]}
  readonly figures: {
    /** From one entry to another. */
    readonly moved: readonly {readonly figure: string; readonly from: EntryFact; readonly to: EntryFact}[]
  }
  readonly broken: readonly BrokenAddress[]
}

/** `from` and `to` hold one value, several, or none; of prose none, since it is enough to know that it differs. */
export type FieldChange = {readonly field: Field; readonly from: readonly string[]; readonly to: readonly string[]}

export type Field = SettingField | IssueField | EntryField
export type SettingField = 'title' | 'description' | 'address' | 'base' | 'firstAddress' | 'language' | 'outputs'
export type IssueField =
  | 'number'
  | 'title'
  | 'date'
  | 'source'
  | 'description'
  | 'editors'
  | 'cover'
  | 'intro'
  | 'order'
export type EntryField =
  | 'title'
  | 'id'
  | 'recommenders'
  | 'tags'
  | 'venue'
  | 'submitted'
  | 'section'
  | 'authors'
  | 'links'
  | 'figures'
  | 'pictures'
  | 'captions'
  | 'summary'

export type IssueFact = {
  readonly number: number
  readonly title: string
  readonly date: string
  readonly file: string
  readonly papers: number
}

export type EntryFact = {
  readonly issue: number
  /** Permanent identity of its paper. */
  readonly paper: string
  readonly title: string | null
  readonly file: string
  readonly line: number
}

/** What a new entry brings, as far as it can be counted and named. */
export type NewEntryFact = EntryFact & {
  readonly recommenders: readonly string[]
  readonly tags: readonly string[]
  readonly venue: string | null
  readonly figures: number
}

export type NewValueKind = 'tag' | 'recommender' | 'venue'

/** An address that led somewhere and does not any more, or leads to something else. */
export type BrokenAddress = {
  /** Below the base path of the site, such as `/papers/fusionnet/`; of a feed, the permanent part of the id. */
  readonly address: string
  readonly kind: 'page' | 'anchor' | 'feed id'
  readonly reason: BreakReason
  /** Where the same thing is now; `null` if nowhere. */
  readonly now: string | null
}

export type BreakReason =
  /** What it led to is gone. */
  | 'removed'
  /** The issue became a draft. */
  | 'draft'
  /** The number of the issue changed. */
  | 'number'
  /** The title was edited, and the paper has no identifier. */
  | 'title'
  /** The paper got another identifier, or its first. */
  | 'identifier'
  /** The entry stands in another issue. */
  | 'moved'
  /** Entries are in another order, or others were taken out before it. */
  | 'order'
  /** Everything that had the value has another one. */
  | 'renamed'
  /** Nothing has the value any more. */
  | 'unused'
  /** Its pages are switched off in the settings. */
  | 'switched off'
