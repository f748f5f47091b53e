import type {Card} from '../model/card.js'
import type {Files, Page, Paper, Site} from '../model/site.js'
import {type Context, createContext} from './views/context.js'
import {firstPicture} from './views/figures/first-picture.js'
import {eachPage} from './views/frame/each-page.js'
import {lazily} from './views/frame/lazily.js'
import {page} from './views/frame/page.js'
import {partsOf} from './views/frame/parts-of.js'
import {type PaperView, paperView} from './views/papers/paper.js'

export type PaperPageView = {readonly paper: PaperView}

/** A page for each paper, with every recommendation of it. */
export function paper(site: Site): Files {
  const context = createContext(site)
  const papers = site.settings.outputs.papers ? site.papers : []
  return eachPage(papers, each =>
    lazily(context, context.routes.paper(each.slug), 'paper', () => paperPage(context, each))
  )
}

function paperPage(context: Context, paper: Paper): Page {
  const [newest] = paper.entries
  if (newest === undefined) throw new Error(`A paper without entries: ${paper.slug}`)
  const view = paperView(context, paper, newest)
  const facts = {
    href: context.routes.paper(paper.slug),
    title: view.title.text,
    description:
      paper.entries.find(({entry}) => entry.lead !== '')?.entry.lead ??
      context.words.issueTitle(newest.issue.number, newest.issue.title),
    published: newest.issue.date,
    card: cardOf(context, paper),
    picture: firstPicture(context, newest),
    metas: view.metas,
    parts: partsOf(view.entries),
    feeds: ['papers'] as const
  }
  return page(context, 'paper', facts, {paper: view} satisfies PaperPageView)
}

/** Papers without a figure share the picture of their newest issue. */
function cardOf({site}: Context, {slug, entries: [newest]}: Paper): Card | null {
  return site.cards.papers.get(slug) ?? (newest && site.cards.issues.get(newest.issue.number)) ?? null
}
