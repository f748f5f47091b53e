/** Findings that are known: of one rule in one file, about one text. */
export type BaselineEntry = {
  readonly file: string
  /** An id of the rule table, maybe one that is no more. */
  readonly rule: string
  /** What the finding is about, without its place. */
  readonly text: string
  /** How many of them there are. */
  readonly count: number
}
