import type {Checked, Diagnostic} from '../../model/diagnostic.js'
import {decodeText} from './decode-text.js'
import {openInside, type Refusal} from './open-inside.js'

/**
 * The text of one content file: UTF-8 without byte order mark, line ends as `\n`; lines and columns are those of the
 * file. `null` where it cannot be had, and a diagnostic says why.
 *
 * @param file Below `root`, with `/`.
 * @param within The folder that links must not leave; `.` is the root itself.
 */
export function readText(root: string, file: string, within = 'content'): Checked<string | null> {
  const opened = openInside(root, file, within, largest)
  if (!opened.ok) return {value: null, diagnostics: [{file, ...refusals[opened.why]}]}
  return decodeText(file, opened.bytes)
}

const largest = 2_000_000

const refusals: Readonly<Record<Refusal, Omit<Diagnostic, 'file'>>> = {
  missing: {ruleId: 'file/unreadable', reason: 'Unexpected path or link that leads nowhere, expected a file'},
  outside: {ruleId: 'file/outside', reason: 'Unexpected link that leads out of the content folder'},
  denied: {ruleId: 'file/unreadable', reason: 'Unexpected lack of permission to read the file'},
  'not a file': {ruleId: 'file/unreadable', reason: 'Unexpected folder or device, expected a file'},
  'too large': {ruleId: 'file/too-large', reason: 'Unexpected size over 2 MB'}
}
