import {lineWidth} from './break-lines.js'
import type {CardWords} from './card-words.js'
import {colours, rectangle, textLine, textRight} from './drawing.js'
import {fitText} from './fit-text.js'
import {card} from './sheet.js'

export const margin = 60

/** The part of a card below its head. */
export const body = {left: margin, top: 138, width: card.width - 2 * margin, height: card.height - 138 - 54} as const

/** The head of every page of the site: its name, and a double rule. */
export function masthead({site, head, ellipsis}: CardWords): string {
  const size = 27
  const name = fitText(site, ellipsis.title, {
    width: body.width - (head.length > 0 ? lineWidth(head) * size + 48 : 0),
    height: 60,
    leading: 1,
    sizes: [34],
    lines: 1
  })
  const baseline = 80
  return [
    textLine(name.lines[0] ?? [], margin, baseline, name.size, colours.ink),
    textRight(head, card.width - margin, baseline, size, colours.accent),
    rectangle({left: margin, top: 100, width: body.width, height: 3}, colours.ink),
    rectangle({left: margin, top: 105, width: body.width, height: 1}, colours.ink)
  ].join('')
}
