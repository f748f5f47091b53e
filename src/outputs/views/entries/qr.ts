import {encode} from 'uqr'
import type {LinkView} from './link.js'

/** A QR code as one SVG path of strokes, a module wide and one unit high, within the quiet zone that scanners need. */
export type QrView = {
  /** What it says. The rest follows from it, and so is inherited: it is no part of what tells one view from another. */
  readonly text: string
  /** Of the square, in modules. */
  readonly size: number
  readonly path: string
}

const quietZone = 4
/** The modules of longer addresses would be too fine for two centimetres of paper. */
const longest = 200

/**
 * Leads to the paper; `null` if no link does, or its address is too long. It is drawn once a page shows it, since a page
 * that is what it was in the last build is not rendered.
 */
export function qrView(links: readonly Pick<LinkView, 'kind' | 'href'>[]): QrView | null {
  const href = links.find(({kind}) => kind === 'paper')?.href ?? ''
  const text = URL.canParse(href) ? new URL(href).href : ''
  if (text === '' || text.length > longest) return null
  let drawn: Drawing | null = null
  const draw = (): Drawing => {
    drawn ??= drawingOf(text)
    return drawn
  }
  const inherited: Drawing = {
    get size() {
      return draw().size
    },
    get path() {
      return draw().path
    }
  }
  return Object.create(inherited, {text: {value: text, enumerable: true}})
}

type Drawing = Omit<QrView, 'text'>

/** Error level M, the usual one for print. */
function drawingOf(text: string): Drawing {
  // Every mask can be read; to compare all eight takes eight times as long, and there are thousands of papers.
  const {size, data} = encode(text, {ecc: 'M', maskPattern: 0, border: 0})
  return {size: size + 2 * quietZone, path: strokes(data)}
}

/** Row by row, from dark run to dark run: `m` moves the pen, `h` draws. */
function strokes(rows: readonly (readonly boolean[])[]): string {
  let path = ''
  let penX = -quietZone
  let penY = -quietZone - 0.5
  for (const [y, row] of rows.entries()) {
    for (let x = row.indexOf(true); x !== -1; x = row.indexOf(true, penX)) {
      const end = row.indexOf(false, x)
      const length = (end === -1 ? row.length : end) - x
      path += `m${x - penX} ${y - penY}h${length}`
      penX = x + length
      penY = y
    }
  }
  return path
}
