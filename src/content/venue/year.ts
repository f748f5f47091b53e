import {fullYear} from './full-year.js'

type Year = {readonly year: number; readonly at: number}

/** The year that follows a venue name ending at `offset`, and where its phrase ends: `2018`, `’18`, `-18`, `（2018）`, ` Workshop 2018 年`. */
export function yearAfter(text: string, offset: number): Year | null {
  for (const form of formsAfter) {
    const found = form.exec(text.slice(offset, offset + 40))
    const digits = found?.[1]
    if (found && digits) return {year: fullYear(digits), at: offset + found[0].length}
  }
  return null
}

/** The year right before a venue name starting at `offset`, and where its phrase starts: `2016FOO`, `18 年的 FOO`. */
export function yearBefore(text: string, offset: number): Year | null {
  const from = Math.max(0, offset - 32)
  const before = text.slice(from, offset)
  for (const form of formsBefore) {
    const found = form.exec(before)
    const digits = found?.[1]
    if (found && digits) return {year: fullYear(digits), at: from + found.index}
  }
  return null
}

/** A count, not a year: `ACL 2000 篇`. */
const noCount = '(?!\\s*[篇个项种层点维倍万千分次名位页张条%％.]?\\d|\\s*[篇个项种层点维倍万千分次名位页张条%％])'

const formsAfter = [
  // FOO 2018, FOO2018, FOO-2018, FOO, 2018, FOO'2018, FOO (2018), FOO Workshop 2018, FOO 会议 2018 年
  new RegExp(
    `^(?:\\s*(?:workshops?|oral|spotlight|poster|demo|会议|大会|主会|期刊|杂志))?[\\s,'’‘\`´′_:：》”」–—-]{0,3}[(（]?((?:19|20)\\d\\d)(?!\\d)${noCount}(?:\\s*年)?[)）]?`,
    'iu'
  ),
  // FOO，2017。
  /^，\s?((?:19|20)\d\d)(?:\s*年)?(?=\s*(?:[。）)]|$))/u,
  // FOO’18, FOO '18
  /^\s*['’‘`´′]\s?(\d\d)(?!\d)/u,
  // FOO-18, FOO18, FOO 18
  new RegExp(`^[\\s-]?([0-4]\\d)(?![\\dA-Za-z])${noCount}(?:\\s*年)?`, 'u')
] as const

const formsBefore = [
  // 2018FOO, 2018 FOO, 2018 年 6 月的 FOO, 2018 年的国际顶级会议 FOO
  /(?<![\d.])((?:19|20)\d\d)\s*(?:年\s*)?(?:\d{1,2}\s*月份?\s*)?[的度]?\s*(?:[\p{Script=Han}]{0,8}(?:会议|顶会|大会|期刊|顶刊|杂志)\s*)?$/u,
  // 去年（2017 年）的 FOO
  /[今去前][年届]\s*[(（]((?:19|20)\d\d)\s*年?[)）]\s*的?\s*$/u,
  // 18 年 FOO, 18 年的 FOO
  /(?<![\d.])(\d\d)\s*年\s*的?\s*$/u
] as const
