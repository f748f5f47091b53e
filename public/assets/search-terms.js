// How texts are cut into terms, and how terms are written in the index. The build does the same when it makes the index
// (src/outputs/search/): plain.ts, cut.ts, shard-of.ts and encode-number.ts. A test compares the two.

/** Text without differences of case, width and accents, and without characters that nobody sees. */
export function plain(text) {
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\p{Cf}\p{DI}]/gu, '')
    .replace(/[ßøłđðþæœıς]/g, letter => spelled[letter])
    .normalize('NFC')
}

const spelled = {ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ'}

/** Words, and runs of scripts without spaces, in a plain text; `at` is where each begins. */
export function cut(text) {
  return Array.from(text.matchAll(run), match => ({text: match[0], spaceless: match[1] !== undefined, at: match.index}))
}

const spaceless = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}ー\\p{ExtPict}]'
const letter = `(?!${spaceless})[\\p{L}\\p{N}\\p{M}]`
const letters = `(?:${letter})+`
const run = new RegExp(`(${spaceless}+)|[a-z][+#]+(?!${letter}|[+#])|${letters}(?:(?<=\\d)\\.(?=\\d)${letters})*`, 'gu')

/** Which of `count` parts holds a term: words with the same first three letters lie together. */
export function shardOf(term, count) {
  let hash = 0x811c9dc5
  for (let at = 0; at < Math.min(term.length, 3); at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (count - 1)
}

/** Numbers that were written as text. */
export function numbersIn(text) {
  const numbers = []
  let rest = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const digit = code < 92 ? code - 35 : code - 36
    if (digit >= 64) rest = rest * 27 + digit - 64
    else {
      numbers.push(rest * 64 + digit)
      rest = 0
    }
  }
  return numbers
}

/** Ascending numbers that were written as steps. */
export function stepsIn(text) {
  let next = 0
  return numbersIn(text).map(step => {
    const number = next + step
    next = number + 1
    return number
  })
}
