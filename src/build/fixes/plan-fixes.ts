import type {Diagnostic} from '../../model/diagnostic.js'
import {applyFixes, type Fixable} from './apply-fixes.js'
import {rawText} from './raw-text.js'

/** What one file would be with the replacements in it. */
export type FilePlan = {
  readonly file: string
  readonly before: string
  readonly after: string
  readonly done: readonly Fixable[]
}

/** What the findings with a certain replacement would change, file by file; nothing is written. */
export function planFixes(root: string, diagnostics: readonly Diagnostic[]): readonly FilePlan[] {
  const byFile = new Map<string, Fixable[]>()
  for (const finding of diagnostics.filter(isFixable)) {
    const known = byFile.get(finding.file)
    if (known === undefined) byFile.set(finding.file, [finding])
    else known.push(finding)
  }
  return [...byFile].flatMap(([file, findings]): readonly FilePlan[] => {
    const before = rawText(root, file)
    if (before === null) return []
    const {text: after, done} = applyFixes(before, findings)
    return done.length === 0 ? [] : [{file, before, after, done}]
  })
}

function isFixable(diagnostic: Diagnostic): diagnostic is Fixable {
  return diagnostic.fix !== undefined
}
