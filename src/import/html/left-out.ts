import type {Element} from 'hast'
import {isHidden} from './is-hidden.js'
import {attribute, hasClass, wordsOf} from './tree.js'

/** Why an element is no part of an article, in a word or two; `null` if it is. */
export function leftOut(element: Element, isBody: boolean): string | null {
  const {tagName} = element
  const known = kinds[tagName] ?? (/^(mp|mpvoice|qqmusic)(-|$)/.test(tagName) ? 'card' : undefined)
  if (known !== undefined) return known
  if (furniture.some(name => hasClass(element, name))) return 'control'
  // WeChat sends the article itself hidden; its script shows it.
  return !isBody && isHidden(element) ? 'hidden' : null
}

/** What it said or showed, for the report. */
export function contentOf(element: Element): string {
  const address = ['dataSrc', 'src', 'data', 'dataMpvid']
    .map(name => attribute(element, name))
    .find(value => value !== '')
  const name = attribute(element, 'dataNickname') || attribute(element, 'name') || attribute(element, 'title')
  const words = wordsOf(element) ?? ''
  const isCode = ['script', 'style'].includes(element.tagName)
  if (isCode) return words === '' ? (address ?? '') : words.length > 40 ? `${words.slice(0, 39)}…` : words
  return [name, words, address ?? ''].filter(part => part !== '').join(' ')
}

const kinds: Readonly<Record<string, string>> = {
  script: 'script',
  style: 'style',
  link: 'style',
  noscript: 'for pages without scripts',
  template: 'hidden',
  head: 'head',
  title: 'head',
  meta: 'head',
  iframe: 'frame',
  frame: 'frame',
  object: 'frame',
  embed: 'frame',
  video: 'video',
  audio: 'sound',
  mpvoice: 'sound',
  canvas: 'drawing',
  svg: 'drawing',
  button: 'control',
  input: 'control',
  select: 'control',
  textarea: 'control',
  hr: 'rule'
}

/** Line numbers and buttons that sites put into code. */
const furniture = ['pre-numbering', 'hljs-ln-numbers', 'hljs-button', 'code-snippet__line-index', 'article-copyright']
