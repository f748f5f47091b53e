import {lineWidth} from './break-lines.js'
import type {CardWords} from './card-words.js'
import {capital, colours, textBlock, textLine} from './drawing.js'
import {fitText} from './fit-text.js'
import {body} from './masthead.js'

/** The body of a card without a figure: as on the site, the number stands large beside the title. */
export function textCard(words: CardWords): string {
  const {title, facts, lead, ellipsis} = words
  const numbered = words.number.length > 0
  const left = body.left + (numbered ? 400 : 0)
  const width = body.left + body.width - left
  const sizes = numbered ? [60, 56, 52, 48, 44, 40] : [110, 100, 90, 80, 72, 64, 56]
  const set = fitText(title, ellipsis.title, {width, height: 260, leading, sizes, lines: numbered ? 4 : 2})
  const factsTop = set.height + 22
  const leadTop = factsTop + (facts.length > 0 ? small.size + 26 : 0)
  const room = body.height - leadTop
  const more = fitText(lead, ellipsis.plain, {...small, width, height: room, sizes: [small.size], lines: 4})
  const used = leadTop + more.height
  const top = body.top + Math.round((body.height - used) * 0.4)
  return [
    numbered ? mark(words, top) : '',
    textBlock(set, leading, left, top, colours.ink),
    textLine(facts, left, top + factsTop + small.size * capital, small.size, colours.soft),
    textBlock(more, small.leading, left, top + leadTop, colours.soft)
  ].join('')
}

const leading = 1.25
const small = {size: 28, leading: 1.55}

/** The label of an issue with its number set large: `第 81 期`. */
function mark({before, number, after}: CardWords, top: number): string {
  const beside = 34
  const room = 340 - (lineWidth(before) + lineWidth(after)) * beside
  const size = Math.min(230, room / lineWidth(number))
  const baseline = top + size * 0.74
  const digits = body.left + (before.length > 0 ? lineWidth(before) * beside + 10 : 0)
  // Large digits bring more white along than small letters need.
  const behind = digits + lineWidth(number) * size - (number[0]?.bearing ?? 0) * size
  return [
    textLine(before, body.left, baseline, beside, colours.accent),
    textLine(number, digits, baseline, size, colours.accent),
    textLine(after, behind, baseline, beside, colours.accent)
  ].join('')
}
