import type {Figure} from '../../model/issue.js'
import {type ImageMark, meaningfulAlt, pictureKey} from '../lines/images.js'
import {type Line, placeIn} from '../lines/lines.js'

/** The images of one line of an entry. */
export type FigureRow = {
  readonly line: Line
  readonly images: readonly ImageMark[]
  readonly caption: string | null
  /** It stands alone right before the paper link, where issues of 2018 put a poster; `sure` if behind the caption too. */
  readonly poster: 'sure' | 'likely' | 'no'
}

/** The distinct figures of an entry, in order; a figure that comes again keeps its first place. */
export function figuresOf(rows: readonly FigureRow[]): Figure[] {
  const figures = new Map<string, Figure>()
  for (const row of rows) {
    for (const image of row.images) {
      const key = pictureKey(image.url)
      const known = figures.get(key)
      const figure = figureOf(image, row.line, row.caption)
      if (!known) figures.set(key, figure)
      else if (known.caption === null && figure.caption !== null) figures.set(key, {...known, caption: figure.caption})
    }
  }
  return [...figures.values()]
}

/** `caption` is the one below the row; the title string of the image itself comes first. */
export function figureOf(image: ImageMark, line: Line, caption: string | null): Figure {
  const own = image.title?.trim() || caption
  return {
    source: image.url,
    alt: meaningfulAlt(image.alt, image.url),
    caption: own || null,
    place: placeIn(line, image.raw)
  }
}

/** Gives the caption to the rows above it that stand together: no words between, no caption yet. */
export function captionRows(rows: FigureRow[], caption: string, from: number): void {
  for (let at = rows.length - 1; at >= from; at--) {
    const row = rows[at]
    if (row && row.caption === null) rows[at] = {...row, caption}
  }
}
