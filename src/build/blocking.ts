import type {Diagnostic} from '../model/diagnostic.js'
import {rules} from '../model/rules.js'

/** Whether findings keep a site from being published: errors do, warnings only when asked to, those on drafts never. */
export function blocking(diagnostics: readonly Diagnostic[], {strict = false}: {strict?: boolean}): boolean {
  return diagnostics.some(({ruleId, inDraft = false}) => {
    const {severity} = rules[ruleId]
    return !inDraft && (severity === 'error' || (strict && severity === 'warning'))
  })
}
