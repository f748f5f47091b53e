import type {Readers} from '../content/readers.js'
import {type FileMemory, noMemory} from '../io/file-memory.js'
import {parserFingerprint} from './fingerprint.js'
import {createWholeIssue, type WholeIssue} from './whole-issue.js'

/** What is remembered of the content folder from one reading to the next. */
export type ContentMemory = {
  readonly files: FileMemory
  /** Of what parses; it takes a while to find out, and does not change while we run. */
  readonly fingerprint: () => string
  readonly wholeIssue: WholeIssue
  /** `null` where every issue is parsed once; loads the parser where one is. */
  readonly readers: (() => Promise<Readers>) | null
}

export function createContentMemory(files: FileMemory = noMemory): ContentMemory {
  let fingerprint: string | null = null
  return {
    files,
    fingerprint: () => {
      fingerprint ??= parserFingerprint()
      return fingerprint
    },
    wholeIssue: createWholeIssue(),
    readers: files === noMemory ? null : recalling()
  }
}

function recalling(): () => Promise<Readers> {
  let readers: Promise<Readers> | null = null
  return () => {
    readers ??= import('../content/create-recall.js').then(({createRecall}) => createRecall())
    return readers
  }
}
