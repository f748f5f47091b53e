/** What a service says of a paper. What it does not say is `null` or empty, and is never made up. */
export type Facts = {
  readonly title: string | null
  readonly authors: readonly string[]
  /** Where it appeared, in the words of the service; a preprint has none. */
  readonly venue: Stated | null
  /** Where it was sent to, if that is all that is known. */
  readonly submitted: Stated | null
  readonly abstract: string | null
  /** Addresses that the service, or the abstract, names as the code of the paper. */
  readonly code: readonly string[]
  /** What an editor may want to know and we cannot judge, such as the comment of the authors on arXiv. */
  readonly remarks: readonly string[]
}

export type Stated = {
  readonly words: string
  /** Where the words may not hold it. */
  readonly year: number | null
}
