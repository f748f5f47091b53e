import type {Slug} from '../model/issue.js'

const codePoints = 80
/** A file name holds 255 bytes on every common file system; the rest is room for `-2`. */
const bytes = 240

/**
 * One readable path segment: lower case, letters and digits of any script, `-` between words, `.` inside them.
 * Never empty, `.`, `..` or a name that Windows reserves; `slugOf(slugOf(x))` is `slugOf(x)`.
 */
export function slugOf(text: string): Slug {
  const words = spellOut(fold(text)).match(word) ?? ['untitled']
  return unreserved(shorten(words.join('-'))) as Slug
}

/** Dots are kept between letters and digits only: `1711.07341`. Marks count where they follow a letter. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\.[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu

/** Invisible characters go first, since they keep letters and marks from composing. */
function fold(text: string): string {
  return text
    .replace(/[\p{Cf}\p{DI}]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
}

/** `C++` and `C#` are neither `C` nor each other. */
function spellOut(text: string): string {
  return text.replaceAll('+', ' plus ').replace(/(?<=\p{L})#(?![\p{L}\p{N}])/gu, ' sharp ')
}

/** Cuts between words if that keeps more than half. */
function shorten(slug: string): string {
  const characters = [...slug]
  const encoder = new TextEncoder()
  let end = Math.min(characters.length, codePoints)
  while (encoder.encode(characters.slice(0, end).join('')).length > bytes) end -= 1
  if (end === characters.length) return slug
  const cut = characters.slice(0, end + 1).lastIndexOf('-')
  return characters
    .slice(0, cut > end / 2 ? cut : end)
    .join('')
    .replace(/[-.]+$/, '')
}

/** Windows opens a device for `con` and for `con.txt`, in a folder too. */
function unreserved(slug: string): string {
  const [stem, ...rest] = slug.split('.')
  if (!/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(stem ?? '')) return slug
  return `${stem}-${rest.join('.') || '1'}`
}
