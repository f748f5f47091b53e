import type {Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import type {Shaped} from './heads.js'
import {placeIn} from './lines.js'

/** Lines such as `＃＃ Title`, typed with the Chinese keyboard on: words to Markdown, a heading to who wrote them. */
export function wideHeadings(lines: readonly Shaped[]): readonly Omit<Diagnostic, 'file'>[] {
  return lines.flatMap(({line, shape}) => {
    const [, indent = '', marks, blank = ''] = /^(\s*)([#＃]*＃[#＃]*)([ \t\u3000]*)\S/u.exec(line.raw) ?? []
    // `＃Tag` is a tag; two or more signs never are.
    if (marks === undefined || shape.kind === 'verbatim' || (marks.length < 2 && blank === '')) return []
    if (shape.kind === 'footer' || marks.length > 6) return []
    const place = placeIn(line, marks + blank, indent.length)
    const text = `${'#'.repeat(marks.length)} `
    const reason = message`Unexpected \`${marks}\` in full width, expected \`${text}\` before a heading`
    return [{ruleId: 'entry/wide-heading' as const, reason, place, actual: marks, fix: {place, text}}]
  })
}
