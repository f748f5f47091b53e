import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {listed} from '../model/listed.js'
import {type Message, message} from '../model/message.js'
import type {RuleId} from '../model/rules.js'
import type {EntryRef, Site} from '../model/site.js'
import {eachWhileSame} from './each-while-same.js'
import {type FigureFile, type FigureUse, figureName, figurePair, figureUses} from './figure-uses.js'

const narrowest = 320
const heaviest = 5_000_000

/** What readers would stumble over in figures that can be shown; covers and titles that are images are no figures. */
export type FigureFindings = (site: Site, files: ReadonlyMap<SourcePath, FigureFile>) => readonly Diagnostic[]

/**
 * Too small, too heavy, without words, or there twice: one cause makes one finding an issue. While pictures and files are
 * the same, issues whose entries are the same are not looked at again.
 */
export function createFigureFindings(): FigureFindings {
  let last: {
    readonly pictures: Site['pictures']
    readonly files: unknown
    readonly look: ReturnType<typeof lookAt>
  } | null = null
  return ({pictures, entries}, files) => {
    if (last === null || last.pictures !== pictures || last.files !== files) {
      last = {pictures, files, look: lookAt(pictures, files)}
    }
    const issues = last.look([...entries.values()].toReversed()).filter(({uses}) => uses.length > 0)
    return [
      ...issues.flatMap(({own}) => own),
      ...issues.flatMap(({again}) => again),
      ...shared(issues.flatMap(({uses}) => uses))
    ]
  }
}

/** What the entries of one issue tell alone. */
function lookAt(pictures: Site['pictures'], files: ReadonlyMap<SourcePath, FigureFile>) {
  return eachWhileSame((refs: readonly EntryRef[]) => {
    const uses = figureUses(refs, pictures, files)
    return {uses, own: inOneIssue(uses), again: repeated(uses)}
  })
}

function inOneIssue(uses: readonly FigureUse[]): readonly Diagnostic[] {
  const small = uses.filter(({file}) => file.format !== 'svg' && file.width < narrowest)
  const heavy = uses.filter(({file}) => file.size > heaviest)
  const silent = uses.filter(({figure}) => figure.alt === '')
  return [
    ...together('figure/small', small, message`too small to read, expected ${narrowest} pixels in width or more`),
    ...together('figure/heavy', heavy, message`of more than ${heaviest / 1_000_000} MB, expected a smaller file`),
    ...together('figure/no-alt', silent, message`without alternative text, expected words between the brackets`)
  ]
}

/** How many figures a finding names. */
const named = 5

function together(ruleId: RuleId, uses: readonly FigureUse[], what: Message): readonly Diagnostic[] {
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
          : message`Unexpected ${uses.length} figures in this issue ${what}: ${names}`,
      file: first.ref.issue.file,
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
  for (const use of uses) {
    const same = byHash.get(use.file.hash)
    if (same === undefined) byHash.set(use.file.hash, [use])
    else same.push(use)
  }
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
