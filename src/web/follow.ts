import {type Message, message} from '../model/message.js'
import type {Answer, Reached, Redirect, Refused, Unreachable} from './answer.js'

/** Asks an address and follows its redirects; each stop is judged like the first. */
export async function follow<T>(
  address: string,
  ask: (url: URL, reached: (answer: Answer) => Reached) => Promise<T | Redirect | Refused | Unreachable>,
  most: number
): Promise<T | Refused | Unreachable> {
  let url = new URL(address)
  const redirects: number[] = []
  while (redirects.length <= most) {
    const at = url.href
    const found = await ask(url, answer => ({...answer, address: at, redirects: [...redirects]}))
    if (!isRedirect(found)) return found
    if (!URL.canParse(found.to, url.href)) return refused(message`Unexpected redirect to what is no address`)
    url = new URL(found.to, url)
    redirects.push(found.status)
  }
  return refused(message`Unexpected chain of redirects, expected at most ${most}`)
}

function isRedirect<T>(found: T | Redirect | Refused | Unreachable): found is Redirect {
  return typeof found === 'object' && found !== null && 'kind' in found && found.kind === 'redirect'
}

function refused(reason: Message): Refused {
  return {kind: 'refused', local: false, reason}
}
