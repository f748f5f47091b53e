import type {Issue} from '../model/issue.js'
import type {EntryRef} from '../model/site.js'
import type {Matched} from './match-issues.js'
import type {Snapshot} from './snapshot.js'

/** A comparison, as far as it is known what became what. */
export type Comparison = {
  readonly before: Snapshot
  readonly after: Snapshot
  readonly issues: Matched<Issue>
  readonly entries: Matched<EntryRef>
  readonly issueAfter: ReadonlyMap<Issue, Issue>
  /** What became of an entry. */
  readonly entryAfter: ReadonlyMap<EntryRef, EntryRef>
}
