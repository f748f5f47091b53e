import {basename, dirname, isAbsolute, relative, resolve} from 'node:path'
import {blocking} from '../build/blocking.js'
import {parseIssue} from '../content/parse-issue.js'
import {readText} from '../io/files/read-text.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import {silence} from '../site/silence.js'
import type {Command} from './command.js'
import {createReporter} from './report.js'
import {usageError} from './usage-error.js'

/** One issue file as JSON, or the claim of each of its lines. The file may lie anywhere. */
export const command: Command = {
  options: {lines: {type: 'boolean'}},
  run: async (values, [file, ...rest], terminal) => {
    if (file === undefined || rest.length > 0)
      throw usageError(message`Unexpected arguments, expected one file: offprint inspect FILE`)
    const {output, diagnostics, silenced} = inspect(file, values.lines === true)
    if (output !== '') terminal.out.write(`${output}\n`)
    createReporter(terminal, true).findings(diagnostics, silenced)
    return blocking(diagnostics, {}) ? 1 : 0
  }
}

type Inspected = {readonly output: string; readonly diagnostics: readonly Diagnostic[]; readonly silenced: number}

function inspect(file: string, lines: boolean): Inspected {
  const path = resolve(file)
  const shown = relative(process.cwd(), path)
  const name = (isAbsolute(shown) || shown.startsWith('..') ? path : shown).replaceAll('\\', '/')
  const {value: text, diagnostics} = readText(dirname(path), basename(path), '.')
  if (text === null) return {output: '', diagnostics: diagnostics.map(each => ({...each, file: name})), silenced: 0}
  const parsed = parseIssue(name as SourcePath, text)
  const {kept, silenced} = silence(parsed.diagnostics, parsed.silencers)
  const found = {diagnostics: kept, silenced: silenced.length}
  if (lines) {
    const rows = parsed.claims.map(({line, kind, text}) => `${String(line).padStart(5)}  ${kind.padEnd(13)}  ${text}`)
    return {output: rows.join('\n'), ...found}
  }
  const {entries, ...issue} = parsed.value
  return {output: JSON.stringify({issue, entries}, null, 2), ...found}
}
