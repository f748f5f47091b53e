import type {Diagnostic, Place} from '../../model/diagnostic.js'
import type {Entry, Html, IssueDraft, SourcePath} from '../../model/issue.js'
import {message} from '../../model/message.js'
import type {FrontMatter, FrontMatterKey} from '../front-matter.js'
import type {Frame} from './frame.js'

const top: Place = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}

/** Joins front matter, frame and entries; front matter wins, and the name of the file is the last to be asked for a number. */
export function joinIssue(
  file: SourcePath,
  matter: FrontMatter,
  frame: Frame,
  intro: Html,
  entries: readonly Entry[]
): {value: IssueDraft; diagnostics: Omit<Diagnostic, 'file'>[]} {
  const diagnostics: Omit<Diagnostic, 'file'>[] = []
  const place = matter.keys.title ?? frame.title?.place ?? top
  const title = matter.title ?? frame.title?.text ?? null
  const date = matter.date ?? frame.date
  const absent = (key: FrontMatterKey): boolean => matter.readable && !matter.keys[key]
  let number = matter.number ?? frame.number
  if (number === null && absent('number')) {
    number = numberOfFile(file)
    if (number !== null) {
      const reason = message`Unexpected issue without a number, read ${number} from the name of the file`
      diagnostics.push({ruleId: 'issue/number-guessed', reason, place})
    } else
      diagnostics.push({
        ruleId: 'issue/no-number',
        reason: message`Unexpected issue without a number, expected one`,
        place
      })
  }
  if (title === null && absent('title')) {
    diagnostics.push({
      ruleId: 'issue/no-title',
      reason: message`Unexpected issue without a title, expected one`,
      place: top
    })
  }
  if (date === null && absent('date')) {
    diagnostics.push({ruleId: 'issue/no-date', reason: message`Unexpected issue without a date, expected one`, place})
  }
  if (entries.length === 0) {
    diagnostics.push({
      ruleId: 'issue/no-entries',
      reason: message`Unexpected issue without entries, expected at least one`,
      place
    })
  }
  const {source, description, editors, draft, cover} = matter
  return {
    value: {file, number, title, date, source, description, editors, draft, cover, intro, entries, place},
    diagnostics
  }
}

/** `content/issues/0012-all-in-one.md` → 12; a date is no number. */
function numberOfFile(file: string): number | null {
  const digits = /(?:^|\/)(\d{1,5})(?:[-_ ][^/]*)?\.md$/i.exec(file)?.[1]
  return digits && Number(digits) > 0 ? Number(digits) : null
}
