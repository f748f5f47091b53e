import {colour} from './palette.mjs'
import {place} from './place.mjs'
import {text, widthOf} from './text.mjs'

/**
 * A labelled box. Options: tone, fill (tint, mid, base, deep or paper), size, bold, r (corner), dash, width (of the line),
 * note (a smaller second line), line (its colour).
 */
export const box = (x, y, w, h, label = '', options = {}) => {
  const {tone = 'blue', fill = 'tint', size = 26, bold = false, r = 10, note = '', width = 2.5} = options
  const dark = fill === 'base' || fill === 'deep'
  const ground = fill === 'paper' || fill === 'none' ? fill : `${tone}.${fill}`
  const pen = dark ? onDark(tone) : tone === 'grey' ? 'ink' : `${tone}.deep`
  if (label && widthOf(label, size, bold) > w - 4) throw new Error(`Label "${label}" is wider than its box of ${w} px`)
  const lines = String(label).split('\n').length
  const rise = note ? -size * 0.55 : 0
  const drop = note ? (lines * size * 1.28) / 2 : 0
  return place(
    x,
    y,
    w,
    h,
    [
      rect(x, y, w, h, {fill: ground, line: options.line ?? tone, r, width, dash: options.dash}),
      label && text(x + w / 2, y + h / 2 + rise, label, {size, bold, tone: pen}),
      note && text(x + w / 2, y + h / 2 + drop, note, {size: 22, tone: dark ? onDark(tone) : 'muted'})
    ]
      .filter(Boolean)
      .join('')
  )
}

/** A plain rectangle, as SVG. */
export const rect = (x, y, w, h, {fill = 'none', line = 'none', width = 2.5, r = 0, dash = '', opacity = 1} = {}) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${colour(fill)}" stroke="${colour(line)}"` +
  ` stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

/** A ground behind things that belong together, its label at the upper left (or `align: 'middle'`). */
export const group = (x, y, w, h, label = '', options = {}) => {
  const {
    tone = 'grey',
    dash = '',
    fill = `${tone}.tint`,
    line = `${tone}.mid`,
    size = 24,
    align = 'start',
    low = false
  } = options
  const at = align === 'start' ? x + 22 : x + w / 2
  const pen = tone === 'grey' ? 'muted' : `${tone}.deep`
  return place(
    x,
    y,
    w,
    h,
    rect(x, y, w, h, {fill, line, r: 18, width: 2, dash}) +
      (label ? text(at, low ? y + h - 26 : y + 30, label, {size, anchor: align, tone: pen, bold: true}) : '')
  )
}

/** A round node with a label. */
export const node = (cx, cy, r, label = '', options = {}) => {
  const {tone = 'blue', fill = 'tint', size = 26, width = 2.5, bold = false, dash = ''} = options
  const dark = fill === 'base' || fill === 'deep'
  const ground = fill === 'paper' ? 'paper' : `${tone}.${fill}`
  return place(
    cx - r,
    cy - r,
    2 * r,
    2 * r,
    disc(cx, cy, r, {fill: ground, line: options.line ?? tone, width, dash}) +
      (label
        ? text(cx, cy, label, {size, bold, tone: dark ? onDark(tone) : tone === 'grey' ? 'ink' : `${tone}.deep`})
        : '')
  )
}

/** A plain disc, as SVG. */
export const disc = (cx, cy, r, {fill = 'none', line = 'none', width = 2.5, dash = '', opacity = 1} = {}) =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${colour(fill)}" stroke="${colour(line)}" stroke-width="${width}"` +
  `${dash ? ` stroke-dasharray="${dash}"` : ''}${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

/** An operation in a circle: `+`, `×` or any short label. */
export const op = (cx, cy, sign, {r = 22, tone = 'grey', size = 26} = {}) => {
  const arm = r * 0.5
  const cross = (dx, dy) => path(`M${cx - dx} ${cy - dy}L${cx + dx} ${cy + dy}`, {line: `${tone}.deep`, width: 3})
  const marks = {
    '+': () => cross(arm, 0) + cross(0, arm),
    '×': () => cross(arm * 0.75, arm * 0.75) + cross(arm * 0.75, -arm * 0.75),
    '·': () => disc(cx, cy, 5, {fill: `${tone}.deep`})
  }
  const mark = marks[sign]?.() ?? text(cx, cy, sign, {size, tone: `${tone}.deep`})
  return place(cx - r, cy - r, 2 * r, 2 * r, disc(cx, cy, r, {fill: 'paper', line: tone}) + mark)
}

/** A drum: stored things. */
export const drum = (x, y, w, h, label, {tone = 'amber', size = 26, rise = 16} = {}) => {
  const [fill, line] = [colour(`${tone}.tint`), colour(tone)]
  const side = `M${x} ${y + rise}V${y + h - rise}A${w / 2} ${rise} 0 0 0 ${x + w} ${y + h - rise}V${y + rise}`
  const lid = `<ellipse cx="${x + w / 2}" cy="${y + rise}" rx="${w / 2}" ry="${rise}" fill="${fill}" stroke="${line}" stroke-width="2.5"/>`
  return place(
    x,
    y,
    w,
    h,
    path(side, {fill, line}) + lid + text(x + w / 2, y + h / 2 + rise * 0.7, label, {size, tone: `${tone}.deep`})
  )
}

/** Any path, as SVG. */
export const path = (d, {fill = 'none', line = 'none', width = 2.5, dash = '', opacity = 1, cap = 'round'} = {}) =>
  `<path d="${d}" fill="${colour(fill)}" stroke="${colour(line)}" stroke-width="${width}" stroke-linecap="${cap}"` +
  ` stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''}${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

/** A polygon through points. */
export const polygon = (points, options) => path(`M${points.map(p => p.join(' ')).join('L')}Z`, options)

/** What writes on a full tone: white, except on amber, where it would be too faint. */
const onDark = tone => (tone === 'amber' ? 'ink' : 'paper')
