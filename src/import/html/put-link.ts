import type {Element} from 'hast'
import type {LineWriter} from './line-writer.js'
import {linkTo} from './link-to.js'
import type {Look} from './look.js'
import {startOf} from './start-of.js'
import {attribute, wordsOf} from './tree.js'

/**
 * Words that lead somewhere on the web; other links are but their words.
 *
 * @param linesIn The lines of what is within.
 */
export function putLink(
  element: Element,
  {look, base, linesIn}: {readonly look: Look; readonly base: string | null; readonly linesIn: LinesIn},
  out: LineWriter
): boolean {
  const href = attribute(element, 'href').trim()
  const url = base !== null && URL.canParse(href, base) ? new URL(href, base).href : href
  if (href === '' || href.startsWith('#') || !/^(https?:|mailto:)/i.test(url)) return false
  const words = wordsOf(element)
  if (words === null) {
    // One that leads to the picture itself says nothing new.
    if (!/\.(png|jpe?g|gif|webp)\b/i.test(url)) out.drop('link around a picture', url, startOf(element))
    return false
  }
  const lines = linesIn(element)
  const wholly = lines.every(line => /^\*\*[^*]*\*\*$/.test(line))
  const text = lines.map(line => (wholly ? line.slice(2, -2) : line)).join(' ')
  // A bare address is read as one.
  if (words === url || words === url.replace(/\/$/, '')) out.put('text', url, look, startOf(element))
  else out.put('mark', `[${text}](${linkTo(url)})`, {...look, bold: look.bold || wholly}, startOf(element))
  return true
}

type LinesIn = (element: Element) => readonly string[]
