import {setMaxListeners} from 'node:events'
import {message} from '../model/message.js'
import type {Question, Reached, Redirect, Refused, Unreachable} from './answer.js'
import {follow} from './follow.js'
import {createHosts} from './hosts.js'
import {createNameless} from './nameless.js'
import type {Net} from './net.js'
import {unreachable} from './unreachable.js'
import {createVisitor} from './visit.js'

export type Client = {
  /**
   * Asks one address, follows its redirects, and asks again where that may help. Never throws because of what the other
   * side does.
   *
   * @param judge What an answer comes to. The host waits until it is known, so that only as many answers are in memory as
   * requests are allowed.
   */
  readonly ask: <T>(
    address: string,
    question: Question,
    judge: (answer: Reached) => T | Promise<T>
  ) => Promise<T | Refused | Unreachable>
  /** Ends what is under way: it comes back unreachable. */
  readonly close: () => void
}

/** Asks the web with manners: few requests at a time, apart where a host wants it, and never the local network. */
export function createClient(net: Net): Client {
  const {limits, clock, random} = net
  const closing = new AbortController()
  // However many addresses wait for their next attempt.
  setMaxListeners(0, closing.signal)
  const visitor = createVisitor(net, closing.signal)
  const hosts = createHosts(net, closing.signal)
  const nameless = createNameless(limits.strikes)

  const once = <T>(
    address: string,
    question: Question,
    judge: (answer: Reached) => T | Promise<T>
  ): Promise<T | Refused | Unreachable> =>
    follow<T>(
      address,
      (url, reached) =>
        hosts.run(url.hostname, async (): Promise<T | Redirect | Refused | Unreachable> => {
          if (closing.signal.aborted) return unreachable(ended)
          // Many may have waited in line while it was found that nobody knows the host.
          const known = nameless.surely(url.hostname)
          if (known !== null) return known
          const found = await visitor.visit(url, question)
          nameless.note(url.hostname, found)
          if (found.kind === 'unreachable' && found.pause <= limits.patience) hosts.hold(url.hostname, found.pause)
          return found.kind === 'answer' ? judge(reached(found)) : found
        }),
      limits.redirects
    )

  const ask: Client['ask'] = async (address, question, judge) => {
    const {hostname} = new URL(address)
    for (let attempt = 1; ; attempt++) {
      if (closing.signal.aborted) return unreachable(ended)
      const known = nameless.surely(hostname)
      if (known !== null) return known
      if (hosts.lost(hostname)) {
        return unreachable(message`Unexpected silence of ${hostname}, tried ${limits.strikes} addresses in a row`)
      }
      const found = await once(address, question, judge)
      const failed = isUnreachable(found) ? found : null
      if (failed === null || attempt === limits.attempts || nameless.surely(hostname) !== null) {
        hosts.note(hostname, failed === null)
        return found
      }
      if (failed.pause > limits.patience) {
        hosts.note(hostname, false)
        return {...failed, reason: message`${failed.reason}, to be asked again in ${Math.ceil(failed.pause / 1000)} s`}
      }
      const backoff = limits.backoff * 2 ** (attempt - 1) * (1 + random())
      await clock.wait(Math.max(failed.pause, backoff), closing.signal)
    }
  }
  const close = (): void => {
    closing.abort(ended)
    visitor.close()
  }
  return {ask, close}
}

const ended = message`Unexpected end of the run`

function isUnreachable(found: unknown): found is Unreachable {
  return typeof found === 'object' && found !== null && 'kind' in found && found.kind === 'unreachable'
}
