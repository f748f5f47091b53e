import type {Picture, Variant} from '../model/site.js'
import {asIs} from './as-is.js'
import type {Impression} from './impression-of.js'
import type {Original} from './original.js'

/**
 * What only encoding tells of a picture: a pure function of its bytes, the recipes and the codec, so it can be kept with
 * what was encoded.
 */
export type Outcome = Impression & {
  /** Lengths in bytes: of the variants, as planned, and of the full-size view. */
  readonly sizes: readonly number[]
  readonly full: number
}

/**
 * Chooses among the planned files those worth publishing, by their lengths; no name is made up here.
 *
 * - The full-size view is the original where lossless WebP is no smaller.
 * - The lossless full-size view stands for a lossy variant of its width, or of somewhat less, that is no smaller, as it does
 *   for flat drawings.
 * - A variant no smaller than a wider one, and all of them where none is smaller than the original, are left out.
 * - A format that takes no fewer bytes than the one after it is left out: readers would get it first.
 */
export function settlePicture(planned: Picture, original: Original, outcome: Outcome): Picture {
  const full = worthEncoding(planned, original, outcome) ? planned.full : asIs(original)
  const settled = {...planned, full, tone: outcome.tone, look: outcome.look}
  if (canStand(original) && outcome.sizes.every(size => size >= original.size)) {
    return {...settled, variants: [asIs(original)]}
  }
  const sized = planned.variants.map((variant, index): Sized => {
    const lossy = {variant, size: outcome.sizes[index] ?? 0}
    const lossless = {variant: planned.full, size: outcome.full}
    return isMuchTheSame(variant, planned.full) && lossless.size <= lossy.size ? lossless : lossy
  })
  const kept = sized.filter(each => !sized.some(other => isWider(other, each) && other.size <= each.size))
  const [best, ...others] = [...new Set(sized.map(({variant}) => variant.format))].map(format =>
    kept.filter(({variant}) => variant.format === format)
  )
  const worse = others[0]
  const worthIt = !best || !worse || bytesOf(best, planned) < bytesOf(worse, planned)
  return {...settled, variants: [...new Set((worthIt ? kept : others.flat()).map(({variant}) => variant))]}
}

type Sized = {readonly variant: Variant; readonly size: number}

function worthEncoding({full}: Picture, original: Original, outcome: Outcome): boolean {
  return full.format !== 'webp' || !canStand(original) || outcome.full < original.size
}

/** Neither drawings nor long animations are published as they are; of pixels, only JPEG keeps the mark that turns them. */
function canStand({format, turned, long}: Original): boolean {
  return format !== 'svg' && !long && (format === 'jpeg' || !turned)
}

/** A picture much wider than its place would only be more work for the browser. */
function isMuchTheSame({format, width}: Variant, full: Variant): boolean {
  return format === full.format && full.width <= 1.5 * width
}

/** What each planned width costs, for a reader whose screen asks for it. */
function bytesOf(kept: readonly Sized[], {variants}: Picture): number {
  const widths = new Set(variants.map(({width}) => width))
  return [...widths].reduce((sum, width) => {
    const wide = kept.filter(({variant}) => variant.width >= width).map(({size}) => size)
    return sum + (wide[0] ?? 0)
  }, 0)
}

function isWider({variant: one}: Sized, {variant: other}: Sized): boolean {
  return one.format === other.format && one.width > other.width
}
