import {lookup} from 'node:dns/promises'
import {setTimeout} from 'node:timers/promises'
import {defaultLimits, type Limits} from './limits.js'
import type {Net} from './net.js'

/**
 * The real world.
 *
 * @param version Of this package, which introduces itself by name.
 * @param limits Those that differ.
 */
export function defaultNet(version: string, allowLocal: boolean, limits: Partial<Limits> = {}): Net {
  return {
    limits: {...defaultLimits, ...limits},
    allowLocal,
    userAgent: `Offprint/${version} (static-site generator; asks once and remembers)`,
    resolve: host => lookup(host, {all: true, order: 'verbatim'}),
    random: () => Math.random(),
    clock: {
      now: () => Date.now(),
      wait: async (milliseconds, signal) => {
        await setTimeout(milliseconds, undefined, {signal}).catch(() => {})
      }
    }
  }
}
