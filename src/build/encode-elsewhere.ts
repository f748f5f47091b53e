import type {ChildProcess} from 'node:child_process'
import {environmentError} from '../io/environment-error.js'
import {message} from '../model/message.js'
import type {Answer, Encoder, Order, Shop} from './encoder.js'
import {type FigureDone, isStuck} from './figure-job.js'
import {forkEncoder} from './fork-encoder.js'
import {keepSmall} from './heap.js'
import {inFull} from './in-full.js'

/**
 * Encodes in a process of its own. What allocates memory for C keeps what images leave behind, and grows with their
 * number, unless it is told not to before the process begins. It has the queue, since this one renders pages meanwhile.
 * One that is stuck in a drawing is ended, and another takes over.
 *
 * @param cache The folder of the store.
 * @param stop Begins nothing further once aborted.
 */
export function encodeElsewhere(shop: Omit<Shop, 'store'>, cache: string, stop: AbortSignal): Encoder {
  const waiting = new Map<number, Waiting>()
  const grow = keepSmall()
  let helper = begin()
  stop.addEventListener('abort', () => helper.child.connected && helper.child.send(stopOrder))
  let count = 0
  const ask = <T>(what: string, order: (id: number) => Order): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = count++
      const sent = order(id)
      waiting.set(id, {what, order: sent, resolve: result => resolve(result as T), reject})
      helper.child.send(sent)
    })
  return {
    figure: job => ask<FigureDone | null>(job.original.source, id => ({kind: 'figure', id, job})),
    card: (job, room) => ask<number | null>(job.figure ?? job.text.title, id => ({kind: 'card', id, job, room})),
    finish: async work => {
      try {
        await inFull(work)
      } finally {
        if (helper.child.connected) helper.child.disconnect()
        await helper.ended
        grow()
      }
    }
  }

  function begin(): Helper {
    const child = forkEncoder()
    const orders: Order[] = [{kind: 'open', ...shop, cache}, ...[...waiting.values()].map(({order}) => order)]
    if (stop.aborted) orders.push(stopOrder)
    for (const order of orders) child.send(order)
    child.on('message', (answer: Answer) => {
      settle(waiting, answer)
      if (answer.kind !== 'done' || !isStuck(answer.result) || helper.child !== child) return
      child.kill('SIGKILL')
      helper = begin()
    })
    const end = (why: string): void => {
      if (helper.child === child) fail(waiting, why)
    }
    child.on('error', error => end(error.message))
    const ended = new Promise<void>(resolve =>
      child.on('exit', (code, signal) => {
        end(signal ?? `exit code ${code}`)
        resolve()
      })
    )
    return {child, ended}
  }
}

type Helper = {readonly child: ChildProcess; readonly ended: Promise<void>}
type Waiting = {
  readonly what: string
  readonly order: Order
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

const stopOrder: Order = {kind: 'stop'}

function settle(waiting: Map<number, Waiting>, answer: Answer): void {
  const asked = waiting.get(answer.id)
  waiting.delete(answer.id)
  if (answer.kind === 'done') asked?.resolve(answer.result)
  else asked?.reject(new Error(answer.stack))
}

function fail(waiting: Map<number, Waiting>, why: string): void {
  // The oldest are those that were under way.
  const at = [...waiting.values()]
    .slice(0, 3)
    .map(({what}) => what)
    .join(', ')
  const what = message`The process that encodes figures ended (${why}) at ${at}; what it had encoded is kept`
  for (const {reject} of waiting.values()) reject(environmentError(what))
  waiting.clear()
}
