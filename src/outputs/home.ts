import type {Issue} from '../model/issue.js'
import type {EntryRef, Page, Site} from '../model/site.js'
import {type Context, createContext} from './views/context.js'
import {type CardView, cardView, entryHref, listedCard} from './views/entries/card.js'
import {entryTitle} from './views/entries/entry.js'
import {type WayView, waysIn} from './views/facets/ways.js'
import {type PictureView, pictureView} from './views/figures/picture.js'
import {pictureSizes, type Slot} from './views/figures/picture-sizes.js'
import {hasWall} from './views/figures/wall-figures.js'
import {page} from './views/frame/page.js'
import {isLong} from './views/is-long.js'
import {type IssueLink, issueLink} from './views/issue-link.js'
import {type Cover, coverOf} from './views/issues/cover.js'
import {entriesOf} from './views/issues/issue.js'
import {hasStatistics} from './views/statistics/has-statistics.js'
import {type HtmlText, htmlTextOf, type Text} from './views/text.js'

export type HomeView = {
  /** `null` while no issue has appeared. */
  readonly newest: NewestView | null
  /** The issues before it. */
  readonly earlier: readonly IssueLink[]
  /** The address of the archive, if it holds more than is shown. */
  readonly archive: string | null
  readonly ways: readonly WayView[]
  /** The address of the wall of figures, if there is one. */
  readonly figures: string | null
  /** The address of the statistics, if there are some. */
  readonly statistics: string | null
}

type NewestView = IssueLink & {
  /** The title is too long to be set large. */
  readonly long: boolean
  readonly intro: HtmlText | null
  /** Without an introduction, what stands beside the cover: the paper it belongs to, else the first. */
  readonly story: CardView | null
  readonly cards: readonly CardView[]
  readonly cover: CoverView | null
}

/** A picture, where it leads, and the title of the paper it belongs to; `null` where that already stands beside it. */
type CoverView = {readonly picture: PictureView; readonly href: string; readonly title: Text | null}

const earlierShown = 8
const valuesShown = 12

/** The newest issue as the lead, the issues before it, ways in. */
export function home(site: Site): readonly Page[] {
  const context = createContext(site)
  const {routes} = context
  const [issue, ...earlier] = site.issues
  const cover = issue === undefined ? null : coverOf(context, issue)
  const view: HomeView = {
    newest: issue === undefined ? null : newestView(context, issue, cover),
    earlier: earlier.slice(0, earlierShown).map(each => issueLink(context, each)),
    archive: earlier.length > earlierShown ? routes.issues() : null,
    ways: waysIn(context, valuesShown),
    figures: hasWall(context) ? routes.figures(null) : null,
    statistics: hasStatistics(site) ? routes.statistics() : null
  }
  const facts = {
    href: routes.home(),
    title: null,
    description: site.settings.description,
    picture: cover?.picture ?? null,
    feeds: ['papers'] as const,
    parts: ['home'] as const
  }
  return [page(context, 'home', facts, view)]
}

function newestView(context: Context, issue: Issue, cover: Cover | null): NewestView {
  const intro = htmlTextOf(issue.intro, context.site.settings.language)
  const refs = entriesOf(context, issue)
  const story = intro === null && cover !== null ? (cover.ref ?? refs[0] ?? null) : null
  return {
    ...issueLink(context, issue),
    long: isLong(issue.title),
    intro,
    story: story && cardView(context, story),
    cards: refs.map(ref => listedCard(context, ref)),
    cover: cover && coverView(context, issue, cover, story)
  }
}

/** The issue itself where it names a cover of its own. */
function coverView(context: Context, issue: Issue, {picture, ref}: Cover, story: EntryRef | null): CoverView {
  const {href, title} =
    ref === null ? issueLink(context, issue) : {href: entryHref(context, ref), title: entryTitle(context, ref)}
  const view = pictureView(context, picture, {sizes: pictureSizes(slots, picture), alt: title.text, eager: true})
  return {picture: view, href, title: ref === null || ref === story ? null : title}
}

/** Beside the words on a desk, below them on a phone, as `public/assets/home.css` draws it. */
const slots: readonly Slot[] = [
  {from: 78, vw: 0, rem: 37.4, shape: 'row'},
  {from: 64, vw: 48, rem: 1.4, shape: 'row'},
  {from: 0, vw: 100, rem: -2.5, shape: 'row'}
]
