import {type Cut, cutPages} from '../paging/cut-pages.js'

const length = 60

/** The pages of a wall of so many figures. */
export function wallPages(count: number): readonly Cut[] {
  return count === 0 ? [] : cutPages(count, length)
}
