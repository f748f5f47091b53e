import type {EntryRef} from '../model/site.js'
import type {Comparison} from './comparison.js'

/** Why an entry is to be found under another issue; `null` if it is not. */
export function whyElsewhere(a: EntryRef, b: EntryRef, {issueAfter}: Comparison): 'number' | 'moved' | null {
  if (issueAfter.get(a.issue) !== b.issue) return 'moved'
  return a.issue.number === b.issue.number ? null : 'number'
}
