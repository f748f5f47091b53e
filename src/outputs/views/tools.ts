import type {Slug} from '../../model/issue.js'
import type {Paper} from '../../model/site.js'
import type {Context} from './context.js'
import type {Text} from './text.js'

/** What a reader can do with a recommendation, or with a paper: the row of small buttons under it. */
export type ToolsView = {
  /** Permanent; by it a reader's own marks are kept. */
  readonly paper: Slug
  /** Absolute. */
  readonly permalink: string
  readonly title: Text
  /** The id of the heading that names what the tools are for. */
  readonly heading: string
}

/** `href`: of the recommendation or the paper. */
export function toolsView({routes}: Context, {slug}: Paper, href: string, title: Text, heading: string): ToolsView {
  return {paper: slug, permalink: routes.absolute(href), title, heading}
}
