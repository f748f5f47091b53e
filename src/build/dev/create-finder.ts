import type {File, Output, Page, Render, Site} from '../../model/site.js'
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

/** What was found of a site, and by which output. */
export type Known = {readonly site: Site; readonly makers: Map<string, Output>}

/**
 * Outputs are gone through only as far as somebody asked, and each once.
 *
 * @param before What was found of an earlier site: if that has the same files, they need not be looked for.
 */
export function createFinder(site: Site, render: Render, before: Known | null = null): Finder {
  const found = new Map<string, Page | File>()
  // One and the same for all sites with the same files: to copy it would take longer than all else.
  let makers = new Map<string, Output>()
  let earlier = before
  const waiting = new Map(outputs.map(output => [output, whenAsked(output, site, render)]))
  const goThrough = (output: Output, path: string): Page | File | null => {
    const files = waiting.get(output)
    for (let step = files?.next(); step !== undefined && !step.done; step = files?.next()) {
      found.set(step.value.path, step.value)
      if (!isIndex.test(step.value.path)) makers.set(step.value.path, output)
      if (step.value.path === path) return step.value
    }
    return null
  }
  /** No output is begun, and nothing compared, before somebody asks. */
  const maker = (path: string): Output | undefined => {
    if (earlier !== null && samePaths(earlier.site, site)) makers = earlier.makers
    earlier = null
    return makers.get(path)
  }
  const find: Finder['find'] = path => {
    const output = maker(path)
    const made = found.get(path) ?? (output === undefined ? null : goThrough(output, path))
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
    has: path => maker(path) !== undefined || find(path) !== null,
    known: () => ({site, makers})
  }
}

/** Some outputs make all that they have as soon as they are called, such as the statistics. */
function* whenAsked(output: Output, site: Site, render: Render): Generator<Page | File, void> {
  yield* output(site, render)
}

const isSearch = /^(assets\/)?search\//
/** Named by what is in them. */
const isIndex = /^assets\/search\//
