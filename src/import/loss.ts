/** Something of a source that is not in the issue that was made of it. */
export type Loss = {
  /** What it was: a claim such as `banner` or `boilerplate`, or what a page held besides, such as `script`. */
  readonly kind: string
  /** Where it stands in the source. */
  readonly line: number
  /** In a page, whose lines may be very long. */
  readonly column: number | null
  /** As it stood, without its pictures. */
  readonly text: string
  /** The addresses of its pictures. */
  readonly pictures: readonly string[]
}
