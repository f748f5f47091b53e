import type {Diagnostic} from '../../../model/diagnostic.js'

export type FoldedFiles = {
  readonly shown: readonly Diagnostic[]
  /** How many are not shown, of each rule that spoke in very many files. */
  readonly hidden: ReadonlyMap<Diagnostic['ruleId'], number>
}

/** A rule that speaks in more files than this tells of a habit, or of an archive that was brought along. */
const most = 20
const shownFiles = 10

/**
 * Of a rule that spoke in very many files, what it says of the last ten of them, which are the newest issues.
 *
 * @param ordered By file.
 */
export function foldFiles(ordered: readonly Diagnostic[]): FoldedFiles {
  const files = new Map<Diagnostic['ruleId'], Set<string>>()
  for (const {ruleId, file} of ordered) {
    const known = files.get(ruleId)
    if (known) known.add(file)
    else files.set(ruleId, new Set([file]))
  }
  const last = new Map(
    [...files]
      .filter(([, all]) => all.size > most)
      .map(([ruleId, all]) => [ruleId, new Set([...all].slice(-shownFiles))])
  )
  const isShown = ({ruleId, file}: Diagnostic): boolean => last.get(ruleId)?.has(file) ?? true
  const hidden = new Map<Diagnostic['ruleId'], number>()
  for (const finding of ordered) {
    if (!isShown(finding)) hidden.set(finding.ruleId, (hidden.get(finding.ruleId) ?? 0) + 1)
  }
  return {shown: ordered.filter(isShown), hidden}
}
