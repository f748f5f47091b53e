import type {Element, Root} from 'hast'
import type {Article} from './article.js'
import {dayIn} from './day-in.js'
import type {PageFacts} from './page-facts.js'
import {attribute, elementsIn, findElement, hasClass, textOf, wordsOf} from './tree.js'

/** The article of any other page: what is marked as one, else the main part, else all of it. */
export function plainArticle(root: Root, facts: PageFacts): Article | null {
  const body =
    longest(root, element => attribute(element, 'itemProp') === 'articleBody') ??
    longest(root, element => bodies.some(name => hasClass(element, name))) ??
    longest(root, ({tagName}) => tagName === 'article') ??
    longest(root, element => element.tagName === 'main' || attribute(element, 'role') === 'main') ??
    findElement(root, ({tagName}) => tagName === 'body')
  if (!body || (wordsOf(body) ?? '').length < 40) return null
  const heading =
    findElement(body, ({tagName}) => tagName === 'h1') ?? findElement(root, ({tagName}) => tagName === 'h1')
  return {
    kind: 'plain',
    title: wordsOf(heading) ?? facts.meta.get('og:title') ?? facts.title,
    date: dayIn(facts.meta.get('article:published_time') ?? facts.meta.get('datepublished') ?? timeIn(root)),
    account: facts.meta.get('og:site_name') ?? facts.meta.get('author') ?? null,
    address: facts.address,
    body
  }
}

const bodies = ['rich_media_content', 'markdown-body', 'post-content', 'entry-content', 'article-content', 'e-content']

function longest(root: Root, fits: (element: Element) => boolean): Element | null {
  let best: Element | null = null
  let most = 0
  for (const element of elementsIn(root)) {
    const length = fits(element) ? textOf(element).length : 0
    if (length > most) {
      best = element
      most = length
    }
  }
  return best
}

function timeIn(root: Root): string {
  const time = findElement(root, element => element.tagName === 'time' && attribute(element, 'dateTime') !== '')
  return time ? attribute(time, 'dateTime') : ''
}
