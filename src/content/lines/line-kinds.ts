import {labelOfWords} from '../entry/label-of.js'
import {isWhollyBold, plainEmphasis} from './emphasis.js'
import {type ImageMark, scanImages} from './images.js'
import type {Line} from './lines.js'

/** What a line looks like by itself; what it is, its neighbours decide. */
export type Shape =
  | {readonly kind: 'blank' | 'comment' | 'verbatim' | 'prose'}
  | {
      readonly kind: 'heading'
      readonly rank: number
      /** `''` where an entry's heading is empty, or an image. */
      readonly title: string
      /** Where the words of an entry's heading lead, if they are a link. */
      readonly url?: string
      readonly image?: ImageMark
    }
  | {
      readonly kind: 'images'
      readonly images: readonly ImageMark[]
      readonly caption: string | null
      readonly bold: string | null
    }
  | {readonly kind: 'caption'; readonly caption: string}
  | {readonly kind: 'section'; readonly section: string; readonly images: readonly ImageMark[]}
  | {
      readonly kind: 'number'
      readonly number: number
      readonly section: string | null
      readonly images: readonly ImageMark[]
    }
  | {readonly kind: 'recommender'; readonly handles: readonly string[]}
  | {readonly kind: 'tags'; readonly tags: readonly string[]; readonly escaped: boolean}
  | {readonly kind: 'label'; readonly words: string}
  | {readonly kind: 'address'; readonly urls: readonly {readonly url: string; readonly text: string | null}[]}
  | {
      readonly kind: 'bold'
      readonly text: string /** Where the words lead, if they are a link. */
      readonly url?: string
    }
  | {readonly kind: 'footer'}

export function shapeOf(line: Line): Shape {
  const {text} = line
  if (text === '') return {kind: 'blank'}
  if (line.comment) return {kind: 'comment'}
  if (line.verbatim) return {kind: 'verbatim'}
  return (
    headingShape(line) ??
    footerShape(text) ??
    numberShape(text) ??
    sectionShape(text) ??
    imagesShape(text) ??
    captionShape(text) ??
    recommenderShape(text) ??
    tagsShape(text) ??
    addressShape(text) ??
    labelShape(text) ??
    (isWhollyBold(text) ? {kind: 'bold', text: plainWords(text)} : {kind: 'prose'})
  )
}

/** Words without marks, escapes and doubled blanks. */
export function plainWords(text: string): string {
  return plainEmphasis(text)
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/ +/g, ' ')
    .trim()
}

function headingShape(line: Line): Shape | null {
  const match = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line.raw.replace(/\u00a0/g, ' '))
  const words = match?.[2] ?? ''
  if (match?.[1] === '##') return {kind: 'heading', rank: 2, ...entryHeading(words)}
  return match?.[1] && words ? {kind: 'heading', rank: match[1].length, title: plainWords(words)} : null
}

/** The heading of an entry may be empty, one image, or one link. */
function entryHeading(words: string): {title: string; url?: string; image?: ImageMark} {
  const {images, rest} = scanImages(words)
  if (images[0] && images.length === 1 && rest.trim() === '') return {title: '', image: images[0]}
  const link = /^\[.*\)$/.test(words) ? readAddresses(words) : null
  if (link?.[0]?.text && link.length === 1) return {title: link[0].text, url: link[0].url}
  return {title: plainWords(words)}
}

