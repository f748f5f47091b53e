/** A font file and what it is for. */
export type FontFile = {
  /** Absolute. */
  readonly path: string
  /** Files of one family go together: marks that several scripts share are taken from that of the letter beside them. */
  readonly family: string
  /** Of its letters, so that families look equally large beside each other. */
  readonly scale: number
  /** The characters it may have, from first to last; `null` if only the file itself tells. */
  readonly covers: readonly (readonly [first: number, last: number])[] | null
}
