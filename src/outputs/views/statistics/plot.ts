import type {Text} from '../text.js'
import type {BarView} from './bar.js'
import type {ColumnsView} from './columns.js'
import type {MultipleView} from './multiple.js'
import type {SentenceView} from './sentence.js'

/** One plot: what it is called, what it shows in words, the drawing, and the numbers behind it. */
export type PlotView = {
  /** Of its heading. */
  readonly id: string
  readonly title: string
  readonly says: SentenceView
  /** What else the reader should know. */
  readonly note: string | null
  readonly drawing: Drawing
  /** Where the whole list stands. */
  readonly forward: {readonly text: string; readonly href: string} | null
  readonly table: TableView
}

type Drawing =
  | {readonly kind: 'columns'; readonly columns: ColumnsView}
  | {readonly kind: 'multiples'; readonly multiples: readonly MultipleView[]}
  | {readonly kind: 'bars'; readonly bars: readonly BarView[]}

export type TableView = {
  readonly caption: string
  /** The heads of its columns, that of the rows first. */
  readonly heads: readonly string[]
  readonly rows: readonly RowView[]
}

export type RowView = {readonly name: Text; readonly href: string | null; readonly cells: readonly string[]}
