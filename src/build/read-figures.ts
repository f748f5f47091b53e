import {createHash} from 'node:crypto'
import {join} from 'node:path'
import type {Lock} from '../figures/lock/entry.js'
import type {Original} from '../figures/original.js'
import {probeFigure} from '../figures/probe.js'
import type {FileMemory} from '../io/file-memory.js'
import type {Room} from '../io/files/open-inside.js'
import {readFigure} from '../io/files/read-figure.js'
import type {Store} from '../io/store.js'
import type {Diagnostic, Place} from '../model/diagnostic.js'
import type {IssueDraft, SourcePath} from '../model/issue.js'
import {type Message, message} from '../model/message.js'
import type {RuleId} from '../model/rules.js'
import type {Settings} from '../model/settings.js'
import type {Picture} from '../model/site.js'
import {figureSource} from '../site/figure-source.js'
import {remembered} from '../site/remembered.js'
import {createFigurePlans} from './figure-plans.js'
import {figuresOf} from './figures-of.js'
import type {PlannedFigure} from './outcomes.js'
import {sameMap} from './same-map.js'

/** One place in the Markdown that names a figure. */
export type FigureUse = {readonly file: string; readonly place: Place; readonly source: string}

export type Figures = {
  readonly pictures: ReadonlyMap<SourcePath, Picture>
  /** Those of `pictures` that are not settled yet. */
  readonly planned: ReadonlyMap<SourcePath, PlannedFigure>
  /** The files behind `pictures`. */
  readonly originals: ReadonlyMap<SourcePath, Original>
  readonly uses: ReadonlyMap<SourcePath, readonly FigureUse[]>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Plans every local figure of the issues: which variants it gets, under which names. Nothing is encoded.
 *
 * @param lock What pulled figures have to be, byte by byte.
 * @param room Where they are read, one after the other.
 */
export type ReadFigures = (
  root: string,
  issues: readonly IssueDraft[],
  settings: Settings,
  store: Store,
  lock: Lock,
  room: Room
) => Figures

/**
 * Issues and files that are the same as before are not gone through again, and the same pictures are the very map that
 * they were.
 *
 * @param memory Of figures that were looked at before.
 * @param quick Nothing is shown that takes long to encode, unless it lies there already.
 * @param hashOf The hash of a file, where somebody knows it.
 */
export function createReadFigures(
  memory: FileMemory,
  quick: boolean,
  hashOf: (path: string) => string | null
): ReadFigures {
  const notesOf = remembered(noteFigures)
  const sumsIn = remembered(sumsOf)
  const planOf = createFigurePlans(quick)
  let before: Pick<Figures, 'pictures' | 'originals'> = {pictures: new Map(), originals: new Map()}
  return (root, issues, settings, store, lock, room) => {
    const uses = new Map<SourcePath, readonly FigureUse[]>()
    const diagnostics: Diagnostic[] = []
    for (const issue of issues) {
      const notes = notesOf(issue)
      diagnostics.push(...notes.diagnostics)
      for (const [path, use] of notes.uses) uses.set(path, [...(uses.get(path) ?? []), use])
    }
    const sums = sumsIn(lock)
    const pictures = new Map<SourcePath, Picture>()
    const planned = new Map<SourcePath, PlannedFigure>()
    const originals = new Map<SourcePath, Original>()
    for (const [source, places] of uses) {
      const probed = memory.recall('figure', source, () => lookAt(root, source, room, hashOf))
      if (!probed.ok) {
        const {rule, reason} = probed
        const help = sums.has(source) ? {hint: pullAgain} : {}
        diagnostics.push(...places.map(use => ({...figureFinding(rule, reason, use), ...help})))
        continue
      }
      if ((sums.get(source) ?? probed.hash) !== probed.hash) {
        diagnostics.push(...places.map(use => figureFinding('figure/altered', altered, use)))
        continue
      }
      for (const {rule, reason} of probed.remarks)
        diagnostics.push(...places.map(use => figureFinding(rule, reason, use)))
      const {plan, settled, picture} = planOf(source, probed, settings, store)
      originals.set(source, plan.original)
      if (settled === null) planned.set(source, plan)
      pictures.set(source, picture)
    }
    before = {pictures: sameMap(before.pictures, pictures), originals: sameMap(before.originals, originals)}
    return {...before, planned, uses, diagnostics}
  }
}

/** What the header of a figure says, and the hash of all its bytes. */
function lookAt(root: string, source: SourcePath, room: Room, hashOf: (path: string) => string | null) {
  const opened = readFigure(root, source, 'content', room)
  if (!opened.ok) return opened
  const probed = probeFigure(opened.bytes)
  if (!probed.ok) return probed
  const hash = hashOf(join(root, source)) ?? createHash('sha256').update(opened.bytes).digest('hex')
  return {...probed, hash}
}

export function figureFinding(ruleId: RuleId, reason: Message, {file, place, source}: FigureUse): Diagnostic {
  return {ruleId, reason: message`${reason}: \`${source}\``, file, place, actual: source}
}

/** Of each file that was pulled, the hash it had. */
function sumsOf(lock: Lock): ReadonlyMap<SourcePath, string> {
  return new Map([...lock.values()].flatMap(entry => ('gone' in entry ? [] : [[entry.file, entry.sha256]])))
}

const altered = message`Unexpected bytes in a figure that was pulled, expected those that the lock file describes`
const pullAgain = message`Run \`offprint pull\` to fetch it again.`

type Notes = {
  readonly uses: readonly (readonly [SourcePath, FigureUse])[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The local figures of an issue; the remote ones make one finding together, and so do those that are gone. */
function noteFigures(issue: IssueDraft): Notes {
  const uses: [SourcePath, FigureUse][] = []
  const diagnostics: Diagnostic[] = []
  const remote: Place[] = []
  const gone: Place[] = []
  for (const figure of figuresOf(issue)) {
    const use = {file: issue.file, place: figure.place, source: figure.source}
    const found = figureSource(issue.file, figure.source)
    if (found.kind === 'remote') (figure.gone ? gone : remote).push(figure.place)
    else if (found.kind === 'outside') {
      diagnostics.push(figureFinding('figure/outside', whyOutside(figure.source), use))
    } else uses.push([found.path, use])
  }
  const together = (ruleId: RuleId, [place, ...others]: readonly Place[], one: Message, many: Message): void => {
    if (place) diagnostics.push({ruleId, reason: others.length === 0 ? one : many, file: issue.file, place})
  }
  together(
    'figure/remote',
    remote,
    message`Unexpected remote figure, expected a file beside the issue`,
    message`Unexpected remote figures (${remote.length} in this issue), expected files beside the issue`
  )
  together(
    'figure/gone',
    gone,
    message`Unexpected figure that its host has no more, expected a file beside the issue`,
    message`Unexpected figures that their hosts have no more (${gone.length} in this issue), expected files beside the issue`
  )
  return {uses, diagnostics}
}

function whyOutside(source: string): Message {
  if (/^\s*[a-z][a-z\d+.-]*:/i.test(source))
    return message`Unexpected kind of address, expected a file beside the issue`
  if (source.includes('\\')) return message`Unexpected backslash in a path, expected \`/\` between its names`
  return message`Unexpected path that leads out of the content folder`
}
