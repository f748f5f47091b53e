import type {Site} from '../model/site.js'
import {type CardView, cardView, entryHref, firstPicture} from './views/card.js'
import {type Context, createContext, publishedFacets} from './views/context.js'
import {entryTitle} from './views/entry.js'
import {type FacetView, facetView} from './views/facet.js'
import {entriesOf} from './views/issue.js'
import {type IssueLink, issueLink} from './views/issue-link.js'
import {page} from './views/page.js'
import type {PictureView} from './views/picture.js'
import {type HtmlText, htmlTextOf, type Text} from './views/text.js'

export type HomeView = {
  /** `null` while no issue has appeared. */
  readonly newest: NewestView | null
  /** The issues before it. */
  readonly earlier: readonly IssueLink[]
  /** The address of the archive, if it holds more than is shown. */
  readonly archive: string | null
  readonly ways: readonly WayView[]
}

type NewestView = IssueLink & {
  readonly intro: HtmlText | null
  readonly cards: readonly CardView[]
  /** The first figure, and the paper it belongs to. */
  readonly cover: {readonly picture: PictureView; readonly href: string; readonly title: Text} | null
}

/** The most frequent values of one facet. */
type WayView = {
  readonly title: string
  readonly href: string
  readonly all: string
  readonly facets: readonly FacetView[]
}

const earlierShown = 8
const valuesShown = 12

/** The newest issue as the lead, the issues before it, ways in. */
export function home(site: Site) {
  const context = createContext(site)
  const {routes} = context
  const [, ...earlier] = site.issues
  const newest = newestView(context)
  const view: HomeView = {
    newest,
    earlier: earlier.slice(0, earlierShown).map(issue => issueLink(context, issue)),
    archive: earlier.length > earlierShown ? routes.issues() : null,
    ways: waysIn(context)
  }
  const facts = {
    href: routes.home(),
    title: null,
    description: site.settings.description,
    picture: newest?.cover?.picture ?? null
  }
  return [page(context, 'home', facts, {...view})]
}

function newestView(context: Context): NewestView | null {
  const [issue] = context.site.issues
  if (issue === undefined) return null
  const refs = entriesOf(context, issue)
  const shown = {sizes: '(min-width: 64rem) 40rem, calc(100vw - 3.9rem)', eager: true}
  const covers = refs.flatMap(ref => {
    const title = entryTitle(context, ref)
    const picture = firstPicture(context, ref, {...shown, alt: ref.entry.figures[0]?.alt || title.text})
    return picture === null ? [] : [{picture, href: entryHref(context, ref), title}]
  })
  return {
    ...issueLink(context, issue),
    intro: htmlTextOf(issue.intro, context.site.settings.language),
    cards: refs.map(ref => cardView(context, ref)),
    cover: covers[0] ?? null
  }
}

function waysIn(context: Context): readonly WayView[] {
  const {site, routes, words} = context
  return publishedFacets(site).map(kind => ({
    title: words.facets[kind].list,
    href: routes.facets(kind),
    all: words.allOf(kind),
    facets: site.facets[kind].slice(0, valuesShown).map(facet => facetView(context, facet))
  }))
}
