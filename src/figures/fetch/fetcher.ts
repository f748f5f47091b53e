import {setMaxListeners} from 'node:events'
import type {Fetched, Unreachable} from './fetched.js'
import {follow, type Step} from './follow.js'
import {createHosts} from './hosts.js'
import {judgePicture} from './judge-picture.js'
import type {Net} from './net.js'
import type {Notice} from './notice.js'
import {createVisitor} from './visit.js'

export type Fetcher = {
  /** Asks for one remote figure, again where that may help. Never throws because of what the other side does. */
  readonly fetch: (address: string) => Promise<Fetched>
  /** Ends what is under way: it comes back unreachable. */
  readonly close: () => void
}

/** @param notices Pictures that hosts send instead of the one that was asked for. */
export function createFetcher(net: Net, notices: readonly Notice[] = []): Fetcher {
  const {limits, clock} = net
  const closing = new AbortController()
  // However many figures wait for their next attempt.
  setMaxListeners(0, closing.signal)
  const visitor = createVisitor(net, closing.signal)
  const hosts = createHosts(net, closing.signal)

  /** A picture is judged while its host still waits, so that only as many are in memory as requests are allowed. */
  const ask = (url: URL): Promise<Step> =>
    hosts.run(url.hostname, async () => {
      const found = await visitor.visit(url)
      if (found.kind === 'unreachable' && found.pause <= limits.patience) hosts.hold(url.hostname, found.pause)
      return found.kind === 'bytes' ? judgePicture(found, notices) : found
    })

  const persist = async (address: string, host: string): Promise<Fetched> => {
    for (let attempt = 1; ; attempt++) {
      if (closing.signal.aborted) return unreachable('Unexpected end of the run')
      if (hosts.lost(host))
        return unreachable(`Unexpected silence of ${host}, tried ${limits.strikes} figures in a row`)
      const found = await follow(address, ask, limits.redirects)
      if (found.kind !== 'unreachable' || attempt === limits.attempts) return found
      if (found.pause > limits.patience) {
        return unreachable(`${found.reason}, to be asked again in ${Math.ceil(found.pause / 1000)} s`)
      }
      await clock.wait(Math.max(found.pause, limits.backoff * 2 ** (attempt - 1)), closing.signal)
    }
  }

  return {
    fetch: async address => {
      const {hostname} = new URL(address)
      const found = await persist(address, hostname)
      hosts.note(hostname, found.kind !== 'unreachable')
      return found
    },
    close: () => {
      closing.abort('Unexpected end of the run')
      visitor.close()
    }
  }
}

function unreachable(reason: string): Unreachable {
  return {kind: 'unreachable', reason, pause: 0}
}
