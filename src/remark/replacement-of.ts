import type {Finding} from '../io/report/finding.js'
import {likeliest} from '../io/report/likeliest.js'
import type {Place} from '../model/diagnostic.js'

/** What may stand at a place instead of what stands there. */
export type Replacement = {readonly place: Place | null; readonly expected: readonly string[]}

/** As many as fit into the menu of an editor at a glance. */
const most = 3

/**
 * The one that is certain; else the likely ones, where what was found is all that stands at the place. A finding that only
 * says what it expects has none: an editor would write that in the place of a whole line.
 */
export function replacementOf({fix, place, actual, expected}: Finding, lines: readonly string[]): Replacement {
  if (fix !== null) return {place: fix.place, expected: [fix.text]}
  if (place === null || actual === null || standingAt(place, lines) !== actual) return {place, expected: []}
  return {place, expected: likeliest(actual, expected, most)}
}

function standingAt({start, end}: Place, lines: readonly string[]): string | null {
  const line = lines[start.line - 1]
  return start.line === end.line && line !== undefined ? line.slice(start.column - 1, end.column - 1) : null
}
