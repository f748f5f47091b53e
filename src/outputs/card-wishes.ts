import type {CardText} from '../model/card.js'
import type {Issue, Slug, SourcePath} from '../model/issue.js'
import type {EntryRef, Paper, Site} from '../model/site.js'
import {eachWhileSame} from '../site/each-while-same.js'
import {remembered} from '../site/remembered.js'
import {venueName} from '../site/venue-name.js'
import {type Context, createContext} from './views/context.js'
import {entryTitle} from './views/entries/entry.js'
import {excerpt} from './views/excerpt.js'
import {firstPicture} from './views/figures/first-picture.js'
import {issueLink} from './views/issue-link.js'
import {issueSummary} from './views/issues/issue-summary.js'

/** A share picture that a site wants: of itself, of an issue, of a paper that has a figure. */
export type CardWish = {
  readonly subject: {readonly site: true} | {readonly issue: number} | {readonly paper: Slug}
  readonly text: CardText
  /** What the page itself would say, for those who cannot see the picture. */
  readonly alt: string
  readonly figure: SourcePath | null
}

/** The share pictures that a site wants. Papers without a figure share that of their issue: it says as much. */
export type CardWishes = (site: Site) => readonly CardWish[]

/** What stays the same from one site to the next, such as an issue and its references, has the very wish that it had. */
export function createCardWishes(): CardWishes {
  let context: Context | null = null
  let wishes: Wishes | null = null
  return site => {
    const {settings, issues, entries, papers, pictures} = site
    if (!settings.outputs.cards) return []
    const before = context?.site
    const now = createContext(site)
    context = now
    if (wishes === null || before?.settings !== settings || before.pictures !== pictures) {
      wishes = createWishes(() => context ?? now)
    }
    const {ofIssue, ofPapers} = wishes
    return [
      siteWish(now),
      ...issues.map(issue => ofIssue(entries.get(issue.file) ?? []) ?? issueWish(now, issue)),
      ...(settings.outputs.papers ? ofPapers(papers).flat() : [])
    ]
  }
}

type Wishes = ReturnType<typeof createWishes>

/** @param context Of the site that is asked about, which has the settings and pictures of all others. */
function createWishes(context: () => Context) {
  return {
    /** The references of an issue tell which it is; `null` where there are none, and so nothing to know it by. */
    ofIssue: remembered(([first]: readonly EntryRef[]) =>
      first === undefined ? null : issueWish(context(), first.issue)
    ),
    ofPapers: eachWhileSame((paper: Paper) => paperWish(context(), paper))
  }
}

function siteWish({site}: Context): CardWish {
  const {title, description, address, base} = site.settings
  const head = URL.canParse(address) ? (new URL(address).host + base).replace(/\/$/, '') : ''
  const text = {site: '', head, mark: null, title: short(title), facts: '', lead: short(description)}
  return {subject: {site: true}, text, alt: title, figure: null}
}

function issueWish(context: Context, issue: Issue): CardWish {
  const {site, words} = context
  const {mark, date, papers} = issueLink(context, issue)
  const text = {
    ...{site: short(site.settings.title), head: '', mark, title: short(issue.title)},
    facts: `${date.text} · ${papers}`,
    lead: short(issueSummary(context, issue))
  }
  return {subject: {issue: issue.number}, text, alt: words.issueTitle(issue.number, issue.title), figure: null}
}

function paperWish(context: Context, paper: Paper): readonly CardWish[] {
  const {site, words} = context
  const [newest] = paper.entries
  const [picture] = paper.entries.flatMap(ref => firstPicture(context, ref) ?? [])
  if (!newest || !picture) return []
  const title = paper.title ?? entryTitle(context, newest).text
  const venue = paper.venue === null || paper.venue.inferred ? [] : [venueName(paper.venue)]
  const text = {
    ...{site: short(site.settings.title), mark: null, title: short(title), facts: ''},
    head: short([...venue, words.issue(newest.issue.number)].join(' · '), 40),
    lead: short(newest.entry.lead)
  }
  return [{subject: {paper: paper.slug}, text, alt: title, figure: picture.source}]
}

/** As much as there can be room for. */
function short(text: string, length = 240): string {
  return excerpt(text, length) ?? ''
}
