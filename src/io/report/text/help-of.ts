import {listed} from '../../../model/listed.js'
import {message} from '../../../model/message.js'
import type {Speech} from '../../../model/speech.js'
import {expectedOf} from '../expected-of.js'
import type {Finding} from '../finding.js'
import {positioned} from './positioned.js'

const mostExpected = 6

/** The lines below a finding. */
export function helpOf(finding: Finding, hint: string | null, {words}: Speech): readonly string[] {
  const {expected, related} = finding
  const shown = expectedOf(finding, mostExpected)
  const more = expected.length - shown.length
  const list = listed(more > 0 ? [...shown, message`… (${more} more)`] : shown)
  return [
    ...(shown.length > 0 ? [words(message`expected: ${list}`)] : []),
    ...(related ? [words(message`see: ${positioned(related.file, related.place)}  ${related.reason}`)] : []),
    ...(hint === null ? [] : [words(message`hint: ${hint}`)])
  ]
}
