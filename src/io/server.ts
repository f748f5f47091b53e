import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import {contentType} from './server/content-type.js'
import {locate} from './server/locate.js'
import {systemError} from './system-error.js'

export type ServeOptions = {
  /** A folder that holds a built site. */
  readonly root: string
  /** Begins and ends with `/`. */
  readonly base?: string
  /** The first to try; a busy one is followed by the next. 0 takes any that is free. */
  readonly port?: number
  /** Loopback by default, so that nobody else sees a draft. */
  readonly host?: string
}

export type Serving = {readonly url: string; readonly close: () => Promise<void>}

/** Serves a built site as a static host would: folders by their `index.html`, what is missing as `404.html`. */
export async function serve({root, base = '/', port = 4321, host = '127.0.0.1'}: ServeOptions): Promise<Serving> {
  const server = createServer((request, response) => send(request, response, safely(root, base, request)))
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

const portsToTry = 20

async function listen(server: Server, host: string, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          const address = server.address()
          resolve(typeof address === 'object' && address ? address.port : port)
        })
      })
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!busy || port + 1 >= first + portsToTry || port === 65_535)
        throw systemError(`opening port ${port} of ${host}`, error)
    }
  }
}

type Answer = {
  readonly status: number
  readonly type: string
  readonly body: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

function safely(root: string, base: string, request: IncomingMessage): Answer {
  try {
    return answer(root, base, request)
  } catch (error) {
    return text(500, systemError('reading a file', error).message)
  }
}

function answer(root: string, base: string, {method, url = '/'}: IncomingMessage): Answer {
  if (method !== 'GET' && method !== 'HEAD') return text(405, 'Only GET and HEAD are answered.', {Allow: 'GET, HEAD'})
  const located = locate(root, base, url)
  if (located.kind === 'redirect') return text(301, located.to, {Location: located.to})
  if (located.kind === 'file') return {status: 200, type: contentType(located.path), body: readFileSync(located.path)}
  const page = locate(root, '/', '/404.html')
  if (page.kind !== 'file') return text(404, 'Nothing is here.')
  return {status: 404, type: contentType(page.path), body: readFileSync(page.path)}
}

function text(status: number, line: string, headers: Answer['headers'] = {}): Answer {
  return {status, type: contentType('.txt'), body: Buffer.from(`${line}\n`), headers}
}

/** A browser may keep every file, and asks each time whether it still holds. */
function send(request: IncomingMessage, response: ServerResponse, {status, type, body, headers}: Answer): void {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const known = (request.headers['if-none-match'] ?? '').split(',').map(known => known.trim().replace(/^W\//, ''))
  const fresh = status === 200 && (known.includes(tag) || known.includes('*'))
  response.writeHead(fresh ? 304 : status, {
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...(status === 200 && {ETag: tag}),
    ...(!fresh && {'Content-Type': type, 'Content-Length': body.length}),
    ...headers
  })
  response.end(fresh || request.method === 'HEAD' ? undefined : body)
}
