import type {Settings} from '../model/settings.js'
import type {FacetKind, Paper, Site} from '../model/site.js'
import {createRoutes, type Routes} from '../site/routes.js'

const switches = {tag: 'tags', recommender: 'recommenders', venue: 'venues', year: 'years'} as const

/** Addresses below the base path: to have moved as a whole is another matter. */
export const routes: Routes = createRoutes({address: '', base: '/'})

export function hasFacetPages({outputs}: Settings, kind: FacetKind): boolean {
  return outputs[switches[kind]]
}

/** The pages and anchors that a site promises to keep; those of lists and of the parts of a list are not among them. */
export function permanentAddresses({settings, issues, entries, papers, facets}: Site): ReadonlySet<string> {
  const kinds = (Object.keys(switches) as FacetKind[]).filter(kind => hasFacetPages(settings, kind))
  return new Set([
    ...issues.map(({number}) => routes.issue(number)),
    ...[...entries.values()].flat().map(({issue, anchor}) => routes.entry(issue.number, anchor)),
    ...(settings.outputs.papers ? papers.map(({slug}: Paper) => routes.paper(slug)) : []),
    ...kinds.flatMap(kind => facets[kind].map(({slug}) => routes.facet(kind, slug)))
  ])
}
