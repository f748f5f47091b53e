/** An author: in two parts where it is certain which is which, else whole. */
export type Name = {readonly family: string; readonly given: string} | {readonly literal: string}

/**
 * Splits a name written `Given Family`. Certain are two words, initials between them (`Quoc V. Le`), and a small word
 * before the last (`Aäron van den Oord`); three full words may be either way, and so may names of other scripts.
 */
export function nameOf(text: string): Name {
  const words = text.split(' ')
  const literal = {literal: text}
  const last = words.at(-1) ?? ''
  if (words.length < 2 || !/^[\p{sc=Latin}\p{M} .'’-]+$/u.test(text) || !full.test(last) || group.test(text)) {
    return literal
  }
  const particle = words.findIndex(word => /^\p{Ll}/u.test(word))
  const end = particle === -1 ? words.length - 1 : particle
  const [first = '', ...middle] = words.slice(0, end)
  const small = words.slice(end, -1)
  const certain = /^\p{Lu}/u.test(first) && middle.every(word => initial.test(word)) && small.every(isParticle)
  return certain ? {given: words.slice(0, end).join(' '), family: words.slice(end).join(' ')} : literal
}

/** A name and not an initial, a number or a small word. */
const full = /^\p{Lu}[\p{L}\p{M}'’-]+$/u
const initial = /^\p{Lu}\.?(?:-?\p{Lu}\.?)*$/u
/** Words that people are not called by. */
const group =
  /\b(?:AI|Brain|Center|Centre|Collaboration|Committee|Community|Company|Consortium|Corporation|DeepMind|Foundation|Group|Inc|Institute|Jr|Lab|Laboratory|Labs|Network|Organization|Project|Research|Society|Sr|Team|Technologies|University)\b/

function isParticle(word: string): boolean {
  return /^(?:al|bin|da|das|de|degli|dei|del|della|den|der|di|do|dos|du|el|ibn|la|las|le|los|ten|ter|van|von|zu|zur)$/.test(
    word
  )
}
