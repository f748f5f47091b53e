import type {Page, Site} from '../model/site.js'
import {type Context, createContext} from './views/context.js'
import {entryHref} from './views/entries/card.js'
import {entryTitle} from './views/entries/entry.js'
import {type PictureView, pictureView} from './views/figures/picture.js'
import {pictureSizes, type Slot} from './views/figures/picture-sizes.js'
import {type WallFigure, wallFigures} from './views/figures/wall-figures.js'
import {wallPages} from './views/figures/wall-pages.js'
import {page} from './views/frame/page.js'
import {type IssueLink, issueLink} from './views/issue-link.js'
import type {Cut} from './views/paging/cut-pages.js'
import {type PagerView, pager} from './views/paging/pager.js'
import {type Text, textOf} from './views/text.js'

/** One page of the wall. */
export type FiguresView = {
  readonly title: string
  readonly about: string
  /** `1,234 张图` */
  readonly count: string
  readonly figures: readonly WallFigureView[]
  /** `3` as `第 3 页`; `null` on the front. */
  readonly page: string | null
  readonly pager: PagerView | null
}

type WallFigureView = {
  /** The page of the paper, else the entry on the page of its issue. */
  readonly href: string
  readonly title: Text
  readonly caption: Text | null
  readonly picture: PictureView
  readonly issue: IssueLink
}

/** The wall: every figure, newest first, leading to its paper. */
export function figures(site: Site): readonly Page[] {
  const context = createContext(site)
  const all = wallFigures(context)
  const cuts = wallPages(all.length)
  return cuts.map(cut => wallPage(context, all, cut, cuts))
}

function wallPage(context: Context, all: readonly WallFigure[], cut: Cut, cuts: readonly Cut[]): Page {
  const {routes, words} = context
  const shown = all.slice(cut.start, cut.end)
  const pages = pager(cuts, cut, words.text.lists.newest, routes.figures)
  const view: FiguresView = {
    title: words.text.figures,
    about: words.text.figuresAbout,
    count: words.figures(all.length),
    figures: shown.map((figure, index) => wallFigure(context, figure, index === 0)),
    page: cut.number === null ? null : words.page(cut.number),
    pager: pages
  }
  const facts = {
    href: routes.figures(cut.number),
    title: view.page === null ? view.title : `${view.title} · ${view.page}`,
    description: view.about,
    previous: pages?.newer ?? null,
    next: pages?.older ?? null,
    picture: shown[0]?.picture ?? null,
    parts: pages === null ? (['wall'] as const) : (['wall', 'pages'] as const)
  }
  return page(context, 'figures', facts, view)
}

function wallFigure(
  context: Context,
  {ref, figure, picture, index, count}: WallFigure,
  eager: boolean
): WallFigureView {
  const {site, words} = context
  const alt = figure.alt || words.figureNumber(index, count)
  return {
    href: entryHref(context, ref),
    title: entryTitle(context, ref),
    caption: figure.caption === null ? null : textOf(figure.caption, site.settings.language),
    picture: pictureView(context, picture, {sizes: pictureSizes(slots, picture), alt, eager}),
    issue: issueLink(context, ref.issue)
  }
}

/** Four columns on a desk, two on a phone, as `public/assets/wall.css` draws them. */
const slots: readonly Slot[] = [
  {from: 70, vw: 0, rem: 16, shape: 'cell'},
  {from: 48, vw: 29, rem: 0, shape: 'cell'},
  {from: 0, vw: 50, rem: -1.75, shape: 'cell'}
]
