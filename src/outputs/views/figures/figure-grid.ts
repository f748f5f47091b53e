import {pictureSizes, type Slot} from './picture-sizes.js'

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

/** The text column and the gap between figures, in rem. */
const column = 42
const gap = 0.75
/** From this window width on, in rem, the text column has its full width; below, a margin is on either side. */
const full = 45
const margin = 1.25

/** The `sizes` of one figure of a group. */
export function figureSizes(grid: FigureGrid, first: boolean, picture: Size): string {
  const {columns, lead, phoneLead, phoneSingle} = grid
  const desk: Slot =
    columns === 1 || (first && lead)
      ? {from: full, vw: 0, rem: column, shape: 'row'}
      : {from: full, vw: 0, rem: (column - gap * (columns - 1)) / columns, shape: 'cell'}
  const phone: Slot =
    phoneSingle || (first && phoneLead)
      ? {from: 0, vw: 100, rem: -2 * margin, shape: 'row'}
      : {from: 0, vw: 50, rem: -margin - gap / 2, shape: 'cell'}
  return pictureSizes([desk, phone], picture)
}

type Size = {readonly width: number; readonly height: number}
