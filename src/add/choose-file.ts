import type {IssueDraft, SourcePath} from '../model/issue.js'

/** Where a new entry goes: the newest draft, else the newest issue; `null` if there is none. */
export function chooseFile(issues: readonly IssueDraft[]): SourcePath | null {
  const drafts = issues.filter(({draft}) => draft)
  const [newest] = [...(drafts.length > 0 ? drafts : issues)].sort(newestFirst)
  return newest?.file ?? null
}

function newestFirst(a: IssueDraft, b: IssueDraft): number {
  const [dateA, dateB] = [a.date ?? '', b.date ?? '']
  if (dateA !== dateB) return dateA < dateB ? 1 : -1
  return (b.number ?? 0) - (a.number ?? 0) || (a.file < b.file ? 1 : -1)
}
