import type {Point} from '../../model/diagnostic.js'

/** A line of a page as its reader sees it, written as Markdown; `at` is where it begins in the HTML. */
export type PageLine = {
  readonly text: string
  readonly at: Point
  /** It continues the line above, as those of code and tables do. */
  readonly tight?: true
}

/** A picture that a page holds within itself, under the name that its line calls it by. */
export type EmbeddedPicture = {readonly name: string; readonly data: string}

/** What was on the page and is in no line. */
export type PageDrop = {
  /** Such as `hidden`, `script` or `outside the article`. */
  readonly kind: string
  /** What it said, or showed; may be empty. */
  readonly text: string
  readonly at: Point
}
