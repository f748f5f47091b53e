import {fieldOf} from '../content/entry/fields.js'
import {shapeOf} from '../content/lines/line-kinds.js'
import {readLines} from '../content/lines/lines.js'

/**
 * A line of words that would be taken for something else, with one letter as a character reference: viewers show the
 * letter, and nothing takes the line for anything but words. The first letter that does is taken, of a field the colon.
 */
export function disguise(raw: string): string {
  const colon = looksLikeField(raw) ? raw.search(/[：:]/) : -1
  if (colon >= 0) return referenced(raw, colon)
  // Marks, and references already there, stay.
  const letters = [...raw.matchAll(/&#x[0-9A-F]+;|\\?[\p{L}\p{N}#＃@＠▲△▽▼[]/gu)].filter(
    ([found]) => !found.startsWith('&')
  )
  const tried = letters.slice(0, 60).map(({index}) => referenced(raw, index))
  return tried.find(isWords) ?? tried[0] ?? raw
}

function looksLikeField(raw: string): boolean {
  const [line] = readLines(raw, 1)
  return line !== undefined && shapeOf(line).kind !== 'tags' && fieldOf(line, true) !== null
}

function isWords(raw: string): boolean {
  const [line] = readLines(raw, 1)
  return line !== undefined && ['prose', 'bold'].includes(shapeOf(line).kind)
}

/** An escape gives way to the reference. */
function referenced(raw: string, at: number): string {
  const from = raw[at] === '\\' ? at + 1 : at
  const letter = String.fromCodePoint(raw.codePointAt(from) ?? 0)
  return `${raw.slice(0, at)}&#x${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()};${raw.slice(from + letter.length)}`
}
