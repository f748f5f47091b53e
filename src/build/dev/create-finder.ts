import type {File, Output, Page, Render, Site} from '../../model/site.js'
import {outputs} from '../../outputs/index.js'
import {search} from '../../outputs/search.js'

/** Finds what a build would make under a path below `dist/`, without making the rest. */
export type Finder = (path: string) => Page | File | null

/** Outputs are gone through only as far as somebody asked, and each once. */
export function createFinder(site: Site, render: Render): Finder {
  const known = new Map<string, Page | File>()
  const waiting = outputs.map(output => whenAsked(output, site, render))
  return path => {
    const found = known.get(path)
    if (found !== undefined) return found
    // To know the files of the search index by name, all papers have to be read.
    const asked = isSearch.test(path) ? waiting : waiting.filter((_, index) => outputs[index] !== search)
    for (const iterator of asked) {
      for (let step = iterator.next(); !step.done; step = iterator.next()) {
        known.set(step.value.path, step.value)
        if (step.value.path === path) return step.value
      }
    }
    return null
  }
}

/** Some outputs make all that they have as soon as they are called, such as the statistics. */
function* whenAsked(output: Output, site: Site, render: Render): Generator<Page | File, void> {
  yield* output(site, render)
}

const isSearch = /^(assets\/)?search\//
