import {readText} from '../io/files/read-text.js'
import {linkFindings} from '../links/link-findings.js'
import {namedLinks} from '../links/named-links.js'
import {readLinkLedger} from '../links/read-link-ledger.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue, SourcePath} from '../model/issue.js'

/** What was found out about the links of some issues when the web was last asked. It is not asked now. */
export function checkedLinks(root: string, issues: readonly Issue[]): readonly Diagnostic[] {
  const {value: records, diagnostics} = readLinkLedger(root)
  if (records.size === 0) return diagnostics
  const texts = new Map<SourcePath, string | null>()
  const textOf = (file: SourcePath): string | null => {
    const text = texts.has(file) ? texts.get(file) : readText(root, file).value
    texts.set(file, text ?? null)
    return text ?? null
  }
  return [...diagnostics, ...linkFindings(namedLinks(issues), records, textOf)]
}
