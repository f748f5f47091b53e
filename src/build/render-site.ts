import type {Drafts, KeptFile} from '../io/publish/drafts.js'
import type {PublishFile} from '../io/publish/file.js'
import {isTemplateError, type TemplateError} from '../io/templates/template-error.js'
import {createRenderer} from '../io/templates.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {Page, Render} from '../model/site.js'
import {outputs} from '../outputs/index.js'
import {checkPaths} from '../site/check-paths.js'
import {createProducedCheck, type Produced} from '../site/produced-check.js'
import {figurePaths} from './figure-files.js'
import {createViewHash, type PageMemory} from './page-memory.js'
import type {ReadSite} from './read-site.js'
import {templateFault} from './template-fault.js'

export type Rendered = {
  /** Empty where they were only to be checked. */
  readonly files: readonly PublishFile[]
  readonly pages: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Where pages wait to be published, and what became of them in the last build. */
export type RenderInto = {readonly drafts: Drafts; readonly pages: PageMemory}

type RenderedFile = {readonly file: KeptFile | null; readonly produced: Produced | null}

/**
 * Renders every page of a site, one at a time, and checks the result.
 *
 * @param out `null` if they are only to be checked.
 */
export function renderSite({site, paths, assets, cards}: ReadSite, out: RenderInto | null): Rendered {
  const faults = new Map<string, Diagnostic>()
  const render = forgiving(createRenderer(paths.templates), error => {
    // One fault of a template shows on every page made with it.
    faults.set(`${error.file}:${error.line}`, templateFault(error, paths.root))
  })
  const check = createProducedCheck(site.settings)
  const viewHash = createViewHash()
  const made: string[] = []
  const files: PublishFile[] = []
  let pages = 0
  const finish = (path: string, body: string | Uint8Array): RenderedFile => {
    made.push(path)
    const produced = typeof body === 'string' ? check.see(path, body) : null
    const file = out?.drafts.keep(path, body) ?? null
    if (file !== null) files.push(file)
    return {file, produced}
  }
  const finishPage = ({path, template, view}: Page, {drafts, pages}: RenderInto): void => {
    const hash = viewHash(template, view)
    const before = pages.recall(path, hash)
    const standing = before && drafts.standing(path, before.hash, before.size)
    if (before !== null && standing !== null) {
      made.push(path)
      check.note(path, before.produced)
      files.push(standing)
      pages.note(path, before)
      return
    }
    const {file, produced} = finish(path, render(template, view))
    if (file && produced) pages.note(path, {view: hash, hash: file.hash, size: file.body.size, produced})
  }
  for (const output of outputs) {
    for (const file of output(site, render)) {
      if ('template' in file) pages++
      if (!('template' in file)) finish(file.path, file.body)
      else if (out === null) finish(file.path, render(file.template, file.view))
      else finishPage(file, out)
    }
  }
  if (faults.size > 0) return {files, pages, diagnostics: [...faults.values()]}
  const drawn = new Set(cards.map(({card}) => card.path))
  const others = [...assets.files.map(({path}) => path), ...figurePaths(site.pictures), ...drawn]
  const links = check.findings(new Set([...others, ...made]))
  return {files, pages, diagnostics: [...checkPaths(made, others), ...links]}
}

/** Tells `note` of what a template did wrong, and goes on: all faults are reported in one run. */
function forgiving(render: Render, note: (error: TemplateError) => void): Render {
  return (template, view) => {
    try {
      return render(template, view)
    } catch (error) {
      if (!isTemplateError(error)) throw error
      note(error)
      return ''
    }
  }
}
