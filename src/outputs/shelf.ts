import type {Page, Site} from '../model/site.js'
import {createContext} from './views/context.js'
import {page} from './views/frame/page.js'

export type ShelfView = {
  readonly title: string
  /** Papers have citation files to be fetched. */
  readonly cited: boolean
}

/** What a reader starred. The page is the same for everybody: its scripts fill it from the reader's own browser. */
export function shelf(site: Site): readonly Page[] {
  if (!site.settings.outputs.shelf) return []
  const context = createContext(site)
  const {keeping} = context.words.text
  const {papers, citations} = site.settings.outputs
  const view: ShelfView = {title: keeping.shelf, cited: papers && citations}
  const facts = {
    href: context.routes.shelf(),
    title: view.title,
    description: keeping.about,
    canonical: null,
    parts: ['shelf', 'shelfFiles'] as const
  }
  return [page(context, 'shelf', facts, view)]
}
