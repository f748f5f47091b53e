import {schemes} from '../model/schemes.js'
import {services} from './services.js'
import {type Wish, wishOf} from './wish.js'

/** The papers that a text names by an address, or an arXiv number, that a service knows; each once. */
export function papersIn(text: string): readonly Wish[] {
  const papers = new Map<string, Wish>()
  for (const [written] of text.matchAll(/https?:\/\/[^\s<>"'`{}|\\^)\]，。；、）》]+|\barxiv\s*:\s*\d{4}\.\d{4,5}/gi)) {
    const wish = wishOf(written.replace(/[.,;:!?]+$/, ''))
    if (wish?.scheme && wish.id !== null && services[wish.scheme] && schemes[wish.scheme].names === 'paper') {
      papers.set(`${wish.scheme}:${wish.id.toLowerCase()}`, wish)
    }
  }
  return [...papers.values()]
}
