import type {IsoDate} from '../../model/issue.js'
import {message} from '../../model/message.js'
import {differenceHash} from '../difference-hash.js'
import {probeFigure} from '../probe.js'
import type {Fetched} from './fetched.js'
import type {Notice} from './notice.js'

/** Whether bytes that came with status 200 are a picture, and a figure: the bytes alone are asked, never their label. */
export async function judgePicture(
  {bytes, date}: {readonly bytes: Uint8Array; readonly date: IsoDate},
  notices: readonly Notice[]
): Promise<Fetched> {
  const probed = probeFigure(bytes)
  if (!probed.ok) return {kind: 'refused', rule: 'figure/refused', reason: probed.reason}
  const {ok, ...header} = probed
  if (header.format === 'svg') return {kind: 'picture', bytes, header, date}
  const hashed = await differenceHash(bytes)
  if (!hashed.ok) return {kind: 'refused', rule: 'figure/refused', reason: hashed.reason}
  const ratio = header.width / header.height
  const notice = notices.find(known => Math.abs(known.ratio / ratio - 1) < 0.03 && looksAlike(known.hash, hashed.hash))
  if (notice) {
    const reason = message`Unexpected notice of the host instead of the figure (it looks like \`${notice.name}\`)`
    return {kind: 'refused', rule: 'figure/notice', reason}
  }
  return {kind: 'picture', bytes, header, date}
}

/** Two copies of one picture differ in few bits; of an almost even one, in few of the few that it has. */
function looksAlike(known: bigint, hash: bigint): boolean {
  return count(known ^ hash) <= Math.min(8, count(known) / 4)
}

function count(bits: bigint): number {
  return bits.toString(2).replaceAll('0', '').length
}
