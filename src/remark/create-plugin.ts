import type {Plugin} from 'unified'
import {reformat} from '../authoring/reformat.js'
import {findingOf} from '../io/report/finding.js'
import {speechOf} from '../messages/speech-of.js'
import type {Diagnostic} from '../model/diagnostic.js'
import {english} from '../model/speech.js'
import {editorLanguage} from './editor-language.js'
import {issueAt} from './issue-at.js'
import {type Desk, openDesk} from './open-desk.js'
import type {OffprintOptions} from './options.js'
import {type File, tellFinding} from './tell-finding.js'
import {textOf} from './text-of.js'

/**
 * unified calls a plugin anew for every file, so what is remembered of sites is its maker's.
 *
 * An issue is printed as `fmt` would write it, or as it is: what remark would make of it is no issue any more.
 */
export function createPlugin(): Plugin<[OffprintOptions?]> {
  const desks = new Map<string, Desk>()
  const deskOf = (root: string): Desk => {
    const desk = desks.get(root) ?? openDesk(root)
    desks.set(root, desk)
    return desk
  }

  return function offprint(options = {}) {
    const speaking = speechOf(options.language ?? editorLanguage(process.env))
    const print = this.compiler
    let speech = english
    const tell = (file: File, findings: readonly Diagnostic[], text: string) => {
      const lines = text.split('\n')
      for (const finding of findings) tellFinding(file, findingOf(finding, speech), lines, speech)
    }
    this.compiler = (tree, file) => {
      const at = issueAt(file.path, file.cwd)
      if (at === null) return print === undefined ? String(file) : print(tree, file)
      const {value: text} = textOf(at.file, file.value)
      if (text === null) return String(file)
      const {value, diagnostics} = reformat(at.file, text)
      const told = diagnostics.filter(({ruleId}) => ruleId.startsWith('format/'))
      tell(file, told, text)
      return value ?? String(file)
    }
    return async (_tree, file): Promise<void> => {
      const at = issueAt(file.path, file.cwd)
      if (at === null) return
      speech = await speaking
      const {value: text, diagnostics} = textOf(at.file, file.value)
      tell(file, text === null ? diagnostics : await deskOf(at.root)(at.file, text), text ?? '')
    }
  }
}
