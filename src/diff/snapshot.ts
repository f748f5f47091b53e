import type {Issue} from '../model/issue.js'
import type {Site} from '../model/site.js'

/** One side of a comparison. */
export type Snapshot = {
  /** Without drafts, unless they were asked for. */
  readonly site: Site
  /** Issues that are not published yet. */
  readonly drafts: readonly Issue[]
  /** What tells the bytes of a figure from others, by its resolved path or its address. */
  readonly pictures: ReadonlyMap<string, string>
}
