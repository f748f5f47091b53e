/** One drawn glyph; lengths in em, of the size it will be set at. */
export type Glyph = {
  readonly x: number
  /** Above the baseline. */
  readonly y: number
  readonly width: number
  /** SVG path data in units of its font, y upwards. */
  readonly path: string
  /** Em in a unit of its font. */
  readonly scale: number
}

/** What no line break divides, in em. */
export type Word = {
  readonly glyphs: readonly Glyph[]
  readonly width: number
  /** White space before it, where it does not begin a line. */
  readonly gap: number
  /** White space within its first glyph: at the margin it hangs out. */
  readonly bearing: number
}

export type Line = readonly Word[]
