import type {EntryView} from './entry.js'

/** Whether entries show a figure that opens in full. */
export function hasFigures(entries: readonly EntryView[]): boolean {
  return entries.some(({galleries}) => galleries.some(({figures}) => figures.some(({picture}) => picture !== null)))
}
