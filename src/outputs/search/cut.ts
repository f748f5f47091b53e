/** A part of a text: a word, or characters of a script without spaces, which are looked up in pairs. */
export type Run = {readonly text: string; readonly spaceless: boolean}

/**
 * What can be looked for in a text that was made `plain`: words (`c++` and `1711.07341` are one each), and runs of Han,
 * kana, Hangul and pictographs. `public/assets/search-terms.js` cuts what readers type alike; a test compares the two.
 */
export function cut(text: string): readonly Run[] {
  return Array.from(text.matchAll(run), ([text, spaceless]) => ({text, spaceless: spaceless !== undefined}))
}

const spaceless = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}ー\\p{ExtPict}]'
const letter = `(?!${spaceless})[\\p{L}\\p{N}\\p{M}]`
const letters = `(?:${letter})+`
const run = new RegExp(`(${spaceless}+)|[a-z][+#]+(?!${letter}|[+#])|${letters}(?:(?<=\\d)\\.(?=\\d)${letters})*`, 'gu')
