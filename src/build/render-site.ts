import type {Drafts} from '../io/publish/drafts.js'
import type {PublishFile} from '../io/publish/file.js'
import {isTemplateError, type TemplateError} from '../io/templates/template-error.js'
import {createRenderer} from '../io/templates.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {Render} from '../model/site.js'
import {outputs} from '../outputs/index.js'
import {checkPaths} from '../site/check-paths.js'
import {createProducedCheck} from '../site/produced-check.js'
import {figurePaths} from './figure-files.js'
import type {ReadSite} from './read-site.js'
import {templateFault} from './template-fault.js'

export type Rendered = {
  /** Empty where they were only to be checked. */
  readonly files: readonly PublishFile[]
  readonly pages: number
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Renders every page of a site, one at a time, and checks the result.
 *
 * @param drafts Where pages wait to be published; `null` if they are only to be checked.
 */
export function renderSite({site, paths, assets, cards}: ReadSite, drafts: Drafts | null): Rendered {
  const faults = new Map<string, Diagnostic>()
  const render = forgiving(createRenderer(paths.templates), error => {
    // One fault of a template shows on every page made with it.
    faults.set(`${error.file}:${error.line}`, templateFault(error, paths.root))
  })
  const check = createProducedCheck(site.settings)
  const made: string[] = []
  const files: PublishFile[] = []
  let pages = 0
  const finish = (path: string, body: string | Uint8Array): void => {
    made.push(path)
    if (typeof body === 'string') check.see(path, body)
    if (drafts !== null) files.push(drafts.keep(path, body))
  }
  for (const output of outputs) {
    for (const file of output(site, render)) {
      if ('template' in file) pages++
      finish(file.path, 'template' in file ? render(file.template, file.view) : file.body)
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
