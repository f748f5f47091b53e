import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/** By default the heap of this process may grow to four times what is in use before it is swept. */
export function keepModest(): void {
  setFlagsFromString(modest)
}

const modest = '--heap-growing-percent=80'

/**
 * Makes this process take less memory, at the price of a tenth of its speed, for as long as another needs the memory more.
 * Left to itself, Node.js lets as much garbage pile up as is in use, and hardly gives any of it back.
 *
 * @returns what ends it; the process is modest then
 */
export function keepSmall(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: (options?: object) => void = runInNewContext('gc')
  for (const [small] of flags) setFlagsFromString(small)
  // What is left is moved together, or it would hold the pages over which it is scattered.
  setFlagsFromString('--compact-on-every-full-gc')
  // Room for what is young, too. Node.js 20 takes this for a search among just that, hence another for all.
  collect({type: 'major', flavor: 'last-resort'})
  collect()
  setFlagsFromString('--no-compact-on-every-full-gc')
  return () => {
    for (const [, usual] of flags) setFlagsFromString(usual)
  }
}

/** Garbage is collected once a fifth as much has come as is in use, and the room for what is young does not grow. */
const flags = [
  ['--optimize-for-size', '--no-optimize-for-size'],
  ['--heap-growing-percent=20', modest],
  ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2']
] as const
