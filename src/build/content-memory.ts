import {type FileMemory, noMemory} from '../io/file-memory.js'
import {parserFingerprint} from './fingerprint.js'
import {createWholeIssue, type WholeIssue} from './whole-issue.js'

/** What is remembered of the content folder from one reading to the next. */
export type ContentMemory = {
  readonly files: FileMemory
  /** Of what parses; it takes a while to find out, and does not change while we run. */
  readonly fingerprint: () => string
  readonly wholeIssue: WholeIssue
}

export function createContentMemory(files: FileMemory = noMemory): ContentMemory {
  let fingerprint: string | null = null
  return {
    files,
    fingerprint: () => {
      fingerprint ??= parserFingerprint()
      return fingerprint
    },
    wholeIssue: createWholeIssue()
  }
}
