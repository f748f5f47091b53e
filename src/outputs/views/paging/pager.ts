import type {Cut} from './cut-pages.js'

/** How to get from page to page of a long list, newest first. */
export type PagerView = {
  /** `…` has no address. */
  readonly pages: readonly PageLink[]
  readonly newer: string | null
  readonly older: string | null
}

type PageLink = {readonly text: string; readonly href: string | null; readonly current: 'page' | 'false'}

/** So many pages can all be named. */
const few = 12
/** Of more, those beside the current one. */
const beside = 2

/** `null` if there is one page only. `front`: what the newest page is called. */
export function pager(
  cuts: readonly Cut[],
  current: Cut,
  front: string,
  hrefOf: (number: number | null) => string
): PagerView | null {
  if (cuts.length === 1) return null
  const at = cuts.indexOf(current)
  const hrefAt = (index: number) => {
    const cut = cuts[index]
    return cut === undefined ? null : hrefOf(cut.number)
  }
  const near = cuts.map((_, index) => cuts.length <= few || Math.abs(index - at) <= beside)
  const shown = near.map((each, index) => each || index === 0 || index === cuts.length - 1)
  return {
    pages: cuts.flatMap((cut, index): readonly PageLink[] => {
      if (!shown[index]) return shown[index - 1] ? [{text: '…', href: null, current: 'false'}] : []
      const text = cut.number === null ? front : String(cut.number)
      return [{text, href: hrefOf(cut.number), current: index === at ? 'page' : 'false'}]
    }),
    newer: hrefAt(at - 1),
    older: hrefAt(at + 1)
  }
}
