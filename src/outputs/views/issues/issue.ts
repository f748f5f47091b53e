import type {Issue} from '../../../model/issue.js'
import type {EntryRef} from '../../../model/site.js'
import {neighbours} from '../../../site/neighbours.js'
import type {Context} from '../context.js'
import {type CiteView, citeView} from '../entries/cite.js'
import {type EntryView, entryView} from '../entries/entry.js'
import {qrView} from '../entries/qr.js'
import {firstPicture} from '../figures/first-picture.js'
import {isLong} from '../is-long.js'
import {type IssueLink, issueLink} from '../issue-link.js'
import {type HtmlText, htmlTextOf, type Text, textOf} from '../text.js'
import {readingTime} from './reading-time.js'

/** One issue in full. */
export type IssueView = IssueLink & {
  /** The title is too long to be set large. */
  readonly long: boolean
  /** `阅读约 12 分钟` */
  readonly minutes: string
  readonly intro: HtmlText | null
  readonly editors: Text | null
  /** Where it first appeared. */
  readonly source: {readonly href: string; readonly name: string} | null
  readonly sections: readonly SectionView[]
  readonly previous: IssueLink | null
  readonly next: IssueLink | null
  readonly cite: CiteView | null
}

/** Neighbouring entries under one section label, or under none. */
export type SectionView = {
  readonly id: string
  readonly title: Text | null
  readonly entries: readonly EntryView[]
}

export function issueView(context: Context, issue: Issue): IssueView {
  const {site, routes, words} = context
  const {language} = site.settings
  const {previous, next} = neighbours(site.issues, site.issues.indexOf(issue))
  return {
    ...issueLink(context, issue),
    long: isLong(issue.title),
    minutes: words.minutes(readingTime(issue)),
    intro: htmlTextOf(issue.intro, language),
    editors: issue.editors.length === 0 ? null : textOf(words.list(issue.editors), language),
    source: issue.source === null ? null : {href: issue.source, name: hostOf(issue.source)},
    sections: sections(context, entriesOf(context, issue)),
    previous: previous && issueLink(context, previous),
    next: next && issueLink(context, next),
    cite: citeView(context, routes.issue(issue.number), `issue-${issue.number}`)
  }
}

export function entriesOf({site}: Context, issue: Issue): readonly EntryRef[] {
  return site.entries.get(issue.file) ?? []
}

function sections(context: Context, refs: readonly EntryRef[]): readonly SectionView[] {
  const first = refs.find(ref => firstPicture(context, ref) !== null)
  const found: {section: string | null; entries: EntryView[]}[] = []
  for (const ref of refs) {
    const plain = entryView(context, ref, ref.entry.section === null ? 2 : 3, ref === first)
    const view = {...plain, coins: context.coinsOf(ref.paper), qr: qrView(plain.links)}
    const last = found.at(-1)
    if (last !== undefined && last.section === ref.entry.section) last.entries.push(view)
    else found.push({section: ref.entry.section, entries: [view]})
  }
  return found.map(({section, entries}, index) => ({
    // No anchor of an entry begins like this.
    id: `_section-${index + 1}`,
    title: section === null ? null : textOf(section, context.site.settings.language),
    entries
  }))
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : href
}
