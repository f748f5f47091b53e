import {createHash} from 'node:crypto'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {gzipSync} from 'node:zlib'
import type {Answer} from './answer.js'

/** A browser may keep every file, and asks each time whether it still holds. Text is compressed, as hosts do. */
export function send(request: IncomingMessage, response: ServerResponse, {status, type, body, headers}: Answer): void {
  const isText = type.endsWith('charset=utf-8') && body.length > 1024
  const packed = isText && takesGzip(String(request.headers['accept-encoding'] ?? ''))
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const known = (request.headers['if-none-match'] ?? '').split(',').map(known => known.trim().replace(/^W\//, ''))
  const fresh = status === 200 && (known.includes(tag) || known.includes('*'))
  const sent = packed && !fresh ? gzipSync(body) : body
  response.writeHead(fresh ? 304 : status, {
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    // Two forms of one file are not the same bytes, which a strong tag would promise.
    ...(status === 200 && {ETag: packed ? `W/${tag}` : tag}),
    ...(!fresh && {'Content-Type': type, 'Content-Length': sent.length}),
    ...(isText && {Vary: 'Accept-Encoding'}),
    ...(packed && !fresh && {'Content-Encoding': 'gzip'}),
    ...headers
  })
  response.end(fresh || request.method === 'HEAD' ? undefined : sent)
}

function takesGzip(accepted: string): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(accepted)
}
