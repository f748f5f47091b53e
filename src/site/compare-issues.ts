import type {Issue} from '../model/issue.js'
import {compareText} from './compare-text.js'

/** Older first: by date, then number, then file, so that no order of files matters. */
export function compareIssues(a: Issue, b: Issue): number {
  return compareText(a.date, b.date) || a.number - b.number || compareText(a.file, b.file)
}
