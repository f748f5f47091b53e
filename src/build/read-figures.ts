import {createHash} from 'node:crypto'
import {codecVersion} from '../figures/codec-version.js'
import {probeFigure} from '../figures/probe.js'
import {planPicture} from '../figures/recipe.js'
import {readFigure} from '../io/files/read-figure.js'
import type {Diagnostic, Place} from '../model/diagnostic.js'
import type {Figure, Issue, SourcePath} from '../model/issue.js'
import type {RuleId} from '../model/rules.js'
import type {Settings} from '../model/settings.js'
import type {Picture} from '../model/site.js'
import {figureSource} from '../site/figure-source.js'

/** One place in the Markdown that names a figure. */
export type FigureUse = {readonly file: string; readonly place: Place; readonly source: string}

export type Figures = {
  readonly pictures: ReadonlyMap<SourcePath, Picture>
  readonly uses: ReadonlyMap<SourcePath, readonly FigureUse[]>
  readonly diagnostics: readonly Diagnostic[]
}

/** Plans every local figure of the issues: which variants it gets, under which names. Nothing is encoded. */
export function readFigures(root: string, issues: readonly Issue[], settings: Settings): Figures {
  const uses = new Map<SourcePath, FigureUse[]>()
  const diagnostics: Diagnostic[] = []
  for (const issue of issues) diagnostics.push(...noteFigures(issue, uses))
  const codec = codecVersion()
  const pictures = new Map<SourcePath, Picture>()
  for (const [source, places] of uses) {
    const opened = readFigure(root, source)
    const probed = opened.ok ? probeFigure(opened.bytes) : opened
    if (!opened.ok || !probed.ok) {
      const {rule, reason} = probed as {rule: RuleId; reason: string}
      diagnostics.push(...places.map(use => figureFinding(rule, reason, use)))
      continue
    }
    const hash = createHash('sha256').update(opened.bytes).digest('hex')
    pictures.set(source, planPicture({...probed, source, hash}, settings.figures, codec))
  }
  return {pictures, uses, diagnostics}
}

export function figureFinding(ruleId: RuleId, reason: string, {file, place, source}: FigureUse): Diagnostic {
  return {ruleId, reason: `${reason}: \`${source}\``, file, place, actual: source}
}

/** Notes the local figures of an issue; the remote ones make one finding together. */
function noteFigures(issue: Issue, uses: Map<SourcePath, FigureUse[]>): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const remote: Pick<Figure, 'place'>[] = []
  for (const figure of figuresOf(issue)) {
    const use = {file: issue.file, place: figure.place, source: figure.source}
    const found = figureSource(issue.file, figure.source)
    if (found.kind === 'remote') remote.push(figure)
    else if (found.kind === 'outside') {
      diagnostics.push(figureFinding('figure/outside', whyOutside(figure.source), use))
    } else uses.set(found.path, [...(uses.get(found.path) ?? []), use])
  }
  const first = remote[0]
  if (first) {
    const what = remote.length === 1 ? 'remote figure' : `remote figures (${remote.length} in this issue)`
    const reason = `Unexpected ${what}, expected files beside the issue`
    diagnostics.push({ruleId: 'figure/remote', reason, file: issue.file, place: first.place})
  }
  return diagnostics
}

function whyOutside(source: string): string {
  if (/^\s*[a-z][a-z\d+.-]*:/i.test(source)) return 'Unexpected kind of address, expected a file beside the issue'
  if (source.includes('\\')) return 'Unexpected backslash in a path, expected `/` between its names'
  return 'Unexpected path that leads out of the content folder'
}

function figuresOf({cover, place, entries}: Issue): Pick<Figure, 'source' | 'place'>[] {
  const drawn = entries.flatMap(({titleImage, figures}) => (titleImage ? [titleImage, ...figures] : figures))
  return cover === null ? drawn : [{source: cover, place}, ...drawn]
}
