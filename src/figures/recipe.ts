import {createHash} from 'node:crypto'
import type {Settings} from '../model/settings.js'
import type {Picture, Variant} from '../model/site.js'
import type {ImageHeader, Original} from './original.js'

/**
 * All that decides the bytes of one variant, next to the original's own and the codec.
 * `animated` keeps the frames; `lossless` is for drawings shown in full.
 */
export type Recipe = {
  readonly format: 'webp'
  readonly width: number
  readonly height: number
  readonly quality: number
  readonly effort: number
  readonly lossless: boolean
  readonly animated: boolean
}

/**
 * Names, sizes and keys of everything to be published for one figure, before a pixel is encoded. Pictures are never
 * enlarged; drawings (SVG) may be drawn at twice their own size for dense screens, and are never published as they
 * are, since they can carry scripts.
 *
 * @param codec What encodes, with versions, since other versions give other bytes.
 */
export function planPicture(original: Original, settings: Settings['figures'], codec: string): Picture {
  const plan = (width: number, lossless: boolean): Variant => {
    const recipe = recipeOf(original, {width, height: heightAt(original, width)}, lossless, settings)
    const key = sha256(JSON.stringify([original.hash, recipe, codec]))
    return {
      ...{width, height: recipe.height, format: recipe.format, key},
      path: pathOf(original, `-${width}`, key, 'webp')
    }
  }
  const drawing = original.format === 'svg'
  const full = drawing ? plan(fullWidth(original), true) : originalOf(original)
  const widest = drawing ? Math.min(original.width * 2, full.width) : original.width
  return {
    source: original.source,
    width: original.width,
    height: original.height,
    variants: widthsOf(original, widest, settings.widths).map(width => plan(width, false)),
    full
  }
}

/** What to do to an image to get one variant of it; the plan and the encoder agree through this. */
export function recipeOf(
  header: ImageHeader,
  {width, height}: {readonly width: number; readonly height: number},
  lossless: boolean,
  {quality, effort}: Settings['figures']
): Recipe {
  return {format: 'webp', width, height, quality, effort, lossless, animated: header.animated}
}

/** WebP has no more pixels on a side. */
const longestSide = 16_383

/** The widths that are wanted and no wider than the original; where it falls short of one, its own width as well. */
function widthsOf(original: Original, widest: number, wanted: readonly number[]): readonly number[] {
  const most = Math.max(1, Math.min(widest, Math.floor((longestSide * original.width) / original.height), longestSide))
  return [...new Set(wanted.map(width => Math.min(width, most)))].sort((a, b) => a - b)
}

function heightAt({width, height}: ImageHeader, wanted: number): number {
  return Math.min(longestSide, Math.max(1, Math.round((height * wanted) / width)))
}

/** Drawings have no size of their own; this one fills a large screen. */
function fullWidth({width, height}: ImageHeader): number {
  return Math.max(1, Math.floor(width * Math.min(1920 / width, 4096 / height)))
}

function originalOf(original: Original): Variant {
  const {width, height, hash, format} = original
  const path = pathOf(original, '', hash, format === 'jpeg' ? 'jpg' : format)
  return {width, height, format: 'original', key: hash, path}
}

function pathOf({source}: Original, suffix: string, key: string, extension: string): string {
  return `assets/figures/${stemOf(source)}${suffix}.${key.slice(0, 12)}.${extension}`
}

/** Letters and digits of any script, for a name that a person can read; the hash behind it makes it unique. */
function stemOf(source: string): string {
  const name = source.slice(source.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return [...words.join('-')].slice(0, 40).join('').replace(/-$/, '') || 'figure'
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
