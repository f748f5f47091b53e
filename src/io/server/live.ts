import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {isIP} from 'node:net'
import {message} from '../../model/message.js'
import type {Speech} from '../../model/speech.js'
import {type Answer, text} from './answer.js'
import {faultAnswer} from './fault-answer.js'
import {listen} from './listen.js'
import {refuseMethod} from './refuse-method.js'
import {send} from './send.js'

/** A site that is made while it is looked at. */
export type LiveSite = {
  /** The answer to a GET of `url`, which begins with `/`. */
  readonly answer: (url: string) => Promise<Answer>
  /** Begins to tell `tell` what is new at `url`; `null` if nothing ever will be. What it returns ends that. */
  readonly follow: (url: string, tell: (news: unknown) => void) => (() => void) | null
}

type Options = {readonly port: number; readonly host: string; readonly speech: Speech}
export type LiveServing = {readonly port: number; readonly origin: string; readonly close: () => Promise<void>}

/** Serves a site that changes; who follows it is told by server-sent events. */
export async function serveLive(site: LiveSite, {port, host, speech}: Options): Promise<LiveServing> {
  const server = createServer((request, response) => {
    respond(site, {host, speech}, request, response).catch(error => {
      if (!response.headersSent) send(request, response, faultAnswer(message`making a page`, error, speech))
      else response.destroy()
    })
  })
  const taken = await listen(server, host, port)
  return {
    port: taken,
    origin: `http://${isIP(host) === 6 ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function respond(
  site: LiveSite,
  {host, speech}: Omit<Options, 'port'>,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const {method, url = '/', headers} = request
  if (!isOurs(headers.host ?? '', host)) {
    const reason = message`Only requests to this machine by its own name or number are answered.`
    return send(request, response, text(403, speech.words(reason)))
  }
  const refused = refuseMethod(method, speech)
  if (refused !== null) return send(request, response, refused)
  if (method === 'GET' && headers.accept === 'text/event-stream' && stream(site, url, response)) return
  send(request, response, await site.answer(url))
}

function stream(site: LiveSite, url: string, response: ServerResponse): boolean {
  const waiting: string[] = []
  let write = (line: string): void => void waiting.push(line)
  const end = site.follow(url, news => write(`data: ${JSON.stringify(news)}\n\n`))
  if (end === null) return false
  response.on('close', end)
  response.writeHead(200, {'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store'})
  write = line => void response.write(line)
  // A browser that lost us comes back as soon as we may be there again.
  for (const line of ['retry: 300\n\n', ...waiting]) write(line)
  return true
}

/**
 * A page elsewhere can have its own name lead to this machine and then ask for what is here, but the browser says by
 * which name it asks. Numbers cannot be made to lead elsewhere.
 */
function isOurs(asked: string, host: string): boolean {
  const name = asked
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()
  return name === 'localhost' || name.endsWith('.localhost') || name === host.toLowerCase() || isIP(name) !== 0
}
