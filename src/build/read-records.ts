import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Checked} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {ledgerText} from './ledger-text.js'

/** What a ledger of the content folder holds; nothing if it is not there, or empty. */
export function readRecords<T>(
  root: string,
  file: SourcePath,
  parse: (file: string, text: string) => Checked<ReadonlyMap<string, T>>
): Checked<ReadonlyMap<string, T>> {
  if (!existsSync(join(root, file))) return {value: new Map(), diagnostics: []}
  const {value: text, diagnostics} = ledgerText(root, file)
  if (text !== null) return parse(file, text)
  return {value: new Map(), diagnostics: diagnostics.filter(({ruleId}) => ruleId !== 'file/empty')}
}
