import {createHash} from 'node:crypto'
import {type Message, message} from '../model/message.js'
import {cleanFile} from './clean-file.js'
import type {ImageHeader} from './original.js'
import {parseGif} from './probe/gif.js'
import {parseJpeg} from './probe/jpeg.js'
import type {Parsed, RasterHeader} from './probe/parsed.js'
import {parsePng} from './probe/png.js'
import {parseSvg} from './probe/svg.js'
import {parseWebp} from './probe/webp.js'

/** `remarks` are what the editor should know of an image that can be published all the same. */
export type Probed = ({readonly ok: true; readonly remarks: readonly Remark[]} & ImageHeader) | Refused

type Remark = {readonly rule: 'figure/too-large' | 'figure/profile'; readonly reason: Message}

type Refused<Rule = 'figure/unreadable' | 'figure/too-large'> = {
  readonly ok: false
  readonly rule: Rule
  readonly reason: Message
}

/**
 * Size and kind of an image from its bytes alone, without decoding a pixel. What no encoder should be given is refused:
 * files that are no image, or also a web page, that end early, or that would fill the memory.
 */
export function probeFigure(bytes: Uint8Array): Probed {
  if (bytes.length === 0) return unreadable(message`empty file`)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  const parse = parsers.find(([begins]) => begins(head))?.[1]
  if (parse === undefined) return unreadable(strangers.find(([begins]) => begins(head))?.[1] ?? message`content`)
  const parsed = parse(bytes)
  if ('text' in parsed) return unreadable(parsed)
  const {frames, end, turn, brokenProfile, ...header} = parsed
  if (header.format !== 'svg' && (page.test(head) || page.test(tail(bytes, end))))
    return unreadable(message`web page inside an image`)
  const {width, height} = header
  if (width === 0 || height === 0) return unreadable(message`image without pixels`)
  if (width * height > most.pixels)
    return tooLarge(message`Unexpected size of ${width} × ${height} pixels, expected at most 100 megapixels`)
  if (Math.max(width, height) > most.ratio * Math.min(width, height) && Math.max(width, height) > most.side)
    return tooLarge(message`Unexpected strip of ${width} × ${height} pixels, expected sides of at most ${most.side}`)
  const animated = frames > 1 && frames <= most.frames && width * height * frames <= most.pixels
  return {
    ok: true,
    ...header,
    animated,
    long: frames > 1 && !animated,
    size: bytes.length,
    end,
    turned: turn > 1,
    clean: cleanHash(bytes, header.format, end),
    remarks: [...(frames > 1 && !animated ? [tooLong(parsed)] : []), ...(brokenProfile ? [strangeProfile] : [])]
  }
}

/** A strip longer than WebP can hold would shrink to a thread. */
const most = {pixels: 100_000_000, frames: 1000, ratio: 50, side: 16_383}

function tooLong({frames, width, height}: RasterHeader): Remark {
  return {
    rule: 'figure/too-large',
    reason: message`Unexpected animation of ${frames} frames of ${width} × ${height} pixels, expected at most ${most.frames} frames and 100 megapixels in all; its first frame is shown`
  }
}

const strangeProfile: Remark = {
  rule: 'figure/profile',
  reason: message`Unexpected colour profile that cannot be read, expected a whole one or none; its colours are taken for sRGB`
}

function cleanHash(bytes: Uint8Array, format: ImageHeader['format'], end: number): string | null {
  const clean = cleanFile(bytes, format, end)
  return clean === null || clean === bytes ? null : createHash('sha256').update(clean).digest('hex')
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
const strangers: readonly (readonly [Beginning, Message])[] = [
  [isHtml, message`HTML page`],
  [head => /^.{4}ftypavi[fs]/s.test(head), message`AVIF image`],
  [head => /^.{4}ftyp(?:hei[cx]|mif1)/s.test(head), message`HEIC image`],
  [head => /^.{4}JXL /s.test(head) || head.startsWith('\xff\x0a'), message`JPEG XL image`],
  [head => head.startsWith('BM'), message`BMP image`],
  [head => head.startsWith('II*\0') || head.startsWith('MM\0*'), message`TIFF image`],
  [head => head.startsWith('%PDF-'), message`PDF document`],
  [head => head.startsWith('\x1f\x8b'), message`compressed file`]
]

function isHtml(head: string): boolean {
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body|script)\b/i.test(head)
}

const page = /<(?:!doctype\s+html|html|script|body|iframe)\b/i

function tail(bytes: Uint8Array, end: number): string {
  return Buffer.from(bytes.subarray(end, end + 65_536)).toString('latin1')
}

function tooLarge(reason: Message): Refused<'figure/too-large'> {
  return {ok: false, rule: 'figure/too-large', reason}
}

function unreadable(what: Message): Refused {
  const isWhole = what.text.startsWith('Unexpected ')
  const reason = isWhole ? what : message`Unexpected ${what}, expected PNG, JPEG, WebP, GIF or SVG`
  return {ok: false, rule: 'figure/unreadable', reason}
}
