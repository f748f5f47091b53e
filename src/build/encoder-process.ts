// Run by encoder.ts as a process of its own; it ends when nobody listens any more.
import {getHeapStatistics} from 'node:v8'
import {openStore} from '../io/store.js'
import {type Answer, type Encoder, encodeHere, type Order} from './encoder.js'

const encoder = new Promise<Encoder>(resolve => {
  process.on('message', (order: Order) => {
    if (order.kind === 'open') resolve(encodeHere({...order, store: openStore(order.cache)}))
    else void work(order)
  })
})

const tidy = createTidy()

async function work(order: Exclude<Order, {kind: 'open'}>): Promise<void> {
  const {id} = order
  const say = (answer: Answer): void => {
    if (process.connected) process.send?.(answer)
  }
  try {
    const {figure, card} = await encoder
    const result =
      order.kind === 'card' ? await card(order.job) : await figure(order.job, () => say({kind: 'file', id}))
    say({kind: 'done', id, result})
    tidy()
  } catch (error) {
    say({kind: 'bug', id, stack: error instanceof Error ? (error.stack ?? error.message) : String(error)})
  }
}

/**
 * Left to itself, Node.js lets 64 MB of images pile up that nobody needs any more. What is still in use is not counted, or
 * each figure would be swept after as soon as a few together are large.
 */
function createTidy(): () => void {
  let inUse = 0
  return () => {
    if (getHeapStatistics().external_memory < inUse + 24_000_000) return
    globalThis.gc?.()
    inUse = getHeapStatistics().external_memory
  }
}
