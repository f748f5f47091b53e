import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {findingOf} from '../../io/report/finding.js'
import {type Answer, text} from '../../io/server/answer.js'
import {contentType} from '../../io/server/content-type.js'
import type {LiveSite} from '../../io/server/live.js'
import {namesOf} from '../../io/server/names-of.js'
import type {Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import type {Speech} from '../../model/speech.js'
import {blocking} from '../blocking.js'
import {type FaultView, faultView} from './fault-view.js'
import {type LivePage, livePage} from './live-page.js'
import type {Outcome} from './open-session.js'
import {withClient} from './with-client.js'

/** What an open page is told: what it would be if it were loaded now, and what is wrong. */
export type News = {
  /** `null` where a template fails. */
  readonly page: LivePage | null
  readonly faults: readonly FaultView[]
  /** All of them; not every one is in `faults`. */
  readonly count: number
  /** What else the page says where there are faults. */
  readonly said: {
    readonly language: string
    readonly heading: string
    readonly hide: string
    /** `null` if all are in `faults`. */
    readonly more: string | null
  }
}

export type DevSite = LiveSite & {
  /** Takes what a look at the files led to, and tells who follows. */
  readonly take: (outcome: Outcome) => Promise<void>
}

const mostFaults = 20

/** A site as browsers see it while somebody works on it. */
export function createDevSite(first: Outcome, speech: Speech): DevSite {
  let {preview, diagnostics} = first
  const followers = new Set<{readonly url: string; readonly tell: (news: News) => void}>()
  // What was last well, by path, for when a template fails.
  const good = new Map<string, string>()
  const base = (): string => preview.read.site.settings.base
  const folder = (): string => `${base()}_offprint/`

  /** A page as it is, else as it was before its template failed. */
  const htmlOf = async (path: string): Promise<{readonly html: string; readonly fault: Diagnostic | null}> => {
    const made = await preview.make(path)
    if (made?.ok && typeof made.body === 'string') {
      good.delete(path)
      good.set(path, made.body)
      const [oldest] = good.keys()
      if (good.size > mostGood && oldest !== undefined) good.delete(oldest)
      return {html: made.body, fault: null}
    }
    return {html: good.get(path) ?? nothing, fault: made === null || made.ok ? null : made.fault}
  }
  const newsAt = async (url: string): Promise<News> => {
    const asked = pathOf(url, base())
    const path = asked !== null && preview.has(asked) ? asked : '404.html'
    const {html, fault} = await htmlOf(path)
    const faults = [...diagnostics.filter(finding => blocking([finding], {})), ...(fault === null ? [] : [fault])]
    return {
      page: fault === null ? livePage(html) : null,
      faults: faults
        .slice(0, mostFaults)
        .map(finding => faultView(findingOf(finding, speech), preview.read.paths, speech)),
      count: faults.length,
      said: said(faults.length, speech)
    }
  }
  const answer = async (url: string): Promise<Answer> => {
    const asked = pathOf(url, base())
    if (asked === null) return isAbove(url, base()) ? redirect(base()) : missing(url)
    if (asked.startsWith('_offprint/')) return (await ours(asked, url)) ?? missing(url)
    if (!preview.has(asked)) return preview.has(`${asked}/index.html`) ? redirect(withSlash(url)) : missing(url)
    if (asked.endsWith('.html')) return page(200, asked, url)
    const made = await preview.make(asked)
    if (made === null) return missing(url)
    return made.ok
      ? {status: 200, type: contentType(asked), body: Buffer.from(made.body)}
      : text(500, speech.words(made.fault.reason))
  }
  const missing = (url: string): Promise<Answer> => page(404, '404.html', url)
  const page = async (status: number, path: string, url: string): Promise<Answer> => {
    const {html} = await htmlOf(path)
    return {status, type: contentType('.html'), body: Buffer.from(withClient(html, folder(), url))}
  }
  const ours = async (asked: string, url: string): Promise<Answer | null> => {
    const name = asked.slice('_offprint/'.length)
    if (name === 'dev.js' || name === 'dev.css') {
      return {status: 200, type: contentType(name), body: readFileSync(client + name)}
    }
    if (name !== 'dead-links.json') return null
    const path = pathOf(queryOf(url), base())
    const dead = path !== null && preview.has(path) ? await preview.deadLinks(path) : []
    return {status: 200, type: contentType(name), body: Buffer.from(JSON.stringify(dead))}
  }
  return {
    answer,
    follow(url, tell) {
      if (pathOf(url, base()) !== '_offprint/events') return null
      const follower = {url: queryOf(url), tell}
      followers.add(follower)
      newsAt(follower.url).then(tell, () => tell({page: null, faults: [], count: 0, said: said(0, speech)}))
      return () => followers.delete(follower)
    },
    async take(outcome) {
      preview = outcome.preview
      diagnostics = outcome.diagnostics
      for (const {url, tell} of followers) tell(await newsAt(url))
    }
  }
}

function said(count: number, {language, words}: Speech): News['said'] {
  const more = count - mostFaults
  return {
    language,
    heading: words(count === 1 ? message`${count} error` : message`${count} errors`),
    hide: words(message`Hide`),
    more: more > 0 ? words(message`… and ${more} more, see the terminal`) : null
  }
}

const mostGood = 200
const client = fileURLToPath(new URL('../../../src/build/dev/browser/', import.meta.url))
const nothing =
  '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Offprint</title>\n</head>\n<body></body>\n</html>\n'

/** Below `dist/`; `null` if it is outside of the site. */
function pathOf(url: string, base: string): string | null {
  const [path = ''] = url.split(/[?#]/)
  const names = path.startsWith(base) ? namesOf(path.slice(base.length)) : null
  if (names === null) return null
  return names.at(-1) === '' ? [...names.slice(0, -1), 'index.html'].join('/') : names.join('/')
}

function isAbove(url: string, base: string): boolean {
  const [path] = url.split(/[?#]/)
  return path === '/' || `${path}/` === base
}

function withSlash(url: string): string {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? []
  return `${path}/${query}`
}

/** What follows `?url=`, decoded. */
function queryOf(url: string): string {
  return new URL(url, 'http://localhost').searchParams.get('url') ?? ''
}

function redirect(to: string): Answer {
  return {...text(302, to), headers: {Location: to}}
}
