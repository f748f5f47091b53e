import {cleanDrawing} from './drawing/clean-drawing.js'
import type {ImageHeader} from './original.js'
import {stripGif} from './strip/gif.js'
import {stripJpeg} from './strip/jpeg.js'
import {stripPng} from './strip/png.js'
import {stripWebp} from './strip/webp.js'

/**
 * What may be published of a file itself, without decoding a pixel. A drawing is written anew from what does no harm.
 * Pixels lose what a camera or an editor wrote about them: place and time, thumbnails, comments, bytes behind the end;
 * colour profiles stay, and the mark that turns a JPEG upright.
 *
 * @param end Where the image ends, as probed.
 * @returns The same array if there is nothing to take out; `null` for a drawing that is not known to be harmless.
 */
export function cleanFile(bytes: Uint8Array, format: ImageHeader['format'], end = bytes.length): Uint8Array | null {
  if (format === 'svg') {
    const drawing = cleanDrawing(new TextDecoder().decode(bytes))
    return drawing === null ? null : Buffer.from(drawing)
  }
  const bare = strippers[format](bytes.subarray(0, end))
  return bare.length === bytes.length ? bytes : bare
}

const strippers: Readonly<Record<Exclude<ImageHeader['format'], 'svg'>, (bytes: Uint8Array) => Uint8Array>> = {
  png: stripPng,
  jpeg: stripJpeg,
  webp: stripWebp,
  gif: stripGif
}
