import {readFileSync} from 'node:fs'
import {createServer, type IncomingMessage} from 'node:http'
import {message} from '../model/message.js'
import {english, type Speech} from '../model/speech.js'
import {type Answer, text} from './server/answer.js'
import {contentType} from './server/content-type.js'
import {faultAnswer} from './server/fault-answer.js'
import {listen} from './server/listen.js'
import {locate} from './server/locate.js'
import {refuseMethod} from './server/refuse-method.js'
import {send} from './server/send.js'

export type ServeOptions = {
  /** A folder that holds a built site. */
  readonly root: string
  /** Begins and ends with `/`. */
  readonly base?: string
  /** The first to try; a busy one is followed by the next. 0 takes any that is free. */
  readonly port?: number
  /** Loopback by default, so that nobody else sees a draft. */
  readonly host?: string
  /** What is said where the site has no page for it. */
  readonly speech?: Speech
}

export type Serving = {readonly url: string; readonly close: () => Promise<void>}

/** Serves a built site as a static host would: folders by their `index.html`, what is missing as `404.html`. */
export async function serve({
  root,
  base = '/',
  port = 4321,
  host = '127.0.0.1',
  speech = english
}: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => send(request, response, safely(root, base, request, speech)))
  const taken = await listen(server, host, port)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

function safely(root: string, base: string, request: IncomingMessage, speech: Speech): Answer {
  try {
    return refuseMethod(request.method, speech) ?? answer(root, base, request, speech)
  } catch (error) {
    return faultAnswer(message`reading a file`, error, speech)
  }
}

function answer(root: string, base: string, {url = '/'}: IncomingMessage, {words}: Speech): Answer {
  const located = locate(root, base, url)
  if (located.kind === 'redirect') return text(301, located.to, {Location: located.to})
  if (located.kind === 'file') return {status: 200, type: contentType(located.path), body: readFileSync(located.path)}
  const page = locate(root, '/', '/404.html')
  if (page.kind !== 'file') return text(404, words(message`Nothing is here.`))
  return {status: 404, type: contentType(page.path), body: readFileSync(page.path)}
}
