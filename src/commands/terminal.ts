import type {Speech} from '../model/speech.js'

/** Where a command speaks to; a test gives its own. */
export type Terminal = {
  readonly out: Stream
  readonly err: Stream
  readonly speech: Speech
  readonly env: Readonly<Record<string, string | undefined>>
}

type Stream = {readonly write: (text: string) => unknown; readonly isTTY?: boolean; readonly columns?: number}

/** Colours where a person looks on, unless they said no (https://no-color.org). */
export function wantsColour(stream: Stream, env: Terminal['env']): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true
  return stream.isTTY === true && env.TERM !== 'dumb'
}
