import type {ImageHeader} from '../original.js'

/** What a format's parser found: a header, or what is wrong in words that complete “Unexpected …”. */
export type Parsed = RasterHeader | string

export type RasterHeader = Omit<ImageHeader, 'animated'> & {
  readonly frames: number
  /** Where the image ends; bytes may follow that are none of it. */
  readonly end: number
}

/** What a parser says of bytes that end before the image does. */
export const cutShort = 'end of the file in the middle of the image'
