import {createHash} from 'node:crypto'
import type {FigureFormat, Settings} from '../model/settings.js'
import type {Picture, Variant} from '../model/site.js'
import {drawnWidth} from './drawn-width.js'
import {figurePath} from './figure-path.js'
import type {ImageHeader, Original} from './original.js'
import {planFull} from './plan-full.js'
import {recipeOf, type Use} from './recipe-of.js'

/**
 * Names, sizes and keys of everything to be made of one figure, before a pixel is encoded. Pictures are never enlarged;
 * drawings (SVG) may be drawn at twice their own size for dense screens. Which of the planned files are worth
 * publishing is settled when their lengths are known.
 *
 * @param codec What encodes, with versions, since other versions give other bytes.
 */
export function planPicture(original: Original, settings: Settings['figures'], codec: string): Picture {
  const {source, width, height} = original
  const plan = (use: Use, format: FigureFormat, wanted: number): Variant => {
    const size = {width: wanted, height: heightAt(original, wanted), format}
    const key = sha256(JSON.stringify([original.hash, recipeOf(original, size, use, settings), codec]))
    return {...size, key, path: figurePath(source, suffixes[use](wanted), key, format)}
  }
  const full = planFull(original, wanted => plan('full', 'webp', wanted))
  const widest = original.format === 'svg' ? Math.min(width * 2, drawnWidth(original)) : width
  const widths = widthsOf(original, widest, settings.widths)
  // What moves is WebP whatever the setting: no other format is played as widely and as cheaply.
  const formats: readonly FigureFormat[] = original.animated
    ? ['webp']
    : best.filter(it => settings.formats.includes(it))
  return {
    ...{source, width, height},
    variants: formats.flatMap(format => widths.map(wanted => plan('page', format, wanted))),
    stills: original.animated ? widths.map(wanted => plan('still', 'webp', wanted)) : [],
    full,
    tone: null,
    look: null
  }
}

const best: readonly FigureFormat[] = ['avif', 'webp']

const suffixes: Readonly<Record<Use, (width: number) => string>> = {
  page: width => `-${width}`,
  still: width => `-${width}-still`,
  full: () => ''
}

/** WebP has no more pixels on a side. */
const longestSide = 16_383

/** The widths that are wanted and no wider than the original; where it falls short of one, its own width as well. */
function widthsOf(original: ImageHeader, widest: number, wanted: readonly number[]): readonly number[] {
  const most = Math.max(1, Math.min(widest, Math.floor((longestSide * original.width) / original.height), longestSide))
  return [...new Set(wanted.map(width => Math.min(width, most)))].sort((a, b) => a - b)
}

function heightAt({width, height}: ImageHeader, wanted: number): number {
  return Math.min(longestSide, Math.max(1, Math.round((height * wanted) / width)))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
