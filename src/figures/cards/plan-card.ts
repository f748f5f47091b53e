import {createHash} from 'node:crypto'
import type {Card, CardText} from '../../model/card.js'
import {card} from './sheet.js'

/**
 * The name and key of a share picture, before anything is drawn.
 *
 * @param name Such as `issue-81`: letters, digits, `-` and `.`, as in addresses.
 * @param figure The hash of the figure that it shows; `null` for text alone.
 * @param engine What draws, with versions and fonts.
 */
export function planCard(name: string, alt: string, text: CardText, figure: string | null, engine: string): Card {
  const key = createHash('sha256')
    .update(JSON.stringify([text, figure, engine]))
    .digest('hex')
  const extension = figure === null ? 'png' : 'jpg'
  const stem = [...name]
    .slice(0, 40)
    .join('')
    .replace(/[-.]+$/, '')
  return {...card, key, alt, path: `assets/cards/${stem}.${key.slice(0, 12)}.${extension}`}
}
