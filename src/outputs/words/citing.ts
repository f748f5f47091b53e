import type {IsoDate} from '../../model/issue.js'
import type {citing} from './en/citing.js'

/** What the citation of a paper says beyond its data, and what stands beside it on pages. */
export type CitingWords = {
  readonly text: {readonly [Key in keyof typeof citing.text]: string}
  readonly sentences: (sentences: readonly string[]) => string
  /** One sentence: who recommended the paper where; `handles` may be empty. */
  readonly recommended: (site: string, issue: number, date: IsoDate, handles: readonly string[]) => string
  /** One sentence: `venue` was read from prose. */
  readonly inferred: (venue: string) => string
  /** One sentence: what nobody said; empty if that is nothing. */
  readonly unknown: (what: readonly Unknown[]) => string
}

export type Unknown = Parameters<typeof citing.unknown>[0][number]
