import type {Shape} from './line-kinds.js'
import {plainWords} from './line-kinds.js'
import type {Line} from './lines.js'

/** A line with its look. */
export type Shaped = {readonly line: Line; readonly shape: Shape}

/** Where an entry begins. All are indexes into the lines; -1 where there is no such line. */
export type Head = {
  /** `heading`: `## Title`, then Markdown as usual. `digest`: a bold or drawn title, then line by line. */
  readonly style: 'heading' | 'digest'
  readonly banner: number
  readonly title: number
  /** Where the title begins, if it runs over two lines; else the same. */
  readonly titleStart: number
  /** The line that showed that an entry begins; the body begins behind the title. */
  readonly anchor: number
  /** The first of these lines. */
  readonly start: number
}

/** Finds the beginning of every entry, in order. */
export function findHeads(lines: readonly Shaped[]): Head[] {
  const sure = lines.flatMap((_, index) => headAt(lines, index) ?? [])
  return withQuietHeads(lines, sure)
}

/** The line before with anything on it; what stands in comments is nobody's neighbour. */
export function previousIndex(lines: readonly Shaped[], index: number): number {
  for (let at = index - 1; at >= 0; at--) if (!isNothing(lines[at])) return at
  return -1
}

export function nextIndex(lines: readonly Shaped[], index: number): number {
  for (let at = index + 1; at < lines.length; at++) if (!isNothing(lines[at])) return at
  return -1
}

function isNothing(shaped: Shaped | undefined): boolean {
  return shaped?.shape.kind === 'blank' || shaped?.shape.kind === 'comment'
}

/** A heading `## …`, or a recommender or tag line with a title before it. */
function headAt(lines: readonly Shaped[], index: number): Head | null {
  const shape = lines[index]?.shape
  if (shape?.kind === 'heading' && shape.rank === 2) {
    return {style: 'heading', banner: -1, title: index, titleStart: index, anchor: index, start: index}
  }
  if (shape?.kind !== 'recommender' && shape?.kind !== 'tags') return null
  const title = previousIndex(lines, index)
  const before = lines[title]?.shape
  if (before && canBeTitle(before, shape.kind, lines[title])) {
    const titleStart = titleStartOf(lines, title)
    return {...withBanner(lines, titleStart), style: 'digest', title, titleStart, anchor: index}
  }
  const alone = shape.kind === 'recommender' && (!before || ['address', 'number', 'section'].includes(before.kind))
  return alone ? {style: 'digest', banner: -1, title: -1, titleStart: 0, anchor: index, start: index} : null
}

/** A tag line needs a title that is plainly one; a recommender line makes one of any words before it. */
function canBeTitle(before: Shape, anchor: 'recommender' | 'tags', shaped: Shaped | undefined): boolean {
  if (before.kind === 'bold' || before.kind === 'images') return true
  // Label, banner and drawn title on one line.
  if (before.kind === 'section') return before.images.length > 1
  if (anchor === 'tags' || !shaped) return false
  const words = plainWords(shaped.line.text)
  return (
    before.kind === 'prose' && words.length <= 200 && !/[。！？；]$/.test(words) && !/^([-*+•]|\d+\.)\s/.test(words)
  )
}

/** A bold line above a bold title, with a banner or an address above it in turn, is the title's first half. */
function titleStartOf(lines: readonly Shaped[], title: number): number {
  const above = previousIndex(lines, title)
  if (lines[title]?.shape.kind !== 'bold' || lines[above]?.shape.kind !== 'bold') return title
  const before = lines[previousIndex(lines, above)]?.shape.kind ?? ''
  return ['images', 'address', 'section', 'number'].includes(before) ? above : title
}

/** The banner before a title: one image on a line of its own, or behind a section label or the number of the issue. */
function withBanner(lines: readonly Shaped[], title: number): Pick<Head, 'banner' | 'start'> {
  const own = lines[title]?.shape
  if (own?.kind === 'images' && (own.bold !== null || own.images.length > 1)) return {banner: title, start: title}
  const before = previousIndex(lines, title)
  const shape = lines[before]?.shape
  // An image with a caption of its own is a figure of the entry before.
  const plain = shape?.kind === 'images' && shape.caption === null && shape.bold === null
  if (plain && shape.images.length === 1 && !shape.images[0]?.title) return {banner: before, start: before}
  return {banner: -1, start: title}
}

/**
 * Entries with neither recommender nor tag: a bold line, after the links of the entry before it, with a label and an
 * address of its own before the next entry. The notices at the end have bold lines too, but no labelled address.
 */
function withQuietHeads(lines: readonly Shaped[], sure: readonly Head[]): Head[] {
  const starts = sure.map(head => head.start)
  const quiet = lines.flatMap((shaped, index): Head[] => {
    const {kind} = shaped.shape
    const titled = kind === 'bold' || (shaped.shape.kind === 'images' && shaped.shape.bold !== null)
    if (!titled || sure.some(head => index >= head.titleStart && index <= head.title)) return []
    const head: Head = {...withBanner(lines, index), style: 'digest', title: index, titleStart: index, anchor: index}
    const from = Math.max(-1, ...sure.filter(other => other.title < index).map(other => other.title))
    const to = Math.min(lines.length, ...starts.filter(start => start > index))
    const behind = lines[previousIndex(lines, head.start)]?.shape.kind
    const isNext = from < 0 ? head.banner >= 0 : behind === 'address'
    return isNext && hasLabelledAddress(lines, index + 1, to) ? [head] : []
  })
  return [...sure, ...quiet].sort((a, b) => a.start - b.start)
}

function hasLabelledAddress(lines: readonly Shaped[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = lines[at]?.shape.kind
    if (kind === 'footer') return false
    if (kind === 'label' && lines[nextIndex(lines, at)]?.shape.kind === 'address') return true
  }
  return false
}
