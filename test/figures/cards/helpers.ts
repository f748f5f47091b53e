import sharp from 'sharp'
import {packagedFonts} from '../../../src/figures/cards/packaged-fonts.js'
import {createTypesetter} from '../../../src/figures/cards/typesetter.js'
import type {CardText} from '../../../src/model/card.js'

/** Sets in the fonts of the package. */
export const packaged = createTypesetter(packagedFonts())

export function cardText(facts: Partial<CardText> = {}): CardText {
  const rest = {mark: null, facts: '', lead: ''}
  return {site: '抽印本', head: 'ICLR 2018 · 第 81 期', title: 'Fusing via Fully-Aware Attention', ...rest, ...facts}
}

/** A picture of one colour. */
export function plain(width: number, height: number, background = '#0a0'): Promise<Buffer> {
  return sharp({create: {width, height, channels: 4, background}})
    .png()
    .toBuffer()
}

/** The box of pixels close to a colour. */
export async function boxOf(bytes: Uint8Array, [red, green, blue]: readonly [number, number, number]) {
  const {data, info} = await sharp(bytes).removeAlpha().raw().toBuffer({resolveWithObject: true})
  const box = {left: info.width, top: info.height, right: 0, bottom: 0}
  for (let at = 0; at < data.length; at += 3) {
    const near = [red, green, blue].every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) < 24)
    if (!near) continue
    const [x, y] = [(at / 3) % info.width, Math.floor(at / 3 / info.width)]
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x + 1)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y + 1)
  }
  return {...box, width: box.right - box.left, height: box.bottom - box.top}
}
