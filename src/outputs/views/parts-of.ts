import type {PagePart} from './assets.js'
import type {EntryView} from './entry.js'

/** What a page needs for the entries on it. */
export function partsOf(entries: readonly EntryView[]): readonly PagePart[] {
  const figures = entries.some(({galleries}) =>
    galleries.some(({figures}) => figures.some(({picture}) => picture !== null))
  )
  return figures ? ['figures'] : []
}
