import type {Net} from './net.js'

/** The manners towards each host. */
export type Hosts = {
  /** Does a piece of work when the host, and we, have a hand free. */
  readonly run: <T>(host: string, work: () => Promise<T>) => Promise<T>
  /** Begins nothing more with a host for so many milliseconds. */
  readonly hold: (host: string, milliseconds: number) => void
  /** Notes how one address of a host ended. */
  readonly note: (host: string, reached: boolean) => void
  /** Whether so many addresses failed in a row that the rest is not worth the wait. */
  readonly lost: (host: string) => boolean
}

export function createHosts({limits, clock}: Pick<Net, 'limits' | 'clock'>, closing: AbortSignal): Hosts {
  const lanes = new Map<string, Limiter>()
  const held = new Map<string, number>()
  const strikes = new Map<string, number>()
  const all = createLimiter(limits.atOnce)
  const laneOf = (host: string): Limiter => {
    const lane = lanes.get(host) ?? createLimiter(apart(host) > 0 ? 1 : limits.perHost)
    lanes.set(host, lane)
    return lane
  }
  const apart = (host: string): number => limits.apart[host] ?? limits.apart['*']
  const hold: Hosts['hold'] = (host, milliseconds) => {
    held.set(host, Math.max(held.get(host) ?? 0, clock.now() + milliseconds))
  }
  const rest = (host: string): number => (held.get(host) ?? 0) - clock.now()
  return {
    run: (host, work) =>
      laneOf(host)(async () => {
        for (let left = rest(host); left > 0 && !closing.aborted; left = rest(host)) await clock.wait(left, closing)
        return all(() => {
          hold(host, apart(host))
          return work()
        })
      }),
    hold,
    note: (host, reached) => strikes.set(host, reached ? 0 : (strikes.get(host) ?? 0) + 1),
    lost: host => (strikes.get(host) ?? 0) >= limits.strikes
  }
}

type Limiter = <T>(work: () => Promise<T>) => Promise<T>

/** First come, first served; whoever is done hands over to the next. */
function createLimiter(most: number): Limiter {
  const waiting: (() => void)[] = []
  let running = 0
  return async work => {
    if (running < most) running++
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
