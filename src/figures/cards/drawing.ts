import {lineWidth} from './break-lines.js'
import type {Fitted} from './fit-text.js'
import type {Line} from './word.js'

export type Box = {readonly left: number; readonly top: number; readonly width: number; readonly height: number}

/** The colours of the site by day (public/assets/tokens.css), on a ground that a white sheet stands out from. */
export const colours = {
  ground: '#f5f3ed',
  sheet: '#ffffff',
  ink: '#191a1c',
  soft: '#55585e',
  hairline: '#d9d6cc',
  accent: '#a62b17'
} as const

/** An SVG file of paths and rectangles alone: no text that anything could be slipped into, no font of the machine's. */
export function drawing({width, height}: Pick<Box, 'width' | 'height'>, parts: readonly string[]): string {
  const size = `width="${width}" height="${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${parts.join('')}</svg>`
}

export function rectangle({left, top, width, height}: Box, fill: string): string {
  return `<path fill="${fill}" d="M${left} ${top}h${width}v${height}h${-width}z"/>`
}

/** One line; its first letter stands at the margin itself, without the white space that it brings along. */
export function textLine(line: Line, left: number, baseline: number, size: number, fill: string): string {
  let x = left - (line[0]?.bearing ?? 0) * size
  const paths: string[] = []
  for (const [index, word] of line.entries()) {
    if (index > 0) x += word.gap * size
    for (const glyph of word.glyphs) {
      const [at, up, scale] = [x + glyph.x * size, baseline - glyph.y * size, glyph.scale * size].map(short)
      if (glyph.path !== '')
        paths.push(`<path transform="translate(${at} ${up}) scale(${scale} -${scale})" d="${glyph.path}"/>`)
    }
    x += word.width * size
  }
  return `<g fill="${fill}">${paths.join('')}</g>`
}

export function textRight(line: Line, right: number, baseline: number, size: number, fill: string): string {
  return textLine(line, right - lineWidth(line) * size, baseline, size, fill)
}

/** Lines below each other, the top of the first letter at `top`. */
export function textBlock({size, lines}: Fitted, leading: number, left: number, top: number, fill: string): string {
  return lines.map((line, index) => textLine(line, left, top + size * (capital + index * leading), size, fill)).join('')
}

/** From the baseline to the top of a letter, in em: Han stand a little higher, Latin capitals lower. */
export const capital = 0.8

function short(value: number): number {
  return Number(value.toFixed(4))
}
