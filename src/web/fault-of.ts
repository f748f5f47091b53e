import {type Message, message} from '../model/message.js'
import type {Refused, Unreachable} from './answer.js'
import {localCode} from './guarded-lookup.js'
import {localNetwork} from './refuse-address.js'
import {unreachable} from './unreachable.js'

/** What a failed connection or answer comes to, in words. Without a system code it is a bug, and thrown again. */
export function faultOf(error: unknown, host: string, {aborted, reason}: AbortSignal): Refused | Unreachable {
  if (aborted) return unreachable(reason as Message)
  if (!(error instanceof Error && 'code' in error)) throw error
  const code = String(error.code)
  if (code === localCode) return localNetwork(host)
  const said = words.find(([pattern]) => pattern.test(code))?.[1] ?? message`Unexpected failure (${code})`
  return unreachable(said, {
    nameless: code === 'ENOTFOUND',
    met: /^(ECONNRESET|EPIPE|HPE_.*)$/.test(code)
  })
}

const words: readonly (readonly [RegExp, Message])[] = [
  [/^ENOTFOUND$/, message`Unexpected host name that nobody knows`],
  [/^EAI_/, message`Unexpected silence of the name service`],
  [/^ECONNREFUSED$/, message`Unexpected refusal of the connection`],
  [
    /^(ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE|Z_BUF_ERROR)$/,
    message`Unexpected end of the connection in the middle of the answer`
  ],
  [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EHOSTDOWN)$/, message`Unexpected way to the host that is cut`],
  [/^HPE_/, message`Unexpected answer that is no HTTP`],
  [/^Z_|^ERR_.*BROTLI|^ERR__ERROR/, message`Unexpected bytes that cannot be unpacked`],
  [/CERT|^ERR_TLS|^ERR_SSL|SIGNATURE|^EPROTO$/, message`Unexpected certificate or encryption of the host`]
]
