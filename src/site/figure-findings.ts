import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue, SourcePath} from '../model/issue.js'
import type {RuleId} from '../model/rules.js'
import type {EntryRef, Site} from '../model/site.js'
import {type FigureFile, type FigureUse, figureName, figurePair, figureUses} from './figure-uses.js'

const narrowest = 320
const heaviest = 5_000_000

/**
 * What readers would stumble over in figures that can be shown: too small, too heavy, without words, or there twice.
 * One cause makes one finding an issue; covers and titles that are images are no figures.
 */
export function figureFindings(site: Site, files: ReadonlyMap<SourcePath, FigureFile>): readonly Diagnostic[] {
  const issues = site.issues.toReversed().map(issue => ({issue, uses: figureUses(site, issue, files)}))
  const all = issues.flatMap(({uses}) => uses)
  return [...issues.flatMap(({issue, uses}) => inOneIssue(issue, uses)), ...repeated(all), ...shared(all)]
}

function inOneIssue(issue: Issue, uses: readonly FigureUse[]): readonly Diagnostic[] {
  const small = uses.filter(({file}) => file.format !== 'svg' && file.width < narrowest)
  const heavy = uses.filter(({file}) => file.size > heaviest)
  const silent = uses.filter(({figure}) => figure.alt === '')
  return [
    ...together('figure/small', issue, small, `too small to read, expected ${narrowest} pixels in width or more`),
    ...together('figure/heavy', issue, heavy, `of so many bytes, expected ${heaviest / 1_000_000} MB or fewer`),
    ...together('figure/no-alt', issue, silent, 'without alternative text, expected words between the brackets')
  ]
}

/** How many figures a finding names. */
const named = 5

function together(ruleId: RuleId, issue: Issue, uses: readonly FigureUse[], what: string): readonly Diagnostic[] {
  const [first] = uses
  if (first === undefined) return []
  const subject = uses.length === 1 ? 'Unexpected figure' : `Unexpected figures (${uses.length} in this issue)`
  const names = uses.slice(0, named).map(({figure}) => `\`${figureName(figure)}\``)
  const more = uses.length > named ? ' …' : ''
  return [
    {ruleId, reason: `${subject} ${what}: ${names.join(', ')}${more}`, file: issue.file, place: first.figure.place}
  ]
}

/** The same bytes twice in one entry. */
function repeated(uses: readonly FigureUse[]): readonly Diagnostic[] {
  const first = new Map<EntryRef, Map<string, FigureUse>>()
  return uses.flatMap((use): readonly Diagnostic[] => {
    const known = first.get(use.ref) ?? new Map<string, FigureUse>()
    const other = known.get(use.file.hash)
    first.set(use.ref, known)
    if (other === undefined) {
      known.set(use.file.hash, use)
      return []
    }
    const reason = `Unexpected repetition of a figure of this entry: \`${figureName(use.figure)}\``
    return [figurePair('figure/duplicate', reason, use, 'Where it comes first', other)]
  })
}

/** The same bytes under several papers: one finding a picture, or a ruler between all entries would make hundreds. */
function shared(uses: readonly FigureUse[]): readonly Diagnostic[] {
  const byHash = new Map<string, FigureUse[]>()
  for (const use of uses) byHash.set(use.file.hash, [...(byHash.get(use.file.hash) ?? []), use])
  return [...byHash.values()].flatMap((same): readonly Diagnostic[] => {
    const [first] = same
    const second = same.find(({ref}) => ref.paper !== first?.ref.paper)
    if (first === undefined || second === undefined) return []
    const papers = new Set(same.map(({ref}) => ref.paper)).size
    const others = papers === 2 ? 'another paper' : `${papers - 1} other papers`
    const reason = `Unexpected figure that ${others} ${papers === 2 ? 'has' : 'have'} too: \`${figureName(second.figure)}\``
    return [figurePair('figure/shared', reason, second, 'Where it comes first', first)]
  })
}
