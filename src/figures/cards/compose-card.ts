import type {CardText} from '../../model/card.js'
import {cardWords} from './card-words.js'
import {type Box, colours, drawing, rectangle} from './drawing.js'
import {figureCard} from './figure-card.js'
import {margin, masthead} from './masthead.js'
import {card, centred, drawSheet, type FigureSize, sizeOn} from './sheet.js'
import {textCard} from './text-card.js'
import type {Typesetter} from './typesetter.js'

/** Everything of a card but the figure, as SVG, and where the figure goes. */
export type Composed = {readonly svg: string; readonly figure: Box | null}

/** Without a glyph for every letter, the figure stands alone; `null` if there is none either. */
export async function composeCard(
  text: CardText,
  figure: FigureSize | null,
  set: Typesetter
): Promise<Composed | null> {
  const words = await cardWords(text, set)
  const ground = rectangle({left: 0, top: 0, ...card}, colours.ground)
  if (!words) {
    if (!figure) return null
    const sheet = {left: margin, top: margin, width: card.width - 2 * margin, height: card.height - 2 * margin}
    return {svg: drawing(card, [ground, drawSheet(sheet)]), figure: centred(sizeOn(sheet, figure), sheet)}
  }
  if (!figure) return {svg: drawing(card, [ground, masthead(words), textCard(words)]), figure: null}
  const arranged = figureCard(words, figure)
  return {svg: drawing(card, [ground, masthead(words), arranged.drawn]), figure: arranged.figure}
}
