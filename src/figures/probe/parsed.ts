import {type Message, message} from '../../model/message.js'
import type {ImageHeader} from '../original.js'

/** What a format's parser found: a header, or what is wrong, whole or in words that complete “Unexpected …”. */
export type Parsed = RasterHeader | Message

export type RasterHeader = Pick<ImageHeader, 'format' | 'width' | 'height'> & {
  readonly frames: number
  /** As EXIF says: 1 upright, from 5 on lying on its side (`width` and `height` are as seen). */
  readonly turn: number
  /** Whether it has a colour profile that cannot be read. */
  readonly brokenProfile: boolean
  /** Where the image ends; bytes may follow that are none of it. */
  readonly end: number
}

/** What a parser says of bytes that end before the image does. */
export const cutShort = message`end of the file in the middle of the image`
