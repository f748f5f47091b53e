import {createQueue} from '../figures/create-queue.js'
import {cardMaker} from './card-maker.js'
import type {Encoder, Shop} from './encoder.js'
import {doFigure} from './figure-job.js'
import {inFull} from './in-full.js'
import {roomFor} from './room-for.js'

/**
 * Encodes in this process.
 *
 * @param stop Begins nothing further once aborted.
 */
export function encodeHere(shop: Shop, stop: AbortSignal): Encoder {
  const card = cardMaker(shop)
  const queue = createQueue(roomFor.all)
  const unlessStopped = <T>(room: number, work: () => Promise<T>): Promise<T | null> =>
    queue(room, async () => (stop.aborted ? null : work()))
  return {
    figure: job => unlessStopped(roomFor.figure(job), () => doFigure(job, shop)),
    card: (job, room) => unlessStopped(room, async () => (await card(job)).length),
    finish: inFull
  }
}
