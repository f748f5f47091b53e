import type {Facet, FacetKind} from '../../../model/site.js'
import {venues} from '../../../model/venues.js'
import {compareText} from '../../../site/compare-text.js'
import {createIndexPlaces} from '../../../site/index-place.js'
import type {Context} from '../context.js'
import {percent} from '../percent.js'
import {type FacetView, facetView} from './facet.js'

/** Values under one heading. */
export type IndexGroup = {
  readonly id: string
  /** `null` where all stand together. */
  readonly title: string | null
  /** Names under a letter stand closer than rows. */
  readonly look: 'rows' | 'names'
  readonly facets: readonly IndexRow[]
}

/** `share`: of what the value with most papers has; `null` where the order is by name, or numbers say it all. */
export type IndexRow = FacetView & {readonly share: string | null}

/** So many can be taken in without an order by name. */
const few = 40
/** Of more than these so many come first. */
const first = 12
/** With fewer papers nothing stands out, and rules under all names would say so. */
const telling = 5

/**
 * A short list comes by number of papers. A long one begins with the values that have most, and has them all by name
 * after that: venues under what they are, tags and recommenders under their letters. Years are in order by themselves.
 */
export function indexGroups(context: Context, kind: FacetKind): readonly IndexGroup[] {
  const {lists} = context.words.text
  const listed = context.site.facets[kind].map(facet => ({facet, row: facetView(context, facet)}))
  const highest = listed.reduce((most, {row}) => Math.max(most, row.size), 1)
  const tells = highest >= telling && listed.some(({row}) => row.size < highest)
  const shareOf = (size: number) => (tells ? percent((100 * size) / highest) : null)
  const counted = listed.map(({facet, row}) => ({facet, row: {...row, share: shareOf(row.size)}}))
  if (kind === 'year' || listed.length <= few) {
    return kind === 'venue' ? byVenueKind(context, counted) : [group('_all', null, 'rows', counted)]
  }
  const named = byName(listed)
  return [
    group('_most', lists.most, 'rows', counted.slice(0, first)),
    ...(kind === 'venue' ? byVenueKind(context, named) : byLetter(context, named))
  ]
}

type Listed = {readonly facet: Facet; readonly row: IndexRow}
type Named = Listed & {readonly letter: string}

function group(id: string, title: string | null, look: IndexGroup['look'], listed: readonly Listed[]): IndexGroup {
  return {id, title, look, facets: listed.map(({row}) => row)}
}

function byName(listed: readonly {readonly facet: Facet; readonly row: FacetView}[]): readonly Named[] {
  const placeOf = createIndexPlaces()
  return listed
    .map(({facet, row}) => ({facet, row: {...row, share: null}, ...placeOf(facet.name)}))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.facet.key, b.facet.key))
}

const kinds = ['conference', 'journal', 'workshop', 'preprint', 'other'] as const

/** What is not in the table may be anything. */
function byVenueKind({words}: Context, listed: readonly Listed[]): readonly IndexGroup[] {
  const groups = kinds
    .map(kind => ({kind, values: listed.filter(({facet}) => (venues.get(facet.key)?.kind ?? 'other') === kind)}))
    .filter(({values}) => values.length > 0)
  return groups.map(({kind, values}) =>
    group(`_${kind}`, groups.length === 1 ? null : words.text.lists[kind], 'rows', values)
  )
}

/** Letters are in order by themselves, with digits before and all else after them. */
function byLetter({words}: Context, named: readonly Named[]): readonly IndexGroup[] {
  const titles: Readonly<Record<string, string>> = {0: '0–9', '~': words.text.lists.other}
  const byLetter = new Map<string, Named[]>()
  for (const each of named) byLetter.set(each.letter, [...(byLetter.get(each.letter) ?? []), each])
  return [...byLetter]
    .sort(([a], [b]) => compareText(a, b))
    .map(([letter, values]) =>
      group(`_${letter === '~' ? 'other' : letter}`, titles[letter] ?? letter, 'names', values)
    )
}
