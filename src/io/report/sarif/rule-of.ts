import {type RuleId, rules} from '../../../model/rules.js'
import type {Speech} from '../../../model/speech.js'
import {rulePage} from '../rule-page.js'
import {levelOf} from './level-of.js'

/**
 * A rule of the table, and its page, as SARIF describes rules.
 *
 * @param address Where its page can be read; `null` where that is nowhere.
 */
export function ruleOf(id: RuleId, speech: Speech, address: string | null) {
  const {severity} = rules[id]
  const hint = speech.hint(id)
  const {says, examples} = rulePage(id, speech.language)
  return {
    id,
    shortDescription: {text: nameOf(id)},
    fullDescription: {text: hint},
    help: {text: `${says}\n\n${hint}`, markdown: [says, hint, examples].filter(part => part !== '').join('\n\n')},
    ...(address !== null && {helpUri: address}),
    defaultConfiguration: {level: levelOf(severity)},
    properties: {tags: [id.slice(0, id.indexOf('/'))]}
  }
}

/** `link/unknown-label` → `Link: unknown label`. */
function nameOf(id: RuleId): string {
  const [subject = '', fault = ''] = id.split('/')
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}: ${fault}`.replaceAll('-', ' ')
}