/** Where the publisher's own notices begin: `**\#****推 荐 有 礼****\#**`, `**本文由 AI 学术社区 …**`, `**关于PaperWeekly**`. */
function footerShape(text: string): Shape | null {
  const bare = scanImages(text).rest.replace(/[*\\\s]/g, '')
  const notice =
    /^[#＃][\p{Script=Han}\d]{2,12}[#＃]$/u.test(bare) ||
    (text.startsWith('**') && /^本文由/.test(bare) && /社区|PaperWeekly|阅读原文|整理|编辑/.test(bare)) ||
    /^关于PaperWeekly$/i.test(bare) ||
    /^(我是彩蛋|解锁新(姿势|功能)|点击.{0,4}标题|往期(推荐|回顾|精选|论文|文章|好文|内容))/.test(bare) ||
    /^[▽▼]?点击.?\|?阅读原文/.test(bare.replace(/[「」]/g, ''))
  return notice ? {kind: 'footer'} : null
}

/** `这是 PaperDaily 的第**81**篇文章`, perhaps with the first section label and banner behind it. */
function numberShape(text: string): Shape | null {
  const {images, rest} = scanImages(text)
  const match = /^[^。！？]{0,30}?第\s*(\d{1,5})\s*篇/.exec(plainWords(rest))
  const section = /\[\s+([^[\]]+?)\s+\]/.exec(rest)?.[1] ?? null
  return match ? {kind: 'number', number: Number(match[1]), section, images} : null
}

function sectionShape(text: string): Shape | null {
  const {images, rest} = scanImages(text)
  const section = /^\[\s+([^[\]]{1,40}?)\s+\]$/.exec(plainEmphasis(rest).trim())?.[1]
  return section ? {kind: 'section', section, images} : null
}

/** Nothing but images, perhaps with their caption or, after a banner, a bold title behind them. */
function imagesShape(text: string): Shape | null {
  const {images, rest} = scanImages(text)
  if (images.length === 0) return null
  const words = rest.trim()
  const caption = captionShape(words)
  if (caption?.kind === 'caption') return {kind: 'images', images, caption: caption.caption, bold: null}
  if (words.replace(/[*\\\s]/g, '') === '') return {kind: 'images', images, caption: null, bold: null}
  const behind = text.trimEnd().endsWith('*') && /^\**!\[/.test(text) && isWhollyBold(words)
  return behind ? {kind: 'images', images, caption: null, bold: plainWords(words)} : null
}

/** `**▲**论文模型：点击查看大图` */
function captionShape(text: string): Shape | null {
  const match = /^[▲△]\s*(.*)$/.exec(plainWords(text))
  return match ? {kind: 'caption', caption: match[1] ?? ''} : null
}

/** `**@amy 推荐**`, its marks and blanks split in any way. */
function recommenderShape(text: string): Shape | null {
  const bare = plainWords(text).replace(/\*/g, '')
  const match = /^[@＠](.{1,60}?)\s*推荐[：:]?$/u.exec(bare)
  return match?.[1] ? {kind: 'recommender', handles: splitHandles(match[1])} : null
}

/** `amy`, `@amy、@bob` → handles without `@`. */
export function splitHandles(text: string): string[] {
  const parts =
    text.includes('@') || text.includes('＠') ? text.split(/[\s、，,;；&/和与]*[@＠]/u) : text.split(/[、，,;；&/]/u)
  return parts
    .map(part =>
      part
        .replace(/[、，,;；&/]$/u, '')
        .replace(/\s+/g, ' ')
        .trim()
    )
    .filter(part => part !== '')
}

/** `\#Tag Words` or `#Tag Words`: no blank behind `#`, so never a heading. */
function tagsShape(text: string): Shape | null {
  const bare = plainEmphasis(text).trim()
  if (!/^\\?[#＃][^\s#＃]/.test(bare) || bare.length > 80) return null
  const tags = splitTags(bare)
  return tags.length > 0 ? {kind: 'tags', tags, escaped: bare.startsWith('\\')} : null
}

export function splitTags(text: string): string[] {
  return text
    .split(/(?:^|\s+|[、，,])\\?[#＃](?=\S)|\\[#＃](?=\S)/u)
    .map(tag => plainWords(tag).replace(/[、，,;；]$|(?<!\b[A-Z])[#＃]$/u, ''))
    .filter(tag => tag !== '')
}

/** Nothing but addresses, bare or as Markdown links. */
function addressShape(text: string): Shape | null {
  const urls = readAddresses(text)
  return urls && urls.length > 0 ? {kind: 'address', urls} : null
}

/** The addresses a text consists of, or `null` where it holds other words too. */
export function readAddresses(text: string): {url: string; text: string | null}[] | null {
  const pattern =
    /<(https?:\/\/[^<>\s]+)>|\[([^[\]]*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?\s*\)|((?:https?:\/\/|www\.)[^\s，、；;。<>（）]+)/gi
  const found: {url: string; text: string | null}[] = []
  // A note in brackets, such as （需登录）, may stand behind an address.
  const bare = text.replace(/(https?:\/\/[^\s（）]+)(?:（[^（）]{1,20}）)?/gi, '$1')
  const rest = bare.replace(pattern, (_, angle?: string, words?: string, target?: string, bare?: string) => {
    const url = (angle ?? target ?? bare ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1')
    const shown = words && !/^(https?:|www\.)/i.test(words) ? plainWords(words) : null
    if (url !== '') found.push({url: url.startsWith('www.') ? `http://${url}` : url, text: shown})
    return ''
  })
  return /^[\s*、，,;；。|/·]*$/.test(rest) && found.length > 0 ? found : null
}

/** A short line that could stand over an address: known words, or an ending such as 链接. */
function labelShape(text: string): Shape | null {
  const words = plainWords(text).replace(/\s*[：:]$/, '')
  if (words.length === 0 || words.length > 24 || /[。，！？；,!?;]/.test(words)) return null
  const likely = labelOfWords(words) !== null || /(链接|地址|主页|网址|下载|link|url)$/i.test(words)
  return likely ? {kind: 'label', words} : null
}
