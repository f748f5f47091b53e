import type {Raw} from 'sharp'
import type {ImageHeader} from './original.js'

/** What variants are encoded from: the file, or its pixels where these were decoded once for all of them. */
export type ImageSource = {readonly bytes: Uint8Array; readonly raw: Raw | null}

/**
 * Decodes an image ahead where that gives every variant the very bytes that the file would: PNG of 8 bits without a
 * colour profile. (JPEG is decoded to the size that is wanted, which is faster; profiles and depth are converted later.)
 * A large one stays in its file, since all its pixels at once would fill the memory.
 *
 * @throws {Error} if its pixels cannot be read
 */
export async function imageSource(bytes: Uint8Array, header: ImageHeader): Promise<ImageSource> {
  const {format, width, height} = header
  if (format !== 'png' || width * height > mostPixels) return {bytes, raw: null}
  const {default: sharp} = await import('sharp')
  const image = sharp(bytes, {failOn: 'error'})
  const {depth, space, hasProfile} = await image.metadata()
  if (depth !== 'uchar' || hasProfile || !(space === 'srgb' || space === 'b-w')) return {bytes, raw: null}
  const {data, info} = await image.autoOrient().raw().timeout({seconds: 60}).toBuffer({resolveWithObject: true})
  return {bytes: data, raw: {width: info.width, height: info.height, channels: info.channels}}
}

const mostPixels = 3_000_000
