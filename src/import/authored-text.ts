import {reformat} from '../authoring/reformat.js'
import type {Checked} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'

/**
 * A digest in the authoring format. Where that cannot be, because of errors in it, it is kept as it is, so that they can
 * be mended in the issue; what it leaves out is told by the import itself.
 */
export function authoredText(file: SourcePath, text: string): Checked<string> {
  const {value, diagnostics} = reformat(file, text)
  if (value !== null) return {value, diagnostics: diagnostics.filter(({ruleId}) => ruleId !== 'format/left-out')}
  const reason = message`Unexpected issue that cannot be written in the authoring format yet, kept in its own`
  return {value: text, diagnostics: [{ruleId: 'import/as-it-was', reason, file}]}
}
