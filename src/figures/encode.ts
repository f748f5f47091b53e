import {createHash} from 'node:crypto'
import {setTimeout} from 'node:timers/promises'
import {type Message, message} from '../model/message.js'
import type {Settings} from '../model/settings.js'
import type {Picture, Variant} from '../model/site.js'
import {cleanFile} from './clean-file.js'
import {type ImageSource, imageSource} from './image-source.js'
import type {ImageHeader} from './original.js'
import {type Recipe, recipeOf} from './recipe-of.js'
import {scaleDrawing} from './scale-drawing.js'
import {undecodable} from './undecodable.js'
import {useOf} from './use-of.js'

export type Encoded = {readonly ok: true; readonly bytes: Uint8Array} | Failed
type Failed = {
  readonly ok: false
  readonly rule: 'figure/unreadable' | 'figure/too-large'
  readonly reason: Message
  /** A thread is still at it, and nothing but the end of the process will stop that. */
  readonly isStuck?: true
}

/**
 * Makes the planned variants of one image: turned as EXIF says, in sRGB, without metadata. What all of them need of it is
 * done once, when the first is asked for.
 *
 * @param bytes The original that the picture was planned from; `header` is what was read of it.
 * @param patience How long it may take to draw a drawing, in seconds.
 */
export function variantEncoder(
  bytes: Uint8Array,
  header: ImageHeader,
  picture: Picture,
  settings: Settings['figures'],
  patience = 20
): (variant: Variant) => Promise<Encoded> {
  let source: Promise<ImageSource> | null = null
  return async variant => {
    const {format, width, height, key} = variant
    if (format === 'original') return {ok: true, bytes}
    if (format === 'stripped' || format === 'svg') return clean(bytes, header, key)
    // What is wrong with the package is no fault of the image.
    await import('sharp')
    const recipe = recipeOf(header, {width, height, format}, useOf(picture, variant), settings)
    try {
      if (header.format === 'svg') return await inTime(draw(bytes, header, recipe), patience)
      source ??= imageSource(bytes, header)
      return {ok: true, bytes: await encode(await source, recipe)}
    } catch {
      return {ok: false, ...undecodable}
    }
  }
}

/** The hash is compared, so that a file that was replaced meanwhile is not published under the name of another. */
function clean(bytes: Uint8Array, {format, end}: ImageHeader, key: string): Encoded {
  const made = cleanFile(bytes, format, end)
  if (made && createHash('sha256').update(made).digest('hex') === key) return {ok: true, bytes: made}
  return {ok: false, rule: 'figure/unreadable', reason: message`Unexpected change of the image while it was read`}
}

/** Length units in a drawing mean what they mean in a browser at 96 dots per inch; 72 is what draws a pixel as one. */
function draw(bytes: Uint8Array, own: ImageHeader, recipe: Recipe): Promise<Uint8Array> {
  const size = {width: (recipe.width * 72) / 96, height: (recipe.height * 72) / 96}
  return encode({bytes: scaleDrawing(bytes, own, size), raw: null}, recipe, {density: 96})
}

/** Effects on effects can take hours, and what draws them cannot be told to stop. */
async function inTime(drawing: Promise<Uint8Array>, seconds: number): Promise<Encoded> {
  const waiting = new AbortController()
  const late = setTimeout(1000 * seconds, null, {signal: waiting.signal}).catch(() => null)
  try {
    const bytes = await Promise.race([drawing, late])
    if (bytes !== null) return {ok: true, bytes}
  } finally {
    waiting.abort()
  }
  drawing.catch(() => {})
  const reason = message`Unexpected drawing that takes over ${seconds} seconds to draw, expected a simpler one`
  return {ok: false, rule: 'figure/unreadable', reason, isStuck: true}
}

async function encode(
  {bytes, raw}: ImageSource,
  recipe: Recipe,
  options: {readonly density?: number} = {}
): Promise<Uint8Array> {
  // Loaded late: a build that encodes nothing does without.
  const {default: sharp} = await import('sharp')
  sharp.cache(false)
  // Several images are in flight, each with one thread.
  sharp.concurrency(1)
  const {format, width, height, quality, effort, lossless, animated} = recipe
  const pixels = raw === null ? {} : {raw}
  const image = sharp(bytes, {failOn: 'error', limitInputPixels: 100_000_000, animated, ...pixels, ...options})
  const turned = animated ? image : image.autoOrient()
  const sized = turned.resize({width, height, fit: 'fill'}).timeout({seconds: 300})
  const encoded = format === 'avif' ? sized.avif({quality, effort, lossless}) : sized.webp({quality, effort, lossless})
  return encoded.toBuffer()
}
