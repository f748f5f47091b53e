import type {Element, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {Point} from '../../model/diagnostic.js'
import type {Article} from './article.js'
import {csdnArticle} from './csdn-article.js'
import {pageFacts} from './page-facts.js'
import type {EmbeddedPicture, PageDrop, PageLine} from './page-line.js'
import {plainArticle} from './plain-article.js'
import {readPageLines} from './read-lines.js'
import {findElement, wordsOf} from './tree.js'
import {wechatArticle} from './wechat-article.js'

/** What a saved page says, in the lines of an issue file. */
export type Page =
  | {
      /** Pictures that the page holds within itself. */
      readonly embedded: readonly EmbeddedPicture[]
      readonly article: Omit<Article, 'body'>
      readonly lines: readonly PageLine[]
      readonly drops: readonly PageDrop[]
    }
  | {readonly fault: 'no article' | 'too deep'; readonly says: string}

/**
 * Finds the article of a page, and reads it line by line. Nothing of the page is run or loaded.
 *
 * @param address Where the page came from; what it says of itself is believed if this is not known.
 */
export function readPage(html: string, address: string | null): Page {
  try {
    const root = fromHtml(html)
    return read(root, address)
  } catch (error) {
    // Thousands of elements in each other exhaust the stack of whatever walks the tree.
    if (!(error instanceof RangeError)) throw error
    return {fault: 'too deep', says: ''}
  }
}

function read(root: Root, address: string | null): Page {
  const facts = pageFacts(root)
  const found = wechatArticle(root, facts) ?? csdnArticle(root, facts) ?? plainArticle(root, facts)
  if (!found) return {fault: 'no article', says: saying(root)}
  const {body, ...article} = found
  const base = facts.base ?? address
  const inner = linesOf(body, base, article.kind)
  const page = findElement(root, ({tagName}) => tagName === 'body') ?? body
  const around = page === body ? [] : readPageLines(page, {base, markdown: false, without: body}).lines
  const again =
    article.title === null ? -1 : inner.lines.slice(0, 3).findIndex(({text}) => isTitle(text, article.title))
  const drops = [
    ...around.filter(({text}) => !isTitle(text, article.title)).map(line => ({kind: 'outside the article', ...line})),
    ...inner.lines.filter((_, index) => index === again).map(line => ({kind: 'headline again', ...line})),
    ...inner.drops
  ]
  return {
    embedded: inner.embedded,
    article: {...article, address: article.address ?? address},
    lines: inner.lines.filter((_, index) => index !== again),
    drops: drops.sort((a, b) => compare(a.at, b.at))
  }
}

/**
 * The accounts and blogs that we know set headings as they please. Elsewhere a heading with fields below it is an entry.
 */
function linesOf(body: Element, base: string | null, kind: Article['kind']) {
  if (kind === 'plain') {
    const read = readPageLines(body, {base, markdown: true})
    const entries = read.lines.filter(
      ({text}, index) => text.startsWith('## ') && /^- [^：:]{1,30}[：:]/.test(read.lines[index + 1]?.text ?? '')
    )
    if (entries.length > 0) return read
  }
  return readPageLines(body, {base, markdown: false})
}

function isTitle(text: string, title: string | null): boolean {
  const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '')
  return title !== null && bare(text) === bare(title)
}

/** The first words of a page, which say that it is gone, or asks who we are. */
function saying(root: Root): string {
  const body = findElement(root, ({tagName}) => tagName === 'body')
  const lines = body ? readPageLines(body, {base: null, markdown: false}).lines : []
  const words =
    lines.map(({text}) => text).join(' ') || (wordsOf(findElement(root, ({tagName}) => tagName === 'title')) ?? '')
  return words.length > 80 ? `${words.slice(0, 79)}…` : words
}

function compare(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column
}
