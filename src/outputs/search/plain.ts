/**
 * Text as search sees it: without differences of case, width and accents, and without characters that nobody sees.
 * `public/assets/search-terms.js` does the same to what readers type; a test compares the two.
 */
export function plain(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\p{Cf}\p{DI}]/gu, '')
    .replace(/[ßøłđðþæœıς]/g, letter => spelled[letter] ?? letter)
    .normalize('NFC')
}

/** Letters that do not decompose. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ'
}
