import type {Diagnostic} from '../model/diagnostic.js'
import type {IssueDraft, SourcePath} from '../model/issue.js'
import type {Silencer} from '../model/silencer.js'
import {dissectIssue} from './dissect-issue.js'
import type {Claim} from './lines/claims.js'
import type {Readers} from './readers.js'

export type ParsedIssue = {
  readonly value: IssueDraft
  readonly diagnostics: readonly Diagnostic[]
  /** One for every non-blank line, in order. */
  readonly claims: readonly Claim[]
  /** The comments that say which findings nobody has to be told; they are all in `diagnostics` still. */
  readonly silencers: readonly Silencer[]
}

/**
 * Reads one issue file, in the authoring format, the digest dialect, or both.
 *
 * @param file names the file in findings, and may tell the number: `content/issues/0081.md`
 * @param text UTF-8 text with `\n` line ends and without a byte order mark
 * @param readers who parses the same issue again and again remembers some of it, by `create-recall.ts`
 * @returns always an issue; what is missing or wrong is in `diagnostics`
 */
export function parseIssue(file: SourcePath, text: string, readers?: Readers): ParsedIssue {
  const {value, diagnostics, claims, silencers} = dissectIssue(file, text, readers)
  return {value, diagnostics, claims, silencers}
}
