import type {Diagnostic} from '../../model/diagnostic.js'
import type {Issue} from '../../model/issue.js'
import {message} from '../../model/message.js'
import {headlineCounts} from './headline-counts.js'

/** A headline that says 13 papers where 12 were read: an entry was lost, or is not recognised as one. */
export function countMismatch(issue: Issue): readonly Diagnostic[] {
  const said = headlineCounts(issue.title)
  const read = issue.entries.length
  const [first] = said
  if (first === undefined || read === 0 || said.includes(read)) return []
  return [
    {
      ruleId: 'issue/count-mismatch',
      reason: message`Unexpected headline of ${first} papers, expected ${read}, as many as were read`,
      file: issue.file,
      place: issue.place,
      actual: String(first),
      expected: [String(read)]
    }
  ]
}
