import {createHash} from 'node:crypto'
import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Answer} from './answer.js'

/** A browser may keep every file, and asks each time whether it still holds. */
export function send(request: IncomingMessage, response: ServerResponse, {status, type, body, headers}: Answer): void {
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
