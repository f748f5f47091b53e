import type {Place} from '../model/diagnostic.js'
import type {Html, IsoDate, Issue, SourcePath} from '../model/issue.js'
import {scanHtml} from '../site/scan-html.js'

/** One link as an issue names it. */
export type NamedLink = {
  /** Absolute, without fragment: what is asked. */
  readonly address: string
  /** As the editor wrote it. */
  readonly url: string
  readonly file: SourcePath
  readonly date: IsoDate
  /** Of a link in prose, that of the prose. */
  readonly place: Place
  readonly inProse: boolean
}

/** The links of some issues that lead elsewhere, in their order: those of entries, and those in prose. */
export function namedLinks(issues: readonly Issue[]): readonly NamedLink[] {
  return issues.flatMap(issue => {
    const {file, date} = issue
    const named = (url: string, place: Place, inProse: boolean): readonly NamedLink[] => {
      const address = addressOf(url)
      return address === null ? [] : [{address, url, file, date, place, inProse}]
    }
    const inHtml = (html: Html, place: Place) => hrefsIn(html).flatMap(url => named(url, place, true))
    return [
      ...(issue.source === null ? [] : named(issue.source, top, true)),
      ...inHtml(issue.intro, issue.place),
      ...issue.entries.flatMap(entry => [
        ...entry.links.flatMap(({url, place}) => named(url, place, false)),
        ...inHtml(entry.summary, entry.place)
      ])
    ]
  })
}

const top: Place = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}

/** `null` for what is not asked over HTTP, such as `mailto:`. */
function addressOf(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null
  const address = new URL(url)
  address.hash = ''
  return address.href
}

function hrefsIn(html: Html): readonly string[] {
  const found = new Set<string>()
  scanHtml(html, (name, value) => {
    if (name === 'href') found.add(value.replace(/&(?:amp|#38|#x26);/g, '&').replace(/&(?:quot|#34|#x22);/g, '"'))
  })
  return [...found]
}
