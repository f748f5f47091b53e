import type {Context} from '../context.js'

export type SearchLink = {
  readonly href: string
  /** Of the file that tells browsers how to search here. */
  readonly description: string
  /** What browsers call it. */
  readonly title: string
}

/** `null` where there is no search: switched off, or nothing to be found. */
export function searchLink({site, routes}: Context): SearchLink | null {
  if (!site.settings.outputs.search || site.papers.length === 0) return null
  return {href: routes.search(), description: routes.searchDescription(), title: site.settings.title}
}
