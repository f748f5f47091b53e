import {type ChildProcess, fork} from 'node:child_process'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {environmentError} from '../io/environment-error.js'
import {message} from '../model/message.js'
import type {Answer, Encoder, Order, Shop} from './encoder.js'
import type {FigureDone} from './figure-job.js'
import {keepSmall} from './heap.js'
import {inFull} from './in-full.js'

/**
 * Encodes in a process of its own. What allocates memory for C keeps what images leave behind, and grows with their
 * number, unless it is told not to before the process begins. It has the queue, since this one renders pages meanwhile.
 *
 * @param cache The folder of the store.
 * @param stop Begins nothing further once aborted.
 */
export function encodeElsewhere(shop: Omit<Shop, 'store'>, cache: string, stop: AbortSignal): Encoder {
  const path = fileURLToPath(import.meta.url).replace(/encode-elsewhere(\.\w+)$/, 'encoder-process$1')
  const child = fork(path, {
    execArgv: [...process.execArgv, ...small],
    env: {...frugal, ...process.env},
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  const waiting = new Map<number, Waiting>()
  const ended = listen(child, waiting)
  const grow = keepSmall()
  const send = (order: Order): void => void child.send(order)
  send({kind: 'open', ...shop, cache})
  stop.addEventListener('abort', () => child.connected && send({kind: 'stop'}))
  let count = 0
  const ask = <T>(what: string, order: (id: number) => Order): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = count++
      waiting.set(id, {what, resolve: result => resolve(result as T), reject})
      send(order(id))
    })
  return {
    figure: job => ask<FigureDone | null>(job.original.source, id => ({kind: 'figure', id, job})),
    card: (job, room) => ask<number | null>(job.figure ?? job.text.title, id => ({kind: 'card', id, job, room})),
    finish: async work => {
      try {
        await inFull(work)
      } finally {
        if (child.connected) child.disconnect()
        await ended
        grow()
      }
    }
  }
}

/**
 * For glibc, others take no notice: all threads share one heap, since what one for each keeps adds up, and it keeps what
 * is asked for again and again, since to give every buffer back and to get it zeroed anew costs an eighth of a build.
 */
const frugal = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: String(32 * 1024 ** 2),
  MALLOC_TRIM_THRESHOLD_: String(64 * 1024 ** 2),
  UV_THREADPOOL_SIZE: String(2 * availableParallelism())
}

/** Its own objects are few; left to itself, Node.js has 30 MB more for them. */
const small = ['--expose-gc', '--optimize-for-size', '--max-semi-space-size=1']

type Waiting = {
  readonly what: string
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** @returns a promise of its end. */
function listen(child: ChildProcess, waiting: Map<number, Waiting>): Promise<void> {
  child.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.kind === 'done') asked?.resolve(answer.result)
    else asked?.reject(new Error(answer.stack))
  })
  const end = (why: string): void => {
    // The oldest are those that were under way.
    const at = [...waiting.values()]
      .slice(0, 3)
      .map(({what}) => what)
      .join(', ')
    const what = message`The process that encodes figures ended (${why}) at ${at}; what it had encoded is kept`
    for (const {reject} of waiting.values()) reject(environmentError(what))
    waiting.clear()
  }
  child.on('error', error => end(error.message))
  return new Promise(resolve =>
    child.on('exit', (code, signal) => {
      end(signal ?? `exit code ${code}`)
      resolve()
    })
  )
}
