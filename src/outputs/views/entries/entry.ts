import type {EntryRef} from '../../../model/site.js'
import {venueName} from '../../../site/venue-name.js'
import type {Context} from '../context.js'
import {type FigureView, figureView} from '../figures/figure.js'
import {figureGrid} from '../figures/figure-grid.js'
import {type Gallery, galleries} from '../figures/galleries.js'
import {type IssueLink, issueLink} from '../issue-link.js'
import {type HtmlText, htmlTextOf, type Text, textOf} from '../text.js'
import {type AuthorsView, authorsView} from './authors.js'
import {type ChipView, entryChips} from './chip.js'
import {headingsBelow} from './headings-below.js'
import {type LinkView, linkView} from './link.js'
import type {QrView} from './qr.js'
import {type ToolsView, toolsView} from './tools.js'
import {type VenueView, venueView} from './venue.js'

/** One recommendation in full, on the page of its issue and on that of its paper. */
export type EntryView = {
  readonly anchor: string
  readonly position: number
  /** Of the heading above it. */
  readonly level: 2 | 3
  readonly issue: IssueLink
  /** `第 81 期第 1 篇` */
  readonly label: string
  /** On the page of its issue. */
  readonly permalink: string
  /** A neutral heading where the title is an image. */
  readonly title: Text
  readonly titleImage: FigureView | null
  /** The page of the paper, if there is one. */
  readonly paper: string | null
  readonly authors: AuthorsView | null
  readonly venue: VenueView | null
  /** `投稿至 ACL 2018` */
  readonly submitted: string | null
  readonly tags: readonly ChipView[]
  readonly recommenders: readonly ChipView[]
  readonly summary: HtmlText | null
  readonly galleries: readonly Gallery[]
  readonly links: readonly LinkView[]
  /** Recommendations of the paper in other issues: `另见第 72 期，推荐人 @x`. */
  readonly alsoIn: readonly {readonly text: string; readonly href: string}[]
  /** For reference managers, on the page of its issue alone: what stands in a COinS span. */
  readonly coins: string | null
  readonly tools: ToolsView
  /** On the page of its issue. */
  readonly qr: QrView | null
}

/** `level`: of the heading above the entry; `eager`: the entry holds the first figure of its page. */
export function entryView(context: Context, ref: EntryRef, level: 2 | 3, eager: boolean): EntryView {
  const {site, routes, words} = context
  const {issue, entry, paper, position, anchor} = ref
  const {language, outputs} = site.settings
  const title = entryTitle(context, ref)
  const image = titleImage(context, ref, eager)
  const owner = {issue, title: title.text, eager: eager && (image?.picture ?? null) === null}
  return {
    anchor,
    position,
    level,
    issue: issueLink(context, issue),
    label: words.untitled(issue.number, position),
    permalink: routes.entry(issue.number, anchor),
    title,
    titleImage: image,
    paper: outputs.papers ? routes.paper(paper.slug) : null,
    authors: authorsView(context, entry.authors),
    venue: entry.venue && venueView(context, entry.venue),
    submitted: entry.submitted && words.submittedTo(venueName(entry.submitted)),
    tags: entryChips(context, 'tag', ref),
    recommenders: entryChips(context, 'recommender', ref),
    summary: htmlTextOf(headingsBelow(level, entry.summary), language),
    galleries: galleries(context, entry.figures, owner),
    links: entry.links.map(link => linkView(context, link)),
    alsoIn: alsoIn(context, ref),
    coins: null,
    qr: null,
    tools: toolsView(context, paper, routes.entry(issue.number, anchor), title, `_title-${anchor}`)
  }
}

export function entryTitle({site, words}: Context, {issue, entry, paper, position}: EntryRef): Text {
  const title = entry.title ?? paper.title ?? words.untitled(issue.number, position)
  return textOf(title, site.settings.language)
}

function titleImage(context: Context, {issue, entry, position}: EntryRef, eager: boolean): FigureView | null {
  if (entry.titleImage === null) return null
  const alt = entry.titleImage.alt || context.words.titleImage(context.words.untitled(issue.number, position))
  return figureView(context, issue, entry.titleImage, {
    alt,
    label: alt,
    caption: null,
    grid: figureGrid(1, false),
    first: true,
    eager
  })
}

/** Each other issue once, though a paper may stand twice in it. */
function alsoIn({routes, words}: Context, {issue, paper}: EntryRef): EntryView['alsoIn'] {
  const others = [...new Set(paper.entries.map(ref => ref.issue))].filter(other => other !== issue)
  return others.flatMap(other => {
    const refs = paper.entries.filter(ref => ref.issue === other)
    const names = [...new Set(refs.flatMap(({entry}) => entry.recommenders))].map(name => `@${name}`)
    const text = words.alsoIn(other.number, names)
    return refs.slice(0, 1).map(({anchor}) => ({text, href: routes.entry(other.number, anchor)}))
  })
}
