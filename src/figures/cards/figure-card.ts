import type {CardWords} from './card-words.js'
import {type Box, colours, textBlock} from './drawing.js'
import {type Fitted, fitText} from './fit-text.js'
import {body} from './masthead.js'
import {centred, drawSheet, type FigureSize, sheetAround, sizeOn} from './sheet.js'

/** The body of a card: what is drawn, and where the figure goes. */
export type Arranged = {readonly drawn: string; readonly figure: Box}

/** The title above the figure or beside it, whichever shows more of the figure; beside it there is room for more. */
export function figureCard(words: CardWords, figure: FigureSize): Arranged {
  const [beside, above] = [titleBeside(words, figure), titleAbove(words, figure)]
  return area(above.figure) > 1.3 * area(beside.figure) ? above : beside
}

const leading = 1.22
const gap = 48

function titleAbove({title, ellipsis}: CardWords, size: FigureSize): Arranged {
  const frame = {width: body.width, height: 200, leading, sizes: [56, 52, 48, 44, 40], lines: 3}
  const set = fitText(title, ellipsis.title, frame)
  const top = Math.round(body.top + set.height + 16)
  const sheet = {...body, top, height: body.top + body.height - top}
  const figure = centred(sizeOn(sheet, size), sheet)
  return {drawn: block(set, body.top) + drawSheet(sheet), figure}
}

function titleBeside({title, lead, ellipsis}: CardWords, size: FigureSize): Arranged {
  const drawn = sizeOn({width: body.width - narrowest - gap, height: body.height}, size)
  const {width, height} = sheetAround(drawn)
  const column = body.width - width - gap
  const sizes = [54, 50, 47, 44, 41, 38, 36, 34]
  const set = fitText(title, ellipsis.title, {width: column, height: body.height, leading, sizes, lines: 5})
  const more = leadBelow(lead, ellipsis.plain, column, body.height - set.height)
  const used = set.height + (more ? more.height + space : 0)
  const top = body.top + Math.round((body.height - Math.max(height, used)) / 2)
  const sheet = {left: body.left + body.width - width, top: top + rise, width, height}
  const text =
    block(set, top) + (more ? textBlock(more, small.leading, body.left, top + set.height + space, colours.soft) : '')
  return {drawn: text + drawSheet(sheet), figure: centred(drawn, sheet)}
}

/** Of a column of text, in pixels. */
const narrowest = 440

/** Between title and key points. */
const space = 20
/** Capitals are lower than the room of a line: what stands beside them begins where they do. */
const rise = 4

const small = {size: 27, leading: 1.5}

/** Two lines at least, or none. */
function leadBelow(lead: CardWords['lead'], dots: CardWords['lead'], width: number, room: number): Fitted | null {
  const height = room - space
  const lines = Math.min(5, Math.floor(height / (small.size * small.leading)))
  if (lead.length === 0 || lines < 2) return null
  return fitText(lead, dots, {width, height, leading: small.leading, sizes: [small.size], lines})
}

function block(set: Fitted, top: number): string {
  return textBlock(set, leading, body.left, top, colours.ink)
}

function area({width, height}: Box): number {
  return width * height
}
