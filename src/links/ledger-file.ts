import type {SourcePath} from '../model/issue.js'

/** Which links live, for all issues: JSON, one address a line. Written by `offprint check --external` alone. */
export const linkLedgerFile = 'content/links.lock.jsonl' as SourcePath
