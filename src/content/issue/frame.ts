import type {Diagnostic, Place} from '../../model/diagnostic.js'
import type {IsoDate} from '../../model/issue.js'
import {message} from '../../model/message.js'
import type {Claims} from '../lines/claims.js'
import type {Shaped} from '../lines/heads.js'
import {scanImages} from '../lines/images.js'
import {plainWords} from '../lines/line-kinds.js'
import {type Line, placeIn, placeOf} from '../lines/lines.js'
import {dayOf} from '../yaml/day-of.js'

/** What stands before the first entry. */
export type Frame = {
  readonly title: {readonly text: string; readonly place: Place} | null
  readonly date: IsoDate | null
  readonly number: number | null
  readonly intro: readonly Line[]
  /** The lines speak the digest dialect: each is a paragraph. */
  readonly digest: boolean
}

/** The parts that front matter states already are not looked for. */
export type Stated = {readonly title: string | null; readonly number: number | null}

/** Reads and claims the lines before the first entry. */
export function readFrame(
  lines: readonly Shaped[],
  stated: Stated,
  claims: Claims
): Frame & {readonly diagnostics: readonly Omit<Diagnostic, 'file'>[]} {
  const diagnostics: Omit<Diagnostic, 'file'>[] = []
  const intro: Line[] = []
  let title: Frame['title'] = null
  let date: IsoDate | null = null
  let body: {number: number; line: Line} | null = null
  let edition: {number: number; line: Line} | null = null
  for (const {line, shape} of lines) {
    if (shape.kind === 'blank' || claims.isClaimed(line)) continue
    const day = title || stated.title ? bylineDate(line.text) : null
    if (shape.kind === 'heading' && shape.rank === 1 && !title && !stated.title) {
      title = {text: withoutMirror(shape.title), place: placeOf(line)}
      claims.claim(line, 'headline')
    } else if (day && !date && intro.length === 0) {
      date = day
      claims.claim(line, 'byline')
    } else if (shape.kind === 'number' && !body) {
      body = {number: shape.number, line}
      claims.claim(line, 'number')
      // Label and banner may be glued to it; a whole introduction may be, too.
      if (plainWords(scanImages(line.text).rest).length > 60) intro.push(line)
    } else if (shape.kind === 'section' || (shape.kind === 'heading' && shape.rank === 1)) {
      claims.claim(line, 'section label')
    } else if (shape.kind === 'images') {
      claims.claim(line, shape.caption === null ? 'banner' : 'caption')
    } else if (shape.kind === 'comment') {
      claims.claim(line, 'comment')
    } else {
      edition ??= numberIn(line, /第\s*(\d{1,5})\s*期/)
      claims.claim(line, 'introduction')
      intro.push(line)
    }
  }
  const headline = title ? numberOfHeadline(title.text) : null
  if (body && headline !== null && headline !== body.number && stated.number === null) {
    diagnostics.push({
      ruleId: 'issue/number-mismatch',
      reason: message`Unexpected number ${headline} in the headline, expected ${body.number} as in the text`,
      place: title?.place ?? placeOf(body.line),
      actual: String(headline),
      expected: [String(body.number)],
      related: {reason: message`The number in the text`, file: '', place: placeIn(body.line, String(body.number))}
    })
  }
  const number = stated.number ?? body?.number ?? headline ?? edition?.number ?? null
  return {title, date, number, intro, digest: body !== null || date !== null, diagnostics}
}

/** The mirror's name behind a headline is not part of it: ` - Paper weekly - CSDN博客`. */
function withoutMirror(title: string): string {
  return title.replace(/(\s+-\s+[^-]{1,40})?\s*[-_]\s*CSDN博客\s*$/u, '').trim()
}

/** `2018年06月13日 14:31:09[…](…)阅读数：1404` */
function bylineDate(text: string): IsoDate | null {
  const found = /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?=\s|\[|$)/.exec(text)
  return found && dayOf(found[0])
}

/** `… | PaperDaily #07`, `第 7 期` */
function numberOfHeadline(title: string): number | null {
  const match = /[#＃]\s*(\d{1,5})(?!\d)/.exec(title) ?? /第\s*(\d{1,5})\s*[篇期]/.exec(title)
  return match ? Number(match[1]) : null
}

function numberIn(line: Line, pattern: RegExp): {number: number; line: Line} | null {
  const match = pattern.exec(plainWords(line.text))
  return match ? {number: Number(match[1]), line} : null
}
