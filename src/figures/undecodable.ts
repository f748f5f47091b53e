import {message} from '../model/message.js'

/**
 * What is said of pixels that cannot be decoded. Not in the decoder's own words: it has one notebook for all images that
 * are under way, and so tells one's fault now and then of another, or of none.
 */
export const undecodable = {
  rule: 'figure/unreadable',
  reason: message`Unexpected data in the image, expected pixels that can be decoded`
} as const
