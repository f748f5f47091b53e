import {fold} from './fold.js'

/** The identity of a tag: case, width and runs of blanks do not count. */
export function tagKey(tag: string): string {
  return fold(tag).trim().replace(/\s+/g, ' ')
}
