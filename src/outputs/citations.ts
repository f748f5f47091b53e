import type {EntryRef, File, Paper, Site} from '../model/site.js'
import {type Citation, citationOf} from './citing/citation.js'
import {formatNames, formats} from './citing/formats.js'
import {citationKeys} from './citing/keys.js'
import {createContext, publishedFacets} from './views/context.js'

/** Citation files of every paper, issue, tag, recommender, venue and year, beside their pages. */
export function* citations(site: Site): Iterable<File> {
  if (!site.settings.outputs.citations) return
  const context = createContext(site)
  const {routes} = context
  let keys: ReturnType<typeof citationKeys> | null = null
  const keyOf = (paper: Paper): string => {
    keys ??= citationKeys(site.papers)
    return keys.get(paper) ?? ''
  }
  // Every paper stands in several files, and is written once.
  const citation = once((paper: Paper): Citation => citationOf(context, paper))
  for (const format of formatNames) {
    const {one, file} = formats[format]
    const text = once((paper: Paper): string => one(keyOf(paper), citation(paper)))
    const put = (page: string, papers: () => Iterable<Paper>): File => ({
      path: routes.distPath(routes.cite(page, format)),
      get body() {
        return file([...papers()].map(text))
      }
    })
    if (site.settings.outputs.papers)
      for (const paper of site.papers) yield put(routes.paper(paper.slug), () => [paper])
    for (const issue of site.issues) {
      yield put(routes.issue(issue.number), () => papersOf(site.entries.get(issue.file) ?? []))
    }
    for (const kind of publishedFacets(site)) {
      for (const {slug, entries} of site.facets[kind]) yield put(routes.facet(kind, slug), () => papersOf(entries))
    }
  }
}

/** Makes a thing of each paper when it is first asked for. */
function once<T extends string | object>(make: (paper: Paper) => T): (paper: Paper) => T {
  const known = new Map<Paper, T>()
  return paper => {
    const made = known.get(paper) ?? make(paper)
    known.set(paper, made)
    return made
  }
}

/** Each once, in the order of the page. */
function papersOf(refs: readonly EntryRef[]): ReadonlySet<Paper> {
  return new Set(refs.map(({paper}) => paper))
}
