import {measure} from './measure.mjs'
import {colour} from './palette.mjs'

const sans = `'Liberation Sans', Arial, Helvetica, sans-serif`
const serif = `'Liberation Serif', 'Times New Roman', Times, serif`
const mono = `'Liberation Mono', 'Courier New', monospace`

/**
 * Text centred on (x, y), over several lines where it has line feeds. `**bold**` and `$x_t^{2}$` (mathematics) may stand in it.
 * Options: size, tone, anchor (start, middle, end), bold, italic, mono, leading, turn (degrees), halo (a white edge).
 */
export const text = (x, y, content, options = {}) => {
  const {size = 26, tone = 'ink', anchor = 'middle', leading = 1.28, turn = 0, halo = false} = options
  const lines = String(content).split('\n')
  const first = y - ((lines.length - 1) / 2) * size * leading + size * 0.355
  const family = options.mono ? mono : sans
  const edge = halo ? ` stroke="#fff" stroke-width="8" stroke-linejoin="round" paint-order="stroke"` : ''
  const spans = lines.map((line, i) => write(line, x, first + i * size * leading, size)).join('')
  return (
    `<g font-family="${family}" font-size="${size}" text-anchor="${anchor}" fill="${colour(tone)}"${edge}` +
    `${options.bold ? ' font-weight="bold"' : ''}${options.italic ? ' font-style="italic"' : ''}` +
    `${turn ? ` transform="rotate(${turn} ${x} ${y})"` : ''}>${spans}</g>`
  )
}

/** The width of the widest line in px, marks of emphasis and mathematics left out. */
export const widthOf = (content, size, bold = false) =>
  Math.max(
    ...String(content)
      .split('\n')
      .map(line => measure(line.replace(/\*\*|[${}_^]/g, ''), size, bold))
  )

const write = (line, x, y, size) => {
  const parts = line.split(/(\*\*.+?\*\*|\$.+?\$)/).filter(Boolean)
  const inside = parts.map(part => {
    if (part.startsWith('**')) return `<tspan font-weight="bold">${xml(part.slice(2, -2))}</tspan>`
    return part.startsWith('$') ? formula(part.slice(1, -1), size) : xml(part)
  })
  return `<text x="${round(x)}" y="${round(y)}" xml:space="preserve">${inside.join('')}</text>`
}

const formula = (source, size) => {
  let shift = 0
  const spans = source.match(/[_^]\{[^}]*\}|[_^].|[^_^]+/gu) ?? []
  const drawn = spans.map(span => {
    const target = span[0] === '_' ? size * 0.22 : span[0] === '^' ? -size * 0.38 : 0
    const dy = target - shift
    shift = target
    const body = target === 0 ? span : span.slice(1).replace(/^\{|\}$/g, '')
    return `<tspan dy="${round(dy)}" font-size="${round(target === 0 ? size * 1.1 : size * 0.74)}">${slant(body)}</tspan>`
  })
  const back = shift === 0 ? '' : `<tspan dy="${round(-shift)}">\u200b</tspan>`
  return `<tspan font-family="${serif}">${drawn.join('')}</tspan>${back}`
}

const slant = body =>
  body
    .split(/([A-Za-zα-ω]+)/)
    .filter(Boolean)
    .map(part => (/^[A-Za-zα-ω]/.test(part) ? `<tspan font-style="italic">${part}</tspan>` : xml(part)))
    .join('')

const xml = value => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const round = value => Math.round(value * 100) / 100
