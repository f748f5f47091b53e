import type {Card} from '../model/card.js'
import type {EntryRef, Page, Paper, Site} from '../model/site.js'
import {type Context, createContext} from './views/context.js'
import {firstPicture} from './views/figures/first-picture.js'
import {lazily} from './views/frame/lazily.js'
import {page} from './views/frame/page.js'
import {partsOf} from './views/frame/parts-of.js'
import {type PaperView, paperView} from './views/papers/paper.js'

export type PaperPageView = {readonly paper: PaperView}

/** A page for each paper, with every recommendation of it. */
export function* paper(site: Site): Iterable<Page> {
  if (!site.settings.outputs.papers) return
  const context = createContext(site)
  for (const each of site.papers) {
    const [newest] = each.entries
    if (newest === undefined) continue
    yield lazily(context, context.routes.paper(each.slug), 'paper', () => paperPage(context, each, newest))
  }
}

function paperPage(context: Context, paper: Paper, newest: EntryRef): Page {
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
