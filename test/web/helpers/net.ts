import {defaultLimits, type Limits} from '../../../src/web/limits.js'
import type {Net} from '../../../src/web/net.js'

/** 22 November 2026, noon. */
export const noon = Date.UTC(2026, 10, 22, 12)

/** The world as a test wants it: names lead where it says, and waiting only moves the clock. */
export function testNet({
  limits = {},
  names = {},
  allowLocal = true
}: {
  readonly limits?: Partial<Limits>
  /** Host name → IP addresses. */
  readonly names?: Readonly<Record<string, readonly string[]>>
  readonly allowLocal?: boolean
} = {}): Net & {readonly waits: number[]} {
  const waits: number[] = []
  let now = noon
  return {
    waits,
    allowLocal,
    limits: {...defaultLimits, ...limits},
    userAgent: 'Offprint/test',
    random: () => 0,
    resolve: async host => (names[host] ?? []).map(address => ({address, family: address.includes(':') ? 6 : 4})),
    clock: {
      now: () => now,
      wait: async milliseconds => {
        waits.push(milliseconds)
        now += milliseconds
      }
    }
  }
}
