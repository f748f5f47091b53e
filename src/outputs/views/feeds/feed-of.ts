import type {Facet} from '../../../model/site.js'
import type {Context} from '../context.js'
import {facetName} from '../facets/facet-name.js'

/** A feed, which comes in two formats: what it is called and where it is. */
export type Feed = {
  /** Permanent: its part of the feed's id. */
  readonly name: string
  readonly title: string
  /** Its title beside those of the site's other feeds. */
  readonly label: string
  readonly description: string
  /** The page that shows the same. */
  readonly page: string
  readonly atom: string
  readonly json: string
}

/** What a feed is of. */
export type FeedSubject = 'issues' | 'papers' | Facet

/** `null` where there is none: feeds or their pages are switched off, or there is nothing to date them by. */
export function feedOf(context: Context, subject: FeedSubject): Feed | null {
  const {site, routes, words} = context
  const {title, description, outputs} = site.settings
  if (!outputs.feed || site.issues.length === 0) return null
  const addresses = (folder: string) => ({atom: routes.feed(folder, 'xml'), json: routes.feed(folder, 'json')})
  if (subject === 'issues') {
    const home = routes.home()
    return {name: 'feed', title, label: words.feeds.issues(title), description, page: home, ...addresses(home)}
  }
  if (subject === 'papers') {
    if (!outputs.papers) return null
    const label = words.feeds.papers(title)
    return {name: 'papers', title: label, label, description, page: routes.home(), ...addresses(routes.papers())}
  }
  const {kind, key, slug, fullName} = subject
  if (kind === 'year' || context.facetOf(kind, key) === null) return null
  const page = routes.facet(kind, slug)
  const label = words.feeds.facet(title, `${words.facets[kind].one} ${facetName(context, subject)}`)
  return {name: `${kind}s/${key}`, title: label, label, description: fullName ?? description, page, ...addresses(page)}
}
