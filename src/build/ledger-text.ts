import {readText} from '../io/files/read-text.js'
import type {Checked} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'

/** A ledger has a line for each figure or link of a whole archive: more than any issue may hold. */
export function ledgerText(root: string, file: SourcePath): Checked<string | null> {
  return readText(root, file, 'content', 200_000_000)
}
