/** How a group of figures is laid out; `public/assets/figures.css` draws what this promises. */
export type FigureGrid = {
  readonly columns: 1 | 2 | 3
  /** The first figure takes a whole row, so that no row is left with a gap. */
  readonly lead: boolean
  /** The same in the two columns of a phone. */
  readonly phoneLead: boolean
  /** One column on a phone, since captions of their own need the room. */
  readonly phoneSingle: boolean
}

export function figureGrid(count: number, ownCaptions: boolean): FigureGrid {
  const columns = count === 1 ? 1 : count >= 6 && count % 3 < 2 ? 3 : 2
  return {
    columns,
    lead: columns > 1 && count % columns === 1,
    phoneLead: count % 2 === 1,
    phoneSingle: ownCaptions || count === 1
  }
}

/** The text column, a gap, and what a cell's border and padding take, in rem. */
const column = 42
const gap = 0.75
const frame = 1.4
/** A figure that has its row to itself is no higher than this. */
const tallest = 34
/** From this window width on, in rem, the text column has its full width. */
const full = 45

/**
 * The `sizes` of one figure of a group: how wide its picture is drawn, by window width. Never wider than it is, since
 * browsers take this for the picture's own size.
 */
export function figureSizes(grid: FigureGrid, first: boolean, picture: Size): string {
  const ratio = picture.width / picture.height
  const alone = grid.columns === 1 || (first && grid.lead)
  const cell = (column - gap * (grid.columns - 1)) / grid.columns
  const width = (alone ? column : cell) - frame
  const height = alone ? tallest : (cell * 2) / 3 - frame
  const drawn = Math.round(Math.min(width, height * ratio) * 10) / 10
  const phone = grid.phoneSingle || (first && grid.phoneLead) ? 'calc(100vw - 3.9rem)' : 'calc(50vw - 3.1rem)'
  const small = picture.width < full * 16
  const wide = picture.width < drawn * 16 ? `${picture.width}px` : `${drawn}rem`
  return `(min-width: ${full}rem) ${wide}, ${small ? `min(${phone}, ${picture.width}px)` : phone}`
}

type Size = {readonly width: number; readonly height: number}
