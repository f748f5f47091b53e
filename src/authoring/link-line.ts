import {labelOfHost, labelOfWords} from '../content/entry/label-of.js'
import {readAddresses} from '../content/lines/line-kinds.js'
import type {Link} from '../model/issue.js'
import {labels} from '../model/labels.js'
import type {KeyLanguage} from './authored.js'
import {escapeWords} from './escape-words.js'
import {keyed} from './words.js'

/** `- 代码：https://…`. The key is the editor's word where that can be one; an address whose host tells its label needs none. */
export function linkLine({label, text, url}: Omit<Link, 'place'>, language: KeyLanguage): string {
  const known = labelOfWords(text)
  const asKey = /^[^：:*_`[\]<>]{1,24}$/.test(text) && text === text.trim() && (known ?? 'other') === label
  if (asKey) return keyed(text, address(url, null))
  if (text === '' && labelOfHost(url) === label) return `- ${address(url, null)}`
  const word = language === 'zh' ? labels[label].zh : labels[label].en
  return keyed(word, address(url, text === '' ? null : text))
}

function address(url: string, words: string | null): string {
  if (words !== null) return `[${escapeWords(words)}](${/[()]/.test(url) ? `<${url}>` : url})`
  const bare = readAddresses(url)
  if (bare?.length === 1 && bare[0]?.url === url) return url
  return /^https?:/i.test(url) && !/[<>\s]/.test(url) ? `<${url}>` : url
}
