import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue, SourcePath} from '../model/issue.js'
import {listed} from '../model/listed.js'
import {type Message, message} from '../model/message.js'
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
    ...together(
      'figure/small',
      issue,
      small,
      message`too small to read, expected ${narrowest} pixels in width or more`
    ),
    ...together('figure/heavy', issue, heavy, message`of so many bytes, expected ${heaviest / 1_000_000} MB or fewer`),
    ...together('figure/no-alt', issue, silent, message`without alternative text, expected words between the brackets`)
  ]
}

/** How many figures a finding names. */
const named = 5

function together(ruleId: RuleId, issue: Issue, uses: readonly FigureUse[], what: Message): readonly Diagnostic[] {
  const [first] = uses
  if (first === undefined) return []
  const names = listed(
    uses.map(({figure}) => `\`${figureName(figure)}\``),
    named
  )
  return [
    {
      ruleId,
      reason:
        uses.length === 1
          ? message`Unexpected figure ${what}: ${names}`
          : message`Unexpected figures (${uses.length} in this issue) ${what}: ${names}`,
      file: issue.file,
      place: first.figure.place
    }
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
    const reason = message`Unexpected repetition of a figure of this entry: \`${figureName(use.figure)}\``
    return [figurePair('figure/duplicate', reason, use, message`Where it comes first`, other)]
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
    const name = figureName(second.figure)
    const reason =
      papers === 2
        ? message`Unexpected figure that another paper has too: \`${name}\``
        : message`Unexpected figure that ${papers - 1} other papers have too: \`${name}\``
    return [figurePair('figure/shared', reason, second, message`Where it comes first`, first)]
  })
}
