import {relative, sep} from 'node:path'
import type {TemplateError} from '../io/templates/template-error.js'
import type {Diagnostic} from '../model/diagnostic.js'

/** What a template did wrong, as a finding. */
export function templateFault({file, line, reason}: TemplateError, root: string): Diagnostic {
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
