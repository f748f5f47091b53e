import type {CardText} from '../../model/card.js'
import type {ImageHeader} from '../original.js'
import {probeFigure} from '../probe.js'
import {scaleDrawing} from '../scale-drawing.js'
import {composeCard} from './compose-card.js'
import {type Box, colours} from './drawing.js'
import {card} from './sheet.js'
import type {Typesetter} from './typesetter.js'

/**
 * The bytes of a share picture: JPEG with a figure, PNG without. `null` if it cannot be drawn: the figure cannot be
 * decoded, or there is none and the fonts lack a letter.
 *
 * @param figure The bytes of the figure that it shows, if any.
 */
export async function drawCard(text: CardText, figure: Uint8Array | null, set: Typesetter): Promise<Uint8Array | null> {
  const header = figure && probeFigure(figure)
  if (header && !header.ok) return null
  const composed = await composeCard(text, header && {...header, vector: header.format === 'svg'}, set)
  if (!composed) return null
  // Loaded late: a build that draws nothing does without.
  const {default: sharp} = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  const image = sharp(Buffer.from(composed.svg)).removeAlpha()
  if (!figure || !header || !composed.figure) return image.png({compressionLevel: 6}).toBuffer()
  const pixels = await pixelsOf(figure, header, composed.figure).catch(() => null)
  if (!pixels) return null
  const data = await image.raw().toBuffer()
  paste(data, pixels, composed.figure)
  const raw = {...card, channels: 3} as const
  const encode = (quality: number) => sharp(data, {raw}).jpeg({quality, chromaSubsampling: '4:4:4'}).toBuffer()
  const fine = await encode(85)
  return fine.length > largest ? encode(55) : fine

  async function pixelsOf(bytes: Uint8Array, own: ImageHeader, {width, height}: Box): Promise<Uint8Array> {
    const drawn = {width: (width * 72) / 96, height: (height * 72) / 96}
    const [source, density] = own.format === 'svg' ? [scaleDrawing(bytes, own, drawn), {density: 96}] : [bytes, {}]
    return sharp(source, {failOn: 'error', limitInputPixels: 100_000_000, ...density})
      .autoOrient()
      .resize({width, height, fit: 'fill'})
      .flatten({background: colours.sheet})
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .timeout({seconds: 60})
      .toBuffer()
  }
}

/** In bytes: some services show no picture that is much larger. */
const largest = 200_000

/** Copies rows: what libvips does to lay one picture over another takes longer than all else together. */
function paste(ground: Uint8Array, pixels: Uint8Array, {left, top, width, height}: Box): void {
  for (let row = 0; row < height; row++) {
    const line = pixels.subarray(row * width * 3, (row + 1) * width * 3)
    ground.set(line, ((top + row) * card.width + left) * 3)
  }
}
