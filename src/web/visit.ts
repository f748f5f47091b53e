import http, {type IncomingMessage} from 'node:http'
import https from 'node:https'
import type {IsoDate} from '../model/issue.js'
import {type Message, message} from '../model/message.js'
import type {Answer, Question, Redirect, Refused, Unreachable} from './answer.js'
import {faultOf} from './fault-of.js'
import {guardedLookup} from './guarded-lookup.js'
import type {Net} from './net.js'
import {readBody} from './read-body.js'
import {refuseAddress} from './refuse-address.js'
import {retryAfter} from './retry-after.js'
import {unreachable} from './unreachable.js'

/** What one request brought. */
export type Visit = Answer | Redirect | Refused | Unreachable

export type Visitor = {
  /** One request, its redirect not followed. Never throws because of what the other side does. */
  readonly visit: (url: URL, question: Question) => Promise<Visit>
  /** Hangs up. */
  readonly close: () => void
}

/** Connections are kept open between visits, and opened only to addresses that pass the guard. */
export function createVisitor(net: Net, closing: AbortSignal): Visitor {
  const keep = {keepAlive: true, maxSockets: net.limits.perHost}
  const agents = {'http:': new http.Agent(keep), 'https:': new https.Agent(keep)}
  const lookup = guardedLookup(net)
  const visit: Visitor['visit'] = async (url, question) => {
    const refused = refuseAddress(url, net.allowLocal)
    if (refused) return refused
    const stop = new AbortController()
    const signal = AbortSignal.any([stop.signal, closing])
    const within = (limit: number, what: Message): NodeJS.Timeout =>
      setTimeout(() => stop.abort(message`Unexpected wait of ${limit / 1000} s for ${what}`), limit)
    const timers = [
      within(net.limits.head, message`an answer`),
      within(net.limits.whole, message`the whole of an answer`)
    ]
    let answer: IncomingMessage | null = null
    try {
      const agent = agents[url.protocol as 'http:' | 'https:']
      const {method} = question
      answer = await send(url, {method, agent, headers: headersOf(net, question), lookup, signal})
      clearTimeout(timers[0])
      return await read(answer, question, net)
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
function headersOf({userAgent}: Net, {accept}: Question): http.OutgoingHttpHeaders {
  return {'User-Agent': userAgent, Accept: accept, 'Accept-Encoding': 'identity'}
}

function send(url: URL, options: http.RequestOptions): Promise<IncomingMessage> {
  const {request} = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    request(url, options).on('response', resolve).on('error', reject).end()
  })
}

const redirects = [301, 302, 303, 307, 308]
/** Answers of a server that is in trouble, not of one that knows what was asked for. */
const passing = [408, 425, 429, 500, 502, 503, 504]

async function read(answer: IncomingMessage, {body}: Question, {limits, clock}: Net): Promise<Visit> {
  const {statusCode: status = 0, statusMessage = '', headers} = answer
  if (redirects.includes(status) && headers.location !== undefined)
    return {kind: 'redirect', status, to: headers.location}
  const said = `${status} ${statusMessage}`.trimEnd()
  if (passing.includes(status)) {
    return unreachable(message`Unexpected answer ${said}`, {
      status,
      met: true,
      pause: retryAfter(headers['retry-after'], clock.now())
    })
  }
  const bytes = body && status === 200 ? await readBody(answer, limits.bytes) : nothing
  if (!(bytes instanceof Uint8Array)) return bytes
  return {kind: 'answer', status, said, headers, bytes, date: dayOf(headers.date, clock.now())}
}

const nothing = new Uint8Array()

function dayOf(header: string | undefined, now: number): IsoDate {
  const said = Date.parse(header ?? '')
  const day = new Date(Number.isNaN(said) ? now : said).toISOString().slice(0, 10)
  return (/^\d{4}-\d\d-\d\d$/.test(day) ? day : new Date(now).toISOString().slice(0, 10)) as IsoDate
}
