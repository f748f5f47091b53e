import type {Message} from './message.js'

/** A message in words. @param textOf The text of the language for the English one; its blanks may be in another order. */
export function inWords({text, values}: Message, textOf: (english: string) => string = english => english): string {
  const words = textOf(text)
  return words.replace(/\{(\d+)\}/g, (blank, number: string, at: number) => {
    const value = values[Number(number) - 1]
    if (value === undefined) return blank
    if (typeof value !== 'object') return String(value)
    return apart(words[at - 1], inWords(value, textOf), words[at + blank.length])
  })
}

/** Where a piece of our own words meets Han characters, its Latin letters and digits stand off by a blank. */
function apart(before = '', piece: string, after = ''): string {
  const left = han.test(before) && /^[A-Za-z0-9]/.test(piece) ? ' ' : ''
  const right = han.test(after) && /[A-Za-z0-9]$/.test(piece) ? ' ' : ''
  return `${left}${piece}${right}`
}

const han = /\p{Script=Han}/u
