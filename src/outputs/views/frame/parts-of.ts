import type {PagePart} from '../assets.js'
import type {EntryView} from '../entries/entry.js'

/** What a page needs for the entries on it. */
export function partsOf(entries: readonly EntryView[]): readonly PagePart[] {
  const figures = entries.flatMap(({titleImage, galleries}) => [
    ...(titleImage === null ? [] : [titleImage]),
    ...galleries.flatMap(gallery => gallery.figures)
  ])
  return figures.some(({picture}) => picture !== null) ? ['figures'] : []
}
