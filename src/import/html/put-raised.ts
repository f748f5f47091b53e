import type {Element} from 'hast'
import type {LineWriter} from './line-writer.js'
import type {Look} from './look.js'
import {startOf} from './start-of.js'
import {wordsOf} from './tree.js'

/** `S<sup>3</sup>FD`, unless it is longer than a word. */
export function putRaised(element: Element, look: Look, out: LineWriter): boolean {
  const words = wordsOf(element) ?? ''
  if (!/^([\p{L}\p{N}]{1,10}|[+−-]\p{N}{0,9})$/u.test(words)) return false
  out.put('text', `^${words}^`, look, startOf(element))
  return true
}
