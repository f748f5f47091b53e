import {place} from './place.mjs'
import {polygon} from './shapes.mjs'

/**
 * A feature map in slight perspective: a block whose front is `w` × `h` px and which goes `depth` px back, up to the right.
 * Its frame is the front; `back` is the middle of its far side. Options: tone, slant (rise of the depth lines), lines (ruled front).
 */
export const slab = (x, y, w, h, depth, {tone = 'blue', slant = 0.62, width = 2} = {}) => {
  const [dx, dy] = [depth * 0.72, depth * slant]
  const options = {line: `${tone}.deep`, width}
  const front = polygon(
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h]
    ],
    {...options, fill: `${tone}.tint`}
  )
  const top = polygon(
    [
      [x, y],
      [x + dx, y - dy],
      [x + w + dx, y - dy],
      [x + w, y]
    ],
    {...options, fill: 'paper'}
  )
  const side = polygon(
    [
      [x + w, y],
      [x + w + dx, y - dy],
      [x + w + dx, y + h - dy],
      [x + w, y + h]
    ],
    {...options, fill: `${tone}.mid`}
  )
  return {
    ...place(x, y, w, h, top + side + front),
    back: [x + w + dx / 2, y + h / 2 - dy / 2],
    right: [x + w + dx * 0.5, y + h / 2 - dy * 0.25],
    far: [x + w + dx, y - dy],
    peak: [x + w / 2 + dx / 2, y - dy],
    middle: [x + (w + dx) / 2, y + (h - dy) / 2]
  }
}

/** A pile of square maps, each `step` px behind and above the last: `n` channels of `size` px. */
export const pile = (x, y, n, size, {tone = 'blue', step = 12, height = size, fill = 'tint'} = {}) => {
  const sheets = Array.from({length: n}, (_, i) => {
    const [sx, sy] = [x + (n - 1 - i) * step, y - (n - 1 - i) * step]
    const shape = [
      [sx, sy],
      [sx + size, sy],
      [sx + size, sy + height],
      [sx, sy + height]
    ]
    return polygon(shape, {fill: `${tone}.${fill}`, line: tone, width: 2})
  })
  const reach = (n - 1) * step
  return {...place(x, y - reach, size + reach, height + reach, sheets.join('')), front: [x, y, size, height]}
}
