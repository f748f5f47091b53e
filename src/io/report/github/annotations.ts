import {listed} from '../../../model/listed.js'
import {message} from '../../../model/message.js'
import type {Speech} from '../../../model/speech.js'
import {expectedOf} from '../expected-of.js'
import type {Finding} from '../finding.js'
import {shortened} from '../shortened.js'
import {visible} from '../visible.js'
import {workflowCommand} from './workflow-command.js'
import {worst} from './worst.js'

const mostExpected = 6

/**
 * The worst errors and warnings as commands that show them beside the lines of a pull request.
 *
 * @param folder Of the site below the repository: `''`, or such as `reading/`.
 */
export function annotations(findings: readonly Finding[], folder: string, speech: Speech): string {
  return [...worst(findings, 'error'), ...worst(findings, 'warning')]
    .map(finding => annotation(finding, folder, speech))
    .join('')
}

function annotation(finding: Finding, folder: string, speech: Speech): string {
  const {severity, file, place, rule} = finding
  const oneLine = place?.start.line === place?.end.line
  const properties = {
    file: folder + file,
    line: place?.start.line ?? null,
    endLine: place?.end.line ?? null,
    // GitHub takes columns within one line only, and means the last one by the end.
    col: place && oneLine ? place.start.column : null,
    endColumn: place && oneLine ? Math.max(place.start.column, place.end.column - 1) : null,
    title: rule
  }
  return workflowCommand(severity, properties, messageOf(finding, speech))
}

function messageOf(finding: Finding, {words}: Speech): string {
  const {reason, expected, hint, related} = finding
  const near = expectedOf(finding, mostExpected)
  const lines = [
    reason,
    ...(near.length > 0
      ? [words(message`expected: ${listed(near.length < expected.length ? [...near, '…'] : near)}`)]
      : []),
    ...(related
      ? [
          words(
            message`see: ${related.file + (related.place ? `:${related.place.start.line}` : '')}  ${related.reason}`
          )
        ]
      : []),
    words(message`hint: ${hint}`)
  ]
  return lines.map(line => visible(shortened(line))).join('\n')
}
