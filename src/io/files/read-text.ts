import type {Checked, Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import {decodeText} from './decode-text.js'
import {openInside, type Refusal} from './open-inside.js'
import {longestText, tooLarge} from './too-large.js'

/**
 * The text of one content file: UTF-8 without byte order mark, line ends as `\n`; lines and columns are those of the
 * file. `null` where it cannot be had, and a diagnostic says why.
 *
 * @param file Below `root`, with `/`.
 * @param within The folder that links must not leave; `.` is the root itself.
 * @param limit Bytes; a larger file is not read.
 */
export function readText(root: string, file: string, within = 'content', limit = longestText): Checked<string | null> {
  const opened = openInside(root, file, within, limit)
  if (!opened.ok) return {value: null, diagnostics: [{file, ...refusal(opened.why, limit)}]}
  return decodeText(file, opened.bytes)
}

function refusal(why: Refusal, limit: number): Omit<Diagnostic, 'file'> {
  return why === 'too large' ? tooLarge(limit) : refusals[why]
}

const refusals: Readonly<Record<Exclude<Refusal, 'too large'>, Omit<Diagnostic, 'file'>>> = {
  missing: {ruleId: 'file/unreadable', reason: message`Unexpected path or link that leads nowhere, expected a file`},
  outside: {ruleId: 'file/outside', reason: message`Unexpected link that leads out of the content folder`},
  denied: {ruleId: 'file/unreadable', reason: message`Unexpected lack of permission to read the file`},
  'not a file': {ruleId: 'file/unreadable', reason: message`Unexpected folder or device, expected a file`}
}
