import {message} from '../../model/message.js'
import {cutShort, type Parsed} from './parsed.js'
import {prologueOf, svgRoot} from './svg-root.js'

/**
 * Reads the root element of an SVG file. It is drawn, never published as it is, so scripts in it do not matter; what
 * could make the one that draws it read other files or grow without bounds does.
 */
export function parseSvg(bytes: Uint8Array): Parsed {
  const text = new TextDecoder().decode(bytes)
  const prologue = prologueOf(text.slice(0, 65_536))
  const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(prologue)?.[1] ?? 'UTF-8'
  if (!/^(?:utf-?8|us-ascii)$/i.test(encoding)) return message`Unexpected encoding ${encoding} of SVG, expected UTF-8`
  if (/<!ENTITY|<!DOCTYPE[^<>[]*\[/i.test(text)) return message`entity declarations in SVG`
  const root = svgRoot(text)
  if (!root) return /^<\w/.test(text.slice(prologue.length)) ? message`XML or HTML that is no SVG` : cutShort
  if (!/<\/(?:[\w-]+:)?svg\s*>/.test(text.slice(-4096)) && text[root.end - 2] !== '/') return cutShort
  const size = sizeOf(root.attributes)
  return size === null
    ? message`SVG without width and height or viewBox`
    : {format: 'svg', ...size, frames: 1, turn: 1, brokenProfile: false, end: bytes.length}
}

/** In CSS pixels; a length that is missing or relative follows from the view box. */
function sizeOf(attributes: ReadonlyMap<string, string>): {readonly width: number; readonly height: number} | null {
  const box = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [boxWidth = 0, boxHeight = 0] = box.slice(2)
  const ratio = boxWidth > 0 && boxHeight > 0 ? boxWidth / boxHeight : null
  let width = pixels(attributes.get('width'))
  let height = pixels(attributes.get('height'))
  if (ratio !== null) {
    width ??= height === null ? boxWidth : height * ratio
    height ??= width / ratio
  }
  return width === null || height === null
    ? null
    : {width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height))}
}

function pixels(length = ''): number | null {
  const [, number, unit = 'px'] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*$/i.exec(length) ?? []
  const size = Number(number) * (units[unit.toLowerCase()] ?? 1)
  return number !== undefined && size > 0 ? size : null
}

const units: Readonly<Record<string, number>> = {px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96}
