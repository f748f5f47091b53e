import type {Issue} from '../model/issue.js'
import type {EntryRef} from '../model/site.js'
import type {FieldChange, SiteDiff} from '../model/site-diff.js'
import {brokenAddresses} from './broken-addresses.js'
import {changedFields} from './changed-fields.js'
import {compareFigures, type FigureMark, figureMarks} from './compare-figures.js'
import {entryFields} from './entry-fields.js'
import {facts} from './facts.js'
import {issueFields} from './issue-fields.js'
import {matchEntries} from './match-entries.js'
import {matchIssues, type Pair} from './match-issues.js'
import {movedFigures} from './moved-figures.js'
import {newValues} from './new-values.js'
import {settingFields} from './setting-fields.js'
import type {Snapshot} from './snapshot.js'

/** What became of a site: issues, entries and figures by what they are, whatever file or line they stand in. */
export function compareSites(before: Snapshot, after: Snapshot): SiteDiff {
  const issues = matchIssues(before.site.issues, after.site.issues)
  const entries = matchEntries(before.site, after.site, issues.pairs)
  const entryAfter = new Map(entries.pairs)
  const issueAfter = new Map(issues.pairs)
  const isMoved = ([a, b]: Pair<EntryRef>): boolean => issueAfter.get(a.issue) !== b.issue

  const figures = entries.pairs.map(([a, b]) => ({
    pair: [a, b] as const,
    ...compareFigures(figureMarks(a, before), figureMarks(b, after))
  }))
  const gone = (refs: readonly EntryRef[], side: Snapshot): readonly FigureMark[] =>
    refs.flatMap(ref => figureMarks(ref, side))
  const moves = movedFigures(
    [...figures.flatMap(({removed}) => removed), ...gone(entries.removed, before)],
    [...figures.flatMap(({added}) => added), ...gone(entries.added, after)]
  )
  const figureChange = (removed: readonly FigureMark[], added: readonly FigureMark[]): readonly FieldChange[] => {
    const from = removed.filter(mark => !moves.marks.has(mark)).map(({source}) => source)
    const to = added.filter(mark => !moves.marks.has(mark)).map(({source}) => source)
    return from.length + to.length === 0 ? [] : [{field: 'figures', from, to}]
  }
  const pairsOf = new Map<Issue, Pair<EntryRef>[]>(issues.pairs.map(([issue]) => [issue, []]))
  for (const pair of entries.pairs) pairsOf.get(pair[0].issue)?.push(pair)
  const kept = new Set(issues.pairs.flat())
  return {
    settings: changedFields(settingFields(before.site.settings), settingFields(after.site.settings)),
    issues: {
      added: issues.added.map(issue => ({
        ...facts.issue(issue),
        entries: (after.site.entries.get(issue.file) ?? []).map(facts.newEntry)
      })),
      removed: issues.removed.map(facts.issue),
      changed: issues.pairs.flatMap(([a, b]) => {
        const changes = [...changedFields(issueFields(a), issueFields(b)), ...orderChange(b, pairsOf.get(a) ?? [])]
        return changes.length === 0 ? [] : [{issue: facts.issue(b), changes}]
      })
    },
    entries: {
      added: entries.added.filter(({issue}) => kept.has(issue)).map(facts.newEntry),
      removed: entries.removed.filter(({issue}) => kept.has(issue)).map(facts.entry),
      moved: entries.pairs.filter(isMoved).map(([from, to]) => ({from: facts.entry(from), to: facts.entry(to)})),
      changed: figures.flatMap(({pair: [a, b], changes: told, removed, added}) => {
        const changes = [...changedFields(entryFields(a), entryFields(b)), ...figureChange(removed, added), ...told]
        return changes.length === 0 ? [] : [{entry: facts.entry(b), changes}]
      })
    },
    values: {added: newValues(before.site, after.site)},
    figures: {moved: moves.list},
    broken: brokenAddresses({before, after, issues, entries, issueAfter, entryAfter})
  }
}

/** Whether those entries that stayed in an issue stand in another order there. */
function orderChange(after: Issue, pairs: readonly Pair<EntryRef>[]): readonly FieldChange[] {
  const stayed = pairs.filter(([, to]) => to.issue === after)
  const places = stayed.toSorted(([x], [y]) => x.position - y.position).map(([, {position}]) => position)
  return places.some((place, index) => place < (places[index - 1] ?? 0)) ? [{field: 'order', from: [], to: []}] : []
}
