import {type ChildProcess, fork} from 'node:child_process'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import type {FontFile} from '../figures/cards/font-file.js'
import {environmentError} from '../io/environment-error.js'
import {message} from '../model/message.js'
import {type CardJob, cardMaker} from './card-maker.js'
import {doFigure, type FigureDone, type FigureJob} from './figure-job.js'
import type {Workshop} from './figure-maker.js'

/** Does figures and share pictures, and keeps them in the store. */
export type Encoder = {
  /**
   * @param onFile Called after each of the missing files.
   * @throws EnvironmentError if the process that encodes is ended
   */
  readonly figure: (job: FigureJob, onFile: () => void) => Promise<FigureDone>
  /** The length of the picture; 0 if it cannot be drawn. */
  readonly card: (job: CardJob) => Promise<number>
  readonly close: () => void
}

/** All that encoding needs to know of a site. */
export type Shop = Workshop & {readonly fonts: readonly FontFile[]}

/** What goes to the process that encodes, and comes back from it. */
export type Order =
  | ({readonly kind: 'open'; readonly cache: string} & Omit<Shop, 'store'>)
  | {readonly kind: 'figure'; readonly id: number; readonly job: FigureJob}
  | {readonly kind: 'card'; readonly id: number; readonly job: CardJob}
export type Answer =
  | {readonly kind: 'file'; readonly id: number}
  | {readonly kind: 'done'; readonly id: number; readonly result: unknown}
  | {readonly kind: 'bug'; readonly id: number; readonly stack: string}

/** Encodes in this process. */
export function encodeHere(shop: Shop): Encoder {
  const card = cardMaker(shop)
  return {
    figure: (job, onFile) => doFigure(job, shop, onFile),
    card: async job => (await card(job)).length,
    close: () => {}
  }
}

/**
 * Encodes in a process of its own. What allocates memory for C keeps what images leave behind, and grows with their
 * number, unless it is told not to before the process begins; and pages are rendered meanwhile.
 *
 * @param cache The folder of the store.
 */
export function encodeElsewhere(shop: Omit<Shop, 'store'>, cache: string): Encoder {
  const path = fileURLToPath(import.meta.url).replace(/encoder(\.\w+)$/, 'encoder-process$1')
  const child = fork(path, {
    execArgv: [...process.execArgv, '--expose-gc'],
    env: {...frugal, ...process.env},
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  const waiting = new Map<number, Waiting>()
  listen(child, waiting)
  const send = (order: Order): void => void child.send(order)
  send({kind: 'open', ...shop, cache})
  let count = 0
  const ask = <T>(what: string, order: (id: number) => Order, onFile = () => {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = count++
      waiting.set(id, {what, onFile, resolve: result => resolve(result as T), reject})
      send(order(id))
    })
  return {
    figure: (job, onFile) => ask<FigureDone>(job.original.source, id => ({kind: 'figure', id, job}), onFile),
    card: job => ask<number>(job.figure ?? job.text.title, id => ({kind: 'card', id, job})),
    close: () => {
      if (child.connected) child.disconnect()
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

type Waiting = {
  readonly what: string
  readonly onFile: () => void
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

function listen(child: ChildProcess, waiting: Map<number, Waiting>): void {
  child.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id)
    if (answer.kind === 'file') return asked?.onFile()
    waiting.delete(answer.id)
    if (answer.kind === 'done') asked?.resolve(answer.result)
    else asked?.reject(new Error(answer.stack))
  })
  const end = (why: string): void => {
    const at = [...waiting.values()].map(({what}) => what).join(', ')
    const what = message`The process that encodes figures ended (${why}) at ${at}; what it had encoded is kept`
    for (const {reject} of waiting.values()) reject(environmentError(what))
    waiting.clear()
  }
  child.on('error', error => end(error.message))
  child.on('exit', (code, signal) => end(signal ?? `exit code ${code}`))
}
