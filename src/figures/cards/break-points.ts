/** Text that stays together, and what stood before it: a space, a change of script (which is set a little apart), or nothing. */
export type Piece = {readonly text: string; readonly before: 'space' | 'script' | ''}

/**
 * Where lines may end: between Han characters, kana and full-width marks, but not before what closes nor after what
 * opens; otherwise only at spaces. Characters that are not seen are left out.
 */
export function breakPoints(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let before: Piece['before'] = ''
  let last = ''
  for (const character of visible(text).match(/\s|\S\p{M}*/gu) ?? []) {
    if (character === ' ') {
      before = last === '' ? '' : 'space'
      continue
    }
    const previous = pieces.at(-1)
    if (before === '' && last !== '' && meetsOtherScript(last, character)) before = 'script'
    if (previous && !mayBreak(last, character, before === 'space')) {
      const joint = before === 'space' ? ' ' : ''
      pieces[pieces.length - 1] = {...previous, text: previous.text + joint + character}
    } else pieces.push({text: character, before})
    before = ''
    last = character
  }
  return pieces
}

/** With its accents composed, one space for any white space, and without controls, joiners and marks of direction. */
export function visible(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return plain.replace(/[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
}

/** Whether lines end beside it without a space: Han, kana, and the marks that are as wide as they are. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303f\uff01-\uff60\uffe0-\uffe6]/u
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const letter = /[\p{L}\p{N}]/u
const opens = /^[([{\u2018\u201c\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a\uff08\uff3b\uff5b\uff5f]/u
const closes =
  /^[)\]}\u2019\u201d\u3001\u3002\u3005\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b\u30fb\u30fc\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\uff01\uff05\uff09\uff0c\uff0e\uff1a\uff1b\uff1f\uff3d\uff5d\uff5e\uff60,.:;?!%\u2026\u2014\u00b7]/u

function mayBreak(last: string, next: string, space: boolean): boolean {
  if (opens.test(last) || closes.test(next)) return false
  return space || wide.test(last) || wide.test(next)
}

function meetsOtherScript(last: string, next: string): boolean {
  return (ideograph.test(last) && isLatin(next)) || (isLatin(last) && ideograph.test(next))
}

function isLatin(character: string): boolean {
  return letter.test(character) && !wide.test(character)
}
