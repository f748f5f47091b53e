import {createHash} from 'node:crypto'
import {type Message, message} from '../model/message.js'
import type {Client} from './client.js'

/** What an address brought as text. */
export type Text =
  | {readonly kind: 'text'; readonly text: string}
  /** There is nothing under this address. */
  | {readonly kind: 'missing'; readonly reason: Message}
  /** Nobody knows; to ask again later may help. */
  | {readonly kind: 'failed'; readonly reason: Message; readonly way: Way}

/** How far a question came: nobody knew the name of the host, it did not answer, or it did, but said something else. */
export type Way = 'nameless' | 'silent' | 'answered'

/** Where answers are kept, such as the store of a build. */
export type Memory = {
  readonly getJson: (kind: string, key: string) => unknown
  readonly putJson: (kind: string, key: string, value: unknown) => void
}

export type ReadText = (address: string, accept: string) => Promise<Text>

/** Asks for texts, and remembers them for a week: what services say of a paper changes slowly, but it does. */
export function createReadText(client: Client, memory: Memory, now: () => number): ReadText {
  return async (address, accept) => {
    const key = createHash('sha256').update(`${accept}\n${address}`).digest('hex')
    const known = asKept(memory.getJson('web', key))
    if (known && now() - known.asked >= 0 && now() - known.asked < week) return {kind: 'text', text: known.text}
    const found = await client.ask(address, {method: 'GET', accept, body: true}, ({status, said, bytes}): Text => {
      if (status === 200) return {kind: 'text', text: new TextDecoder().decode(bytes)}
      const reason = message`Unexpected answer ${said}`
      return status === 404 || status === 410 ? {kind: 'missing', reason} : {kind: 'failed', reason, way: 'answered'}
    })
    if (found.kind === 'refused') return {kind: 'failed', reason: found.reason, way: 'answered'}
    if (found.kind === 'unreachable') {
      const way = found.nameless ? 'nameless' : found.met || found.status !== null ? 'answered' : 'silent'
      return {kind: 'failed', reason: found.reason, way}
    }
    if (found.kind === 'text') memory.putJson('web', key, {asked: now(), text: found.text})
    return found
  }
}

const week = 7 * 24 * 60 * 60 * 1000

function asKept(value: unknown): {readonly asked: number; readonly text: string} | null {
  if (typeof value !== 'object' || value === null || !('asked' in value) || !('text' in value)) return null
  const {asked, text} = value
  return typeof asked === 'number' && typeof text === 'string' ? {asked, text} : null
}
