import type {Slug} from '../../../model/issue.js'
import type {Paper} from '../../../model/site.js'
import type {Context} from '../context.js'
import {excerpt} from '../excerpt.js'
import type {Text} from '../text.js'
import {type CiteView, citeView} from './cite.js'

/** What a reader can do with a recommendation, or with a paper: the row of small buttons under it. */
export type ToolsView = {
  /** Permanent; by it a reader's own marks are kept. */
  readonly paper: Slug
  /** Absolute. */
  readonly permalink: string
  readonly title: Text
  /** The id of the heading that names what the tools are for. */
  readonly heading: string
  readonly keep: Keep | null
  readonly cite: CiteView | null
}

/** What a star takes along to the shelf beside what the page shows anyway; `null` if there is no shelf. */
type Keep = {
  /** Of the page of the paper, else of its newest recommendation. */
  readonly href: string
  /** The key points, shortened: a browser has little room. */
  readonly points: string
}

/** `href`: of the recommendation or the paper. */
export function toolsView(context: Context, paper: Paper, href: string, title: Text, heading: string): ToolsView {
  const {site, routes} = context
  return {
    paper: paper.slug,
    permalink: routes.absolute(href),
    title,
    heading,
    keep: keepOf(context, paper),
    cite: site.settings.outputs.papers ? citeView(context, routes.paper(paper.slug), paper.slug) : null
  }
}

function keepOf({site, routes}: Context, {slug, entries: [newest]}: Paper): Keep | null {
  const {papers, shelf} = site.settings.outputs
  if (!shelf || newest === undefined) return null
  const href = papers ? routes.paper(slug) : routes.entry(newest.issue.number, newest.anchor)
  return {href, points: excerpt(newest.entry.lead, 300) ?? ''}
}
