// Begun by fork-encoder.ts as a process of its own; it ends when nobody listens any more.
import {getHeapStatistics} from 'node:v8'
import {openStore} from '../io/store.js'
import {encodeHere} from './encode-here.js'
import type {Answer, Encoder, Order} from './encoder.js'
import {isStuck} from './figure-job.js'

const tidy = createTidy()
const stop = new AbortController()
// Nobody is left to whom it would matter.
process.on('disconnect', () => stop.abort())

const encoder = new Promise<Encoder>(resolve => {
  process.on('message', (order: Order) => {
    if (order.kind === 'open') resolve(encodeHere({...order, store: openStore(order.cache)}, stop.signal))
    else if (order.kind === 'stop') stop.abort()
    else void work(order)
  })
})

/**
 * Left to itself, Node.js lets 64 MB of images pile up that nobody needs any more. Most of them are young, and found in a
 * tenth of the time that it takes to look through all.
 */
function createTidy(): () => void {
  let left = 0
  return () => {
    if (outside() < left + 24_000_000) return
    globalThis.gc?.({type: 'minor'})
    if (outside() > 48_000_000) globalThis.gc?.()
    left = outside()
  }
}

function outside(): number {
  return getHeapStatistics().external_memory
}

async function work(order: Extract<Order, {id: number}>): Promise<void> {
  const {id} = order
  const say = (answer: Answer): void => {
    // Who asked may have been killed this very moment.
    if (process.connected) process.send?.(answer, undefined, undefined, () => {})
  }
  try {
    const {figure, card} = await encoder
    const result = order.kind === 'card' ? await card(order.job, order.room) : await figure(order.job)
    say({kind: 'done', id, result})
    // Who asked begins another one instead.
    if (isStuck(result) && !process.connected) process.kill(process.pid, 'SIGKILL')
    tidy()
  } catch (error) {
    say({kind: 'bug', id, stack: error instanceof Error ? (error.stack ?? error.message) : String(error)})
  }
}
