import {relative, sep} from 'node:path'
import {isTemplateError, type TemplateError} from '../io/templates/template-error.js'
import {createRenderer} from '../io/templates.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {File, Site} from '../model/site.js'
import {outputs} from '../outputs/index.js'
import {checkPaths} from '../site/check-paths.js'
import {checkProduced} from '../site/check-produced.js'
import type {Paths} from './paths.js'

export type Rendered = {
  readonly files: readonly File[]
  readonly pages: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Renders every page of a site and checks the result; `others` are the files of the build that are not rendered. */
export function renderSite(site: Site, paths: Paths, others: readonly string[]): Rendered {
  const render = createRenderer(paths.templates)
  const faults = new Map<string, Diagnostic>()
  const files: File[] = []
  let pages = 0
  // One output at a time: the views of all pages together would fill the memory.
  for (const output of outputs) {
    for (const made of output(site)) {
      if ('body' in made) {
        files.push(made)
        continue
      }
      try {
        pages++
        files.push({path: made.path, body: render(made.template, made.view)})
      } catch (error) {
        if (!isTemplateError(error)) throw error
        // One fault of a template shows on every page made with it.
        faults.set(`${error.file}:${error.line}`, templateFault(error, paths.root))
      }
    }
  }
  if (faults.size > 0) return {files, pages, diagnostics: [...faults.values()]}
  const texts = files.flatMap(({path, body}) => (typeof body === 'string' ? [{path, body}] : []))
  const made = files.map(({path}) => path)
  const links = checkProduced(texts, new Set([...others, ...made]), site.settings)
  return {files, pages, diagnostics: [...checkPaths(made, others), ...links]}
}

function templateFault({file, line, reason}: TemplateError, root: string): Diagnostic {
  const below = relative(root, file)
  const own = !below.startsWith('..') && below !== ''
  return {
    ruleId: 'template/error',
    reason,
    // The packaged templates lie wherever the package does.
    file: own ? below.split(sep).join('/') : file.replace(/^.*[/\\](?=templates[/\\])/, '').replaceAll('\\', '/'),
    place: {start: {line, column: 1}, end: {line, column: 1}}
  }
}
