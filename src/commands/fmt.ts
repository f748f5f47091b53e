import {reformat} from '../authoring/reformat.js'
import {rawText} from '../build/fixes/raw-text.js'
import {wholeDiff} from '../build/fixes/whole-diff.js'
import {pathsOf} from '../build/paths.js'
import {listContent} from '../io/files/list-content.js'
import {readText} from '../io/files/read-text.js'
import {writeInside} from '../io/files/write-inside.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {listed} from '../model/listed.js'
import {type Message, message} from '../model/message.js'
import {rules} from '../model/rules.js'
import type {Command} from './command.js'
import {issueFiles} from './issue-files.js'
import {createReporter} from './report.js'
import type {Terminal} from './terminal.js'

/** Rewrites issues in the authoring format. A file that would be read otherwise afterwards, or has errors, is left alone. */
export const command: Command = {
  options: {
    root: {type: 'string', default: '.'},
    check: {type: 'boolean'},
    diff: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'}
  },
  run: async (values, names, terminal) => {
    const {root} = pathsOf({root: String(values.root)})
    const [check, diff, quiet] = [values.check === true, values.diff === true, values.quiet === true]
    const content = listContent(root)
    const chosen = issueFiles(root, content.value, names)
    const findings: Diagnostic[] = names.length === 0 ? [...content.diagnostics] : []
    const counts = {changed: 0, alone: 0}
    for (const file of chosen) {
      const {before, after, diagnostics} = plan(root, file)
      // While nothing is written, only what stands in the way is said.
      findings.push(...diagnostics.filter(({ruleId}) => after === null || ruleId !== 'format/left-out' || !check))
      if (after === null) counts.alone++
      if (after === null || before === after) continue
      counts.changed++
      if (diff) showDiff(file, before ?? '', after, terminal)
      else if (!quiet || check) terminal.out.write(`${file}\n`)
      if (!check && !diff) write(root, file, before, after)
    }
    createReporter(terminal, quiet).findings(findings)
    const sum = listed([
      rewritten(counts.changed, check || diff),
      message`${chosen.length - counts.changed - counts.alone} unchanged`,
      ...(counts.alone > 0 ? [message`${counts.alone} left alone, see above`] : [])
    ])
    if (!quiet) terminal.err.write(`offprint: ${terminal.speech.words(message`${sum}`)}\n`)
    const failed = findings.some(({ruleId}) => rules[ruleId].severity === 'error')
    return failed || (check && counts.changed > 0) ? 1 : 0
  }
}

/** Where each line loses its end of Windows, what else becomes of it would drown. */
function showDiff(file: SourcePath, before: string, after: string, {out, err, speech}: Terminal): void {
  const plain = before.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  out.write(wholeDiff(file, plain, after))
  if (plain === before) return
  const also = message`${file}: line ends (CRLF) or the byte order mark of Windows go too, which the diff does not show`
  err.write(`offprint: ${speech.words(also)}\n`)
}

function rewritten(count: number, only: boolean): Message {
  if (count === 1) return only ? message`${count} file would be rewritten` : message`${count} file rewritten`
  return only ? message`${count} files would be rewritten` : message`${count} files rewritten`
}

function plan(root: string, file: SourcePath) {
  const {value: text, diagnostics} = readText(root, file)
  if (text === null) return {before: null, after: null, diagnostics}
  const {value: after, diagnostics: found} = reformat(file, text)
  return {before: rawText(root, file), after, diagnostics: found}
}

/** Somebody may have saved the file since it was read; theirs is not ours to undo. */
function write(root: string, file: SourcePath, before: string | null, after: string): void {
  if (before !== null && rawText(root, file) === before) writeInside(root, file, after)
}
