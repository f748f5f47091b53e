import type {File, Files, Output, Page, Render, Site} from '../../model/site.js'
import {outputs} from '../../outputs/index.js'
import {samePaths} from '../../outputs/same-paths.js'
import {search} from '../../outputs/search.js'

/** Finds what a build would make under a path below `dist/`, without making the rest. */
export type Finder = {
  readonly find: (path: string) => Page | File | null
  readonly has: (path: string) => boolean
  /** For the next finder; nothing in it holds on to this one. */
  readonly known: () => Known
}

/** What was found of a site, and where. */
export type Known = {readonly site: Site; readonly places: Map<string, Place>}

/** Which of the files of an output it is. */
type Place = {readonly output: Output; readonly index: number}

/**
 * Outputs are gone through only as far as somebody asked, and each once.
 *
 * @param before What was found of an earlier site: if that has the same files, they need not be looked for.
 */
export function createFinder(site: Site, render: Render, before: Known | null = null): Finder {
  const found = new Map<string, Page | File>()
  // One and the same for all sites with the same files: to copy it would take longer than all else.
  let places = new Map<string, Place>()
  let earlier = before
  const lists = new Map<Output, Files>()
  const waiting = new Map(outputs.map(output => [output, numbered(() => listOf(output))]))
  const listOf = (output: Output): Files => {
    const list = lists.get(output) ?? output(site, render)
    lists.set(output, list)
    return list
  }
  const goThrough = (output: Output, path: string): Page | File | null => {
    const files = waiting.get(output)
    for (let step = files?.next(); step !== undefined && !step.done; step = files?.next()) {
      const {file, index} = step.value
      found.set(file.path, file)
      if (!isIndex.test(file.path)) places.set(file.path, {output, index})
      if (file.path === path) return file
    }
    return null
  }
  /** No output is begun, and nothing compared, before somebody asks. */
  const placeOf = (path: string): Place | undefined => {
    if (earlier !== null && samePaths(earlier.site, site)) places = earlier.places
    earlier = null
    return places.get(path)
  }
  const takeFrom = ({output, index}: Place, path: string): Page | File | null => {
    const file = listOf(output).at?.(index) ?? null
    if (file?.path !== path) return goThrough(output, path)
    found.set(path, file)
    return file
  }
  const find: Finder['find'] = path => {
    const place = placeOf(path)
    const made = found.get(path) ?? (place === undefined ? null : takeFrom(place, path))
    if (made !== null) return made
    // To know the files of the search index by name, all papers have to be read.
    const others = outputs.filter(output => output !== search)
    const asked = isSearch.test(path) ? [search, ...others] : others
    for (const output of asked) {
      const file = goThrough(output, path)
      if (file !== null) return file
    }
    return null
  }
  return {
    find,
    has: path => placeOf(path) !== undefined || find(path) !== null,
    known: () => ({site, places})
  }
}

/** Some outputs make all that they have as soon as they are called, such as the statistics. */
function* numbered(list: () => Files): Generator<{readonly file: Page | File; readonly index: number}, void> {
  let index = 0
  for (const file of list()) yield {file, index: index++}
}

const isSearch = /^(assets\/)?search\//
/** Named by what is in them. */
const isIndex = /^assets\/search\//
