import type {ImageHeader} from './original.js'
import {parseGif} from './probe/gif.js'
import {parseJpeg} from './probe/jpeg.js'
import type {Parsed} from './probe/parsed.js'
import {parsePng} from './probe/png.js'
import {parseSvg} from './probe/svg.js'
import {parseWebp} from './probe/webp.js'

export type Probed =
  | ({readonly ok: true} & ImageHeader)
  | {readonly ok: false; readonly rule: 'figure/unreadable' | 'figure/too-large'; readonly reason: string}

/**
 * Size and kind of an image from its bytes alone, without decoding a pixel. What no encoder should be given is refused:
 * files that are no image, or also a web page, that end early, or that would fill the memory.
 */
export function probeFigure(bytes: Uint8Array): Probed {
  if (bytes.length === 0) return unreadable('empty file')
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  const parse = parsers.find(([begins]) => begins(head))?.[1]
  if (parse === undefined) return unreadable(strangers.find(([begins]) => begins(head))?.[1] ?? 'content')
  const parsed = parse(bytes)
  if (typeof parsed === 'string') return unreadable(parsed)
  const {frames, end, ...header} = parsed
  if (header.format !== 'svg' && (page.test(head) || page.test(tail(bytes, end))))
    return unreadable('web page inside an image')
  if (header.width === 0 || header.height === 0) return unreadable('image without pixels')
  const pixels = header.width * header.height
  if (pixels > mostPixels) {
    const reason = `Unexpected size of ${header.width} × ${header.height} pixels, expected at most 100 megapixels`
    return {ok: false, rule: 'figure/too-large', reason}
  }
  return {ok: true, ...header, animated: frames > 1 && pixels * frames <= mostPixels}
}

type Beginning = (head: string) => boolean

const parsers: readonly (readonly [Beginning, (bytes: Uint8Array) => Parsed])[] = [
  [head => head.startsWith('\x89PNG\r\n\x1a\n'), parsePng],
  [head => head.startsWith('\xff\xd8\xff'), parseJpeg],
  [head => /^GIF8[79]a/.test(head), parseGif],
  [head => /^RIFF.{4}WEBP/s.test(head), parseWebp],
  [head => /^(?:\xef\xbb\xbf)?\s*<[\w?!]/.test(head) && !isHtml(head), parseSvg]
]

/** What people take for a publishable image, to name it. */
const strangers: readonly (readonly [Beginning, string])[] = [
  [isHtml, 'HTML page'],
  [head => /^.{4}ftypavi[fs]/s.test(head), 'AVIF image'],
  [head => /^.{4}ftyp(?:hei[cx]|mif1)/s.test(head), 'HEIC image'],
  [head => /^.{4}JXL /s.test(head) || head.startsWith('\xff\x0a'), 'JPEG XL image'],
  [head => head.startsWith('BM'), 'BMP image'],
  [head => head.startsWith('II*\0') || head.startsWith('MM\0*'), 'TIFF image'],
  [head => head.startsWith('%PDF-'), 'PDF document'],
  [head => head.startsWith('\x1f\x8b'), 'compressed file']
]

function isHtml(head: string): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|script)\b/i.test(head)
}

const page = /<(?:!doctype\s+html|html|script|body|iframe)\b/i
const mostPixels = 100_000_000

function tail(bytes: Uint8Array, end: number): string {
  return Buffer.from(bytes.subarray(end, end + 65_536)).toString('latin1')
}

function unreadable(what: string): Probed {
  const expected = what.includes('expected') ? '' : ', expected PNG, JPEG, WebP, GIF or SVG'
  return {ok: false, rule: 'figure/unreadable', reason: `Unexpected ${what}${expected}`}
}
