/** How a group of figures is laid out; `public/assets/figures.css` draws what this promises. */
export type FigureGrid = {
  readonly columns: 1 | 2 | 3
  /** How many columns the first figure takes, so that no row is left with a gap. */
  readonly lead: 1 | 2 | 3
  /** In the two columns of a phone, the first figure takes both. */
  readonly phoneLead: boolean
  /** One column on a phone, since captions of their own need the room. */
  readonly phoneSingle: boolean
}

export function figureGrid(count: number, ownCaptions: boolean): FigureGrid {
  const phoneLead = count % 2 === 1
  const phoneSingle = ownCaptions || count === 1
  if (count === 1) return {columns: 1, lead: 1, phoneLead, phoneSingle}
  if (count < 6) return {columns: 2, lead: phoneLead ? 2 : 1, phoneLead, phoneSingle}
  return {columns: 3, lead: ([1, 3, 2] as const)[count % 3] ?? 1, phoneLead, phoneSingle}
}

/** The text column, a gap, and what a cell's border and padding take, in rem. */
const column = 42
const gap = 0.75
const frame = 1.4
/** From this window width on, in rem, the text column has its full width. */
const full = 45

/** The `sizes` of one figure of a group: how wide its picture is drawn, by window width. */
export function figureSizes(grid: FigureGrid, first: boolean, ratio: number): string {
  const span = first ? grid.lead : 1
  const one = (column - gap * (grid.columns - 1)) / grid.columns
  const width = one * span + gap * (span - 1)
  const height = span === grid.columns ? 34 : (one * 2) / 3
  const drawn = Math.min(width - frame, (height - frame) * ratio)
  const phone = grid.phoneSingle || (first && grid.phoneLead) ? 'calc(100vw - 3.9rem)' : 'calc(50vw - 3.1rem)'
  return `(min-width: ${full}rem) ${Math.round(drawn * 10) / 10}rem, ${phone}`
}
