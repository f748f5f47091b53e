import type {Slug} from '../model/issue.js'
import {wordsOf} from './words.js'

const longest = 80
/** A file name holds 255 bytes on every common file system; the rest is room for `-2`. */
const mostBytes = 240

/**
 * One readable path segment: lower case, letters and digits of any script, `-` between words, `.` inside them.
 * Never empty, `.`, `..`, `index.html` or a name that Windows reserves; `slugOf(slugOf(x))` is `slugOf(x)`.
 */
export function slugOf(text: string): Slug {
  return unreserved(shorten(wordsOf(text).join('-') || 'untitled')) as Slug
}

/** Cuts between words if that keeps more than half. */
function shorten(slug: string): string {
  if (slug.length <= longest && bytesOf(slug) <= mostBytes) return slug
  const characters = [...slug]
  let end = Math.min(characters.length, longest)
  while (bytesOf(characters.slice(0, end).join('')) > mostBytes) end -= 1
  if (end === characters.length) return slug
  const cut = characters.slice(0, end + 1).lastIndexOf('-')
  const kept = characters.slice(0, cut > end / 2 ? cut : end).join('')
  return kept.replace(/[-.]$/, '')
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

/** Windows opens a device for `con` and for `con.txt`, in a folder too; and `index.html` is the page of the folder above. */
function unreserved(slug: string): string {
  if (slug === 'index.html') return 'index-html'
  const [stem = '', ...rest] = slug.split('.')
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(stem) ? `${stem}-${rest.join('.') || '1'}` : slug
}
