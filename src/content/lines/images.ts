/** An image as it stands in a line. */
export type ImageMark = {
  readonly alt: string
  /** Proxy wrappers undone. */
  readonly url: string
  /** The string in quotes behind the address. */
  readonly title: string | null
  /** As written, from `!` to `)`. */
  readonly raw: string
}

/** The images of one line, and the text between and around them. */
export function scanImages(text: string): {readonly images: readonly ImageMark[]; readonly rest: string} {
  const images: ImageMark[] = []
  // Each ends with one, so behind the last there is nothing to look for, however many seem to begin.
  const last = text.lastIndexOf(')')
  let rest = ''
  let at = 0
  while (at < last) {
    const start = text.indexOf('![', at)
    if (start < 0) break
    const found = imageAt(text, start)
    rest += text.slice(at, start)
    if (found) images.push(found)
    else rest += '!['
    at = start + (found ? found.raw.length : 2)
  }
  return {images, rest: rest + text.slice(at)}
}

/** Addresses of pictures behind a proxy: what stands after the prefix is the picture's own address. */
const proxies = [/^https?:\/\/ss\.csdn\.net\/p\?(?=https?:)/i]
/** Others hold it in base 64, for instance `https://imgconvert.csdnimg.cn/aHR0cHM6Ly9t…?x-oss-process=…`. */
const encodedProxy = /^https?:\/\/imgconvert\.csdnimg\.cn\/([\w+/=-]{20,})(?:[?#]|$)/i

export function unwrapProxy(url: string): string {
  const encoded = encodedProxy.exec(url)?.[1]
  const inner = encoded ? Buffer.from(encoded, 'base64').toString('utf8') : url
  const decoded = /^https?:\/\/[!-~]+$/i.test(inner) ? inner : url
  return proxies.reduce((inner, proxy) => inner.replace(proxy, ''), decoded)
}

/** Two addresses with one key are the same picture: WeChat's image host varies size and query behind the picture's id. */
export function pictureKey(url: string): string {
  const wechat = /^https?:\/\/mmbiz\.(?:qpic|qlogo)\.cn\/(?:s?z_)?mmbiz(?:_\w+)?\/([\w-]+)/i.exec(url)
  return wechat?.[1] ? `wechat:${wechat[1]}` : url
}

/** What an exporter leaves as alternative text says nothing: `640`, `640?wx_fmt=png`, `?`, `0.png`, or the picture's id. */
export function meaningfulAlt(alt: string, url: string): string {
  const text = alt.trim()
  if (/^\d{0,4}(\.(png|jpe?g|gif|webp))?(\?\S*)?$/i.test(text)) return ''
  if (/^(image|img|figure|图片|图|图片描述|在这里插入图片描述)$/i.test(text)) return ''
  if (/^[\w.-]+$/.test(text) && url.includes(text) && (text.length >= 10 || /\.\w{3,4}$/.test(text))) return ''
  return text
}

function imageAt(text: string, start: number): ImageMark | null {
  const close = closing(text, start + 1, '[', ']')
  if (close < 0 || text[close + 1] !== '(') return null
  const end = closing(text, close + 1, '(', ')')
  if (end < 0) return null
  const target = /^\s*(?:<([^<>]*)>|(\S*))(?:\s+(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\(([^()]*)\)))?\s*$/.exec(
    text.slice(close + 2, end)
  )
  if (!target) return null
  const plain = (written: string) => written.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  const title = target[3] ?? target[4] ?? target[5] ?? null
  return {
    alt: plain(text.slice(start + 2, close)),
    url: unwrapProxy(plain(target[1] ?? target[2] ?? '')),
    title: title === null ? null : plain(title),
    raw: text.slice(start, end + 1)
  }
}

/** No address is longer; it bounds the search behind each of many brackets that never close. */
const longestAddress = 4000

/** The index of the bracket that closes the one at `open`, or -1. */
function closing(text: string, open: number, opener: string, closer: string): number {
  let depth = 0
  const end = Math.min(text.length, open + longestAddress)
  for (let at = open; at < end; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === opener) depth++
    else if (char === closer && --depth === 0) return at
  }
  return -1
}
