import type {Diagnostic} from '../../../model/diagnostic.js'
import {nearest} from '../nearest.js'
import {positioned} from './positioned.js'

const mostExpected = 6

/** The lines below a finding. */
export function helpOf({actual, expected = [], related}: Diagnostic, hint: string | null): readonly string[] {
  const shown = nearest(actual, expected, mostExpected)
  const more = expected.length > shown.length ? `, … (${expected.length - shown.length} more)` : ''
  return [
    ...(shown.length > 0 ? [`expected: ${shown.join(', ')}${more}`] : []),
    ...(related ? [`see: ${positioned(related.file, related.place)}  ${related.reason}`] : []),
    ...(hint === null ? [] : [`hint: ${hint}`])
  ]
}
