import {getHeapStatistics, setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/**
 * Makes this process take less memory, at the price of a tenth of its speed, for as long as another needs the memory more.
 * Left to itself, Node.js lets as much garbage pile up as is in use, and hardly gives any of it back.
 *
 * @returns what ends it
 */
export function keepSmall(): () => void {
  setFlagsFromString('--expose-gc')
  setFlagsFromString('--optimize-for-size')
  const collect: unknown = runInNewContext('gc')
  let least = 0
  const sweep = (): void => {
    if (typeof collect !== 'function' || size() < 1.2 * least) return
    // What is left is moved together, or it would hold the pages over which it is scattered.
    setFlagsFromString('--compact-on-every-full-gc')
    collect()
    setFlagsFromString('--no-compact-on-every-full-gc')
    least = size()
  }
  sweep()
  const timer = setInterval(sweep, 1000).unref()
  return () => {
    clearInterval(timer)
    setFlagsFromString('--no-optimize-for-size')
  }
}

function size(): number {
  return getHeapStatistics().total_heap_size
}
