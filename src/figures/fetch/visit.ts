import http, {type IncomingMessage} from 'node:http'
import https from 'node:https'
import type {IsoDate} from '../../model/issue.js'
import {faultOf} from './fault-of.js'
import type {Fetched, Refused, Unreachable} from './fetched.js'
import {guardedLookup} from './guarded-lookup.js'
import type {Net} from './net.js'
import {readBody} from './read-body.js'
import {refuseAddress} from './refuse-address.js'
import {retryAfter} from './retry-after.js'

/** What one request brought. */
export type Visit =
  | {readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly date: IsoDate}
  | {readonly kind: 'redirect'; readonly to: string}
  | Extract<Fetched, {kind: 'gone'}>
  | Refused
  | Unreachable

export type Visitor = {
  /** One request, its redirect not followed. Never throws because of what the other side does. */
  readonly visit: (url: URL) => Promise<Visit>
  /** Hangs up. */
  readonly close: () => void
}

/** Connections are kept open between visits, and opened only to addresses that pass the guard. */
export function createVisitor(net: Net, closing: AbortSignal): Visitor {
  const keep = {keepAlive: true, maxSockets: net.limits.perHost}
  const agents = {'http:': new http.Agent(keep), 'https:': new https.Agent(keep)}
  const lookup = guardedLookup(net)
  const visit = async (url: URL): Promise<Visit> => {
    const refused = refuseAddress(url, net.allowLocal)
    if (refused) return refused
    const stop = new AbortController()
    const signal = AbortSignal.any([stop.signal, closing])
    const within = (limit: number, what: string): NodeJS.Timeout =>
      setTimeout(() => stop.abort(`Unexpected wait of ${limit / 1000} s for ${what}`), limit)
    const timers = [within(net.limits.head, 'an answer'), within(net.limits.whole, 'a whole picture')]
    let answer: IncomingMessage | null = null
    try {
      const options = {agent: agents[url.protocol as 'http:' | 'https:'], headers: headersOf(net), lookup}
      answer = await send(url, {...options, signal})
      clearTimeout(timers[0])
      return await judge(answer, net)
    } catch (error) {
      return faultOf(error, url.hostname, signal)
    } finally {
      for (const timer of timers) clearTimeout(timer)
      answer?.destroy()
    }
  }
  const close = (): void => {
    for (const agent of Object.values(agents)) agent.destroy()
  }
  return {visit, close}
}

/** No Referer and no cookie: hosts that forbid hot-linking answer those with another picture. */
function headersOf({userAgent}: Net): http.OutgoingHttpHeaders {
  return {
    'User-Agent': userAgent,
    Accept: 'image/png, image/jpeg, image/gif, image/svg+xml, image/webp;q=0.9, */*;q=0.1',
    'Accept-Encoding': 'identity'
  }
}

function send(url: URL, options: http.RequestOptions): Promise<IncomingMessage> {
  const {request} = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    request(url, options).on('response', resolve).on('error', reject).end()
  })
}

const redirects = [301, 302, 303, 307, 308]
/** Answers of a server that is in trouble, not of one that knows the picture. */
const passing = [408, 425, 429, 500, 502, 503, 504]

async function judge(answer: IncomingMessage, {limits, clock}: Net): Promise<Visit> {
  const {statusCode: status = 0, statusMessage = '', headers} = answer
  if (status === 200) {
    const body = await readBody(answer, limits.bytes)
    return body instanceof Uint8Array ? {kind: 'bytes', bytes: body, date: dayOf(headers.date, clock.now())} : body
  }
  if (redirects.includes(status) && headers.location !== undefined) return {kind: 'redirect', to: headers.location}
  if (status === 404 || status === 410) return {kind: 'gone', status, date: dayOf(headers.date, clock.now())}
  const reason = `Unexpected answer ${status} ${statusMessage}`.trimEnd()
  if (passing.includes(status)) {
    return {kind: 'unreachable', reason, pause: retryAfter(headers['retry-after'], clock.now())}
  }
  return {kind: 'refused', rule: 'figure/refused', reason: `${reason}, expected a picture`}
}

/** The day that the server says it is, in UTC, else ours. */
function dayOf(header: string | undefined, now: number): IsoDate {
  const said = Date.parse(header ?? '')
  const day = new Date(Number.isNaN(said) ? now : said).toISOString().slice(0, 10)
  return (/^\d{4}-\d\d-\d\d$/.test(day) ? day : new Date(now).toISOString().slice(0, 10)) as IsoDate
}
