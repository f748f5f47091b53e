import type {BaselineEntry} from './baseline-entry.js'

/**
 * The text of a baseline: sorted, each entry whole in a line of its own, so that what two branches learned or mended
 * merges by itself. Most findings are alone, and then their number goes without saying.
 */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  return entries
    .map(({file, rule, text, count}) => `${JSON.stringify({file, rule, text, ...(count > 1 && {count})})}\n`)
    .sort()
    .join('')
}
