import type {SiteDiff} from '../../../model/site-diff.js'

/** A comparison as JSON, described by `src/schemas/diff.json`. What programs rely on stays; `version` rises if it cannot. */
export function formatDiffJson(diff: SiteDiff, sides: {readonly base: string; readonly head: string}): string {
  return `${JSON.stringify({version: 1, ...sides, ...diff}, null, 2)}\n`
}
