import type {IssueDraft, SourcePath} from '../model/issue.js'
import {selectIssues} from '../pull/select-issues.js'

/** The issue that a person names by number or file; `null` if there is no such one. */
export function targetFile(
  issues: readonly IssueDraft[],
  name: string,
  place: {readonly root: string; readonly here: string}
): SourcePath | null {
  return selectIssues(issues, [name], place).chosen[0]?.file ?? null
}
