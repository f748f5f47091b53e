import type {IncomingMessage} from 'node:http'
import {pipeline, type Readable, type Transform} from 'node:stream'
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib'
import {message} from '../model/message.js'
import type {Refused} from './answer.js'

/**
 * The bytes of an answer, unpacked if it is packed though nobody asked for that. What is too large is given up as soon
 * as that shows, by its own announcement or by the bytes that came.
 *
 * @throws what the connection or the unpacking reports, also where the answer ends early
 */
export async function readBody(answer: IncomingMessage, limit: number): Promise<Uint8Array | Refused> {
  const announced = Number(answer.headers['content-length'])
  if (announced > limit) return tooLarge(limit)
  const stream = unpacked(answer)
  if (stream === null) {
    const reason = message`Unexpected packing \`${answer.headers['content-encoding'] ?? ''}\`, expected the bytes as they are`
    return {kind: 'refused', local: false, reason}
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) return tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function unpacked(answer: IncomingMessage): Readable | null {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() ?? ''
  if (encoding === '' || encoding === 'identity') return answer
  const unpack = unpackers.get(encoding)
  // The stream that is read reports what goes wrong with either of them.
  return unpack ? pipeline(answer, unpack(), () => {}) : null
}

const unpackers = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress]
])

function tooLarge(limit: number): Refused {
  return {kind: 'refused', local: false, reason: message`Unexpected size over ${limit / 1_000_000} MB, expected less`}
}
