import type {Place} from '../../../model/diagnostic.js'
import {visible} from '../visible.js'

/** As editors and terminals make a link of it. */
export function positioned(file: string, place: Place | null): string {
  if (!place) return visible(file)
  const {start, end} = place
  return `${visible(file)}:${start.line}:${start.column}-${end.line}:${end.column}`
}
