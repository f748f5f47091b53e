import type {SourcePath} from '../../model/issue.js'

/** Which remote figures were pulled, for all issues: JSON, one entry a line. Written by `offprint pull` alone. */
export const lockFile = 'content/figures.lock.jsonl' as SourcePath
