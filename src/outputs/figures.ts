import type {Page, Site} from '../model/site.js'
import {type Context, createContext} from './views/context.js'
import {entryHref} from './views/entries/card.js'
import {entryTitle} from './views/entries/entry.js'
import {type PictureView, pictureView} from './views/figures/picture.js'
import {type WallFigure, wallFigures, wallPageLength} from './views/figures/wall-figures.js'
import {page} from './views/frame/page.js'
import {type IssueLink, issueLink} from './views/issue-link.js'
import {type Text, textOf} from './views/text.js'

/** One page of the wall. */
export type FiguresView = {
  readonly title: string
  readonly about: string
  /** `1,234 张图` */
  readonly count: string
  readonly figures: readonly WallFigureView[]
  /** All pages of the wall, if there are several. */
  readonly pages: readonly {readonly text: string; readonly href: string; readonly current: 'page' | 'false'}[]
  readonly previous: string | null
  readonly next: string | null
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
  const count = Math.ceil(all.length / wallPageLength)
  return Array.from({length: count}, (_, index) => wallPage(context, all, index + 1, count))
}

function wallPage(context: Context, all: readonly WallFigure[], number: number, count: number): Page {
  const {routes, words} = context
  const shown = all.slice((number - 1) * wallPageLength, number * wallPageLength)
  const previous = number > 1 ? routes.figures(number - 1) : null
  const next = number < count ? routes.figures(number + 1) : null
  const view: FiguresView = {
    title: words.text.figures,
    about: words.text.figuresAbout,
    count: words.figures(all.length),
    figures: shown.map((figure, index) => wallFigure(context, figure, index === 0)),
    pages: Array.from({length: count === 1 ? 0 : count}, (_, index) => ({
      text: String(index + 1),
      href: routes.figures(index + 1),
      current: index + 1 === number ? 'page' : 'false'
    })),
    previous,
    next
  }
  const facts = {
    href: routes.figures(number),
    title: number === 1 ? view.title : words.pageOf(view.title, number),
    description: view.about,
    previous,
    next,
    picture: shown[0]?.picture ?? null,
    parts: ['wall'] as const
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
    picture: pictureView(context, picture, {sizes, alt, eager}),
    issue: issueLink(context, ref.issue)
  }
}

/** Four columns on a desk, two on a phone, as `public/assets/wall.css` draws them. */
const sizes = '(min-width: 70rem) 15.4rem, (min-width: 48rem) 30vw, calc(50vw - 2.9rem)'
