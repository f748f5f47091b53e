import {measure} from './measure.mjs'
import {blend} from './palette.mjs'
import {place} from './place.mjs'
import {box, rect} from './shapes.mjs'
import {text} from './text.mjs'

/**
 * A row of words in boxes. Each is as wide as its word, or `w` px. Options: tone (one, or a list by word), fill, h, gap, size.
 * Returns a placed thing with the placed words in `items`.
 */
export const words = (x, y, list, options = {}) => {
  const {tone = 'grey', fill = 'tint', h = 50, gap = 10, size = 26, w = 0, r = 8} = options
  let at = x
  const items = list.map((word, i) => {
    const wide = w || measure(word, size) + size * 1.1
    const item = box(at, y, wide, h, word, {
      tone: Array.isArray(tone) ? tone[i] : tone,
      fill: Array.isArray(fill) ? fill[i] : fill,
      size,
      r,
      width: 2
    })
    at += wide + gap
    return item
  })
  return {...place(x, y, at - gap - x, h, items.map(item => item.svg).join('')), items}
}

/** A grid of cells: `value(row, column)` in 0…1 shades from white (or `low`) to the tone. `gap` and `line` part the cells. */
export const grid = (
  x,
  y,
  rows,
  cols,
  cell,
  value,
  {tone = 'blue', low = 'paper', gap = 2, line = 'none', r = 2, high = tone} = {}
) => {
  const [cw, ch] = Array.isArray(cell) ? cell : [cell, cell]
  const cells = range(rows).flatMap(i =>
    range(cols).map(j => {
      const v = value(i, j)
      const fill = typeof v === 'string' ? v : blend(low, high, v)
      return rect(round(x + j * cw), round(y + i * ch), round(cw - gap), round(ch - gap), {fill, line, width: 1.5, r})
    })
  )
  return place(x, y, cols * cw - gap, rows * ch - gap, cells.join(''))
}

/** A vector as a column (or, with `flat`, a row) of cells in shades of a tone, drawn from `shade(i)` in 0…1. */
export const vector = (
  x,
  y,
  n,
  {cell = 22, tone = 'blue', flat = false, shade = i => 0.25 + 0.6 * ((i * 0.618) % 1), line = tone} = {}
) => {
  const cells = range(n).map(i =>
    rect(flat ? x + i * cell : x, flat ? y : y + i * cell, cell, cell, {
      fill: blend(`${tone}.tint`, tone, shade(i)),
      line,
      width: 1.5
    })
  )
  return place(x, y, flat ? n * cell : cell, flat ? cell : n * cell, cells.join(''))
}

/** A key of colours: `entries` are [tone or colour, label]; runs right, or down with `down` px. */
export const legend = (x, y, entries, {size = 22, down = 0, mark = 22, gap = 34} = {}) => {
  let at = x
  return entries
    .map(([tone, label], i) => {
      const [mx, my] = down ? [x, y + i * down] : [at, y]
      at += mark + 12 + measure(label, size) + gap
      return (
        rect(mx, my - mark / 2, mark, mark, {fill: tone, r: 5}) +
        text(mx + mark + 12, my, label, {size, anchor: 'start', tone: 'ink'})
      )
    })
    .join('')
}

/** 0, 1 … n − 1. */
export const range = n => Array.from({length: n}, (_, i) => i)

const round = value => Math.round(value * 100) / 100
