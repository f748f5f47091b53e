import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue, SourcePath} from '../model/issue.js'
import type {Loss} from './loss.js'

/** What became of one source. */
export type Outcome = {
  /** Its name. */
  readonly source: string
  readonly diagnostics: readonly Diagnostic[]
  readonly result:
    | {
        /** `again` replaced what an earlier import wrote; `planned` is what a dry run would have written. */
        readonly kind: 'written' | 'again' | 'planned'
        readonly file: SourcePath
        readonly text: string
        readonly issue: Issue
        readonly losses: readonly Loss[]
        /** Lines of the source that the issue holds. */
        readonly kept: readonly number[]
      }
    /** It was imported before; the file stays as it is. */
    | {readonly kind: 'known'; readonly file: SourcePath}
    /** Why nothing came of it is in `diagnostics`. */
    | {readonly kind: 'failed'}
}
