import type {Root} from 'hast'
import type {Article} from './article.js'
import {dayIn} from './day-in.js'
import {type PageFacts, webAddress} from './page-facts.js'
import {attribute, findElement, wordsOf} from './tree.js'

/** An article of a WeChat account: `mp.weixin.qq.com/s/…`. */
export function wechatArticle(root: Root, facts: PageFacts): Article | null {
  const byId = (id: string) => findElement(root, element => attribute(element, 'id') === id)
  const body = byId('js_content')
  if (!body) return null
  const said = (pattern: RegExp): string | null =>
    facts.scripts.flatMap(script => pattern.exec(script)?.[1] ?? [])[0] ?? null
  const shown = dayIn(wordsOf(byId('publish_time')) ?? '')
  const written = dayIn(said(/\b(?:publish_time|createTime)\s*[:=]\s*["'](\d{4}-\d\d?-\d\d?)/) ?? '')
  const seconds = said(/\b(?:ct|create_time|ori_create_time)\s*[:=]\s*["']?(\d{9,10})\b/)
  const link = said(/\bmsg_link\s*=\s*["']([^"']+)/)
  return {
    kind: 'wechat',
    title: wordsOf(byId('activity-name')) ?? facts.meta.get('og:title') ?? facts.title,
    date: shown ?? written ?? (seconds === null ? null : dayInChina(Number(seconds))),
    account:
      wordsOf(byId('js_name')) ??
      said(/\bnickname\s*=\s*(?:htmlDecode\()?["']([^"']+)/) ??
      facts.meta.get('author') ??
      null,
    address: withoutTracking(facts.address ?? webAddress(unescaped(link ?? ''))),
    body
  }
}

/** The account's readers are in China, and so is the day on the page. */
function dayInChina(seconds: number): string {
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 10)
}

/** `\x26amp;` is how the page's script writes `&`. */
function unescaped(text: string): string {
  return text
    .replace(/\\x([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&amp;/g, '&')
}

/** What names the article, without who shared it and where. */
function withoutTracking(address: string | null): string | null {
  if (address === null) return null
  const url = new URL(address)
  if (url.hostname !== 'mp.weixin.qq.com') return address
  const naming = ['__biz', 'mid', 'idx', 'sn', 'appmsgid', 'itemidx', 'sign']
  const kept = [...url.searchParams]
    .filter(([name]) => naming.includes(name))
    .map(([name, value]) => `${name}=${value}`)
  return `https://mp.weixin.qq.com${url.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}
