import type {Element, Root} from 'hast'
import type {Article} from './article.js'
import {dayIn} from './day-in.js'
import {type PageFacts, webAddress} from './page-facts.js'
import {attribute, elementsIn, findElement, hasClass, wordsOf} from './tree.js'

/** An article of a CSDN blog: `blog.csdn.net/…/article/details/…`. */
export function csdnArticle(root: Root, facts: PageFacts): Article | null {
  const first = (fits: (element: Element) => boolean) => findElement(root, fits)
  const body =
    first(element => attribute(element, 'id') === 'content_views') ??
    first(element => attribute(element, 'id') === 'article_content')
  if (!body) return null
  const heading = first(
    element =>
      attribute(element, 'id') === 'articleContentId' ||
      hasClass(element, 'title-article') ||
      hasClass(element, 'link_title')
  )
  const account = first(element => hasClass(element, 'follow-nickName') || attribute(element, 'id') === 'uid')
  return {
    kind: 'csdn',
    title: wordsOf(heading) ?? withoutSuffix(facts.meta.get('og:title') ?? facts.title),
    date: dayShown(root) ?? dayOfData(facts.scripts),
    account: wordsOf(account),
    address: withoutQuery(facts.address ?? webAddress(facts.meta.get('og:url') ?? '')),
    body
  }
}

/** The page also tells when it was changed, and when an article that it recommends was written. */
function dayShown(root: Root): string | null {
  for (const element of elementsIn(root)) {
    const isTime = ['time', 'blog-postTime', 'link_postdate', 'bar-time'].some(name => hasClass(element, name))
    if (!isTime) continue
    const words = attribute(element, 'dataTime') || (wordsOf(element) ?? '')
    const day = /推荐|更新|修改/.test(words) ? null : dayIn(words)
    if (day) return day
  }
  return null
}

/** `"pubDate": "2018-06-13T14:31:09"` for search engines, or `postTime = "2018-06-13 14:31:09"`. */
function dayOfData(scripts: readonly string[]): string | null {
  const said = scripts.flatMap(
    script => /(?:"(?:pubDate|datePublished)"\s*:|\bpostTime\s*=)\s*"([^"]+)"/.exec(script)?.[1] ?? []
  )[0]
  return dayIn(said ?? '')
}

/** `…_PaperWeekly的博客-CSDN博客` */
function withoutSuffix(title: string | null): string | null {
  return title?.replace(/(?:\s+-\s+[^-]{1,40}|_[^_]{1,40})?\s*[-_]\s*CSDN博客\s*$/u, '').trim() || null
}

function withoutQuery(address: string | null): string | null {
  return address !== null && /^https?:\/\/blog\.csdn\.net\//i.test(address)
    ? address.replace(/[?#].*$/, '').replace(/^http:/i, 'https:')
    : address
}
