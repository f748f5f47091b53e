import type {BreakReason, EntryField, IssueFact, IssueField, SettingField} from '../../../../model/site-diff.js'

/** All that a comparison of sites says, in one language. */
export type DiffWords = {
  readonly nothing: string
  readonly issuesAdded: (issues: readonly IssueFact[]) => string
  readonly issuesRemoved: (issues: readonly IssueFact[]) => string
  readonly issuesChanged: (count: number) => string
  readonly papersAdded: (count: number) => string
  readonly papersRemoved: (count: number) => string
  readonly papersMoved: (count: number) => string
  readonly figuresMoved: (count: number) => string
  readonly settingsChanged: (count: number) => string
  readonly addressesBroken: (count: number) => string
  readonly feedIdsChanged: (count: number) => string
  /** What is done to so many papers where this field of their entries differs. */
  readonly entries: Readonly<Record<EntryField, (count: number) => string>>
  readonly issue: Readonly<Record<IssueField, string>>
  readonly setting: Readonly<Record<SettingField, string>>
  readonly reasons: Readonly<Record<BreakReason, string>>
  readonly papers: (count: number) => string
  readonly untitled: string
  readonly none: string
  /** Of prose that is another now. */
  readonly differs: string
  readonly more: (count: number) => string
  /** Between parts of one sentence. */
  readonly comma: string
}
