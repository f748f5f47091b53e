import {percent} from '../percent.js'
import type {AxisLabel} from './axis-labels.js'

/** Columns over time. Places across are shares of the width, so that text keeps its size on a phone. */
export type ColumnsView = {
  /** Pixels, or `100%`. */
  readonly width: string
  /** Pixels: of the whole, of its columns, where these begin, and where the names under them stand. */
  readonly height: number
  readonly plot: number
  readonly top: number
  readonly foot: number
  /** What each column is a share of, drawn behind it. */
  readonly tracks: readonly {readonly x: string; readonly width: string}[]
  readonly bars: readonly ColumnView[]
  /** Numbers above columns; the minor ones have no place on a phone. */
  readonly values: readonly {readonly x: string; readonly y: string; readonly text: string; readonly minor: boolean}[]
  readonly labels: readonly (Pick<AxisLabel, 'text' | 'minor' | 'anchor'> & {readonly x: string})[]
}

type ColumnView = {
  readonly x: string
  readonly y: string
  readonly width: string
  readonly height: string
  /** What it says when it is pointed at. */
  readonly title: string
  /** To be seen first. */
  readonly most: boolean
}

type Columns = {
  /** `null` where there is nothing to count. */
  readonly values: readonly (number | null)[]
  /** What fills the height. */
  readonly full: number
  readonly titleOf: (index: number) => string
  readonly textOf: (value: number) => string
  readonly labels: readonly AxisLabel[]
  /** Counts and shares have a plot of their own; small ones stand side by side. */
  readonly look: 'counts' | 'shares' | 'small'
}

/** Pixels. */
const heights = {counts: 160, shares: 110, small: 56} as const
/** Room for a number above and a name below. */
const [above, below] = [20, 24]
/** Wider columns than this look like a wall. */
const widest = 56
/** Where a column stands in its share of the width. */
const edges = {start: 0.14, middle: 0.5, end: 0.86} as const

export function columnsView({values, full, titleOf, textOf, labels, look}: Columns): ColumnsView {
  const count = values.length
  const plot = heights[look]
  const drawn = values.flatMap((value, index) => (value === null ? [] : [{value, index}]))
  const highest = Math.max(...drawn.map(({value}) => value))
  const x = (index: number, edge: keyof typeof edges) => percent((100 * (index + edges[edge])) / count)
  const y = (value: number) => percent(100 - (100 * value) / full)
  const width = percent((100 * (edges.end - edges.start)) / count)
  return {
    width: count <= 10 ? String(count * widest) : '100%',
    height: above + plot + below,
    plot,
    top: above,
    foot: above + plot + below - 6,
    tracks: look === 'shares' ? drawn.map(({index}) => ({x: x(index, 'start'), width})) : [],
    bars: drawn
      .filter(({value}) => value > 0)
      .map(({value, index}) => ({
        x: x(index, 'start'),
        y: y(value),
        width,
        height: percent((100 * value) / full),
        title: titleOf(index),
        most: look === 'counts' && value === highest
      })),
    values: written(drawn, highest, look === 'small').map(({value, index, minor}) => ({
      x: x(index, 'middle'),
      y: y(value),
      text: textOf(value),
      minor
    })),
    labels: labels.map(({index, text, minor, anchor}) => ({x: x(index, anchor), text, minor, anchor}))
  }
}

type Drawn = {readonly value: number; readonly index: number}

/** Of few columns all numbers are written; of many the highest, and the last unless it stands too close to that. */
function written(
  drawn: readonly Drawn[],
  highest: number,
  small: boolean
): readonly (Drawn & {readonly minor: boolean})[] {
  const [onDesk, onPhone] = small ? [8, 8] : [20, 8]
  const peak = drawn.findIndex(({value}) => value === highest)
  const apart = !small && drawn.length - peak > drawn.length / 5
  const major = (at: number) => drawn.length <= onPhone || at === peak || (apart && at === drawn.length - 1)
  return drawn
    .map((each, at) => ({...each, minor: !major(at)}))
    .filter(({minor, value}) => value > 0 && (!minor || drawn.length <= onDesk))
}
