// Run by encoder.ts as a process of its own; it ends when nobody listens any more.
import {openStore} from '../io/store.js'
import {type Answer, type Encoder, encodeHere, type Order} from './encoder.js'

const encoder = new Promise<Encoder>(resolve => {
  process.on('message', (order: Order) => {
    if (order.kind === 'open') resolve(encodeHere({...order, store: openStore(order.cache)}))
    else void work(order)
  })
})

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
  } catch (error) {
    say({kind: 'bug', id, stack: error instanceof Error ? (error.stack ?? error.message) : String(error)})
  }
}
