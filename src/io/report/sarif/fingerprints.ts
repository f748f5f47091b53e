import {createHash} from 'node:crypto'
import type {Diagnostic} from '../../../model/diagnostic.js'
import {subjectOf} from '../baseline/subject-of.js'
import type {SourceLines} from '../text/excerpt.js'

/**
 * For each finding a name that stays when lines move. Findings of one rule about the same text in one file are counted
 * in their order, so that none of them is taken for another.
 */
export function fingerprints(ordered: readonly Diagnostic[], sources: SourceLines): readonly string[] {
  const counts = new Map<string, number>()
  return ordered.map(diagnostic => {
    const subject = JSON.stringify([diagnostic.file, diagnostic.ruleId, subjectOf(diagnostic, sources)])
    const count = (counts.get(subject) ?? 0) + 1
    counts.set(subject, count)
    return `${createHash('sha256').update(subject).digest('hex').slice(0, 32)}:${count}`
  })
}
