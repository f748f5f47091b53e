import {lookup} from 'node:dns/promises'
import {setTimeout} from 'node:timers/promises'
import {defaultLimits} from '../figures/fetch/limits.js'
import type {Net} from '../figures/fetch/net.js'

/** The real world. @param version Of this package, which introduces itself by name. */
export function defaultNet(version: string, allowLocal: boolean): Net {
  return {
    limits: defaultLimits,
    allowLocal,
    userAgent: `Offprint/${version} (static-site generator; fetches each figure once)`,
    resolve: host => lookup(host, {all: true, order: 'verbatim'}),
    clock: {
      now: () => Date.now(),
      wait: async (milliseconds, signal) => {
        await setTimeout(milliseconds, undefined, {signal}).catch(() => {})
      }
    }
  }
}
