import {type RuleId, rules} from '../../../model/rules.js'
import type {Speech} from '../../../model/speech.js'
import {levelOf} from './level-of.js'

/** A rule of the table as SARIF describes rules. */
export function ruleOf(id: RuleId, speech: Speech) {
  const {severity} = rules[id]
  const hint = speech.hint(id)
  return {
    id,
    shortDescription: {text: nameOf(id)},
    fullDescription: {text: hint},
    help: {text: hint, markdown: hint},
    defaultConfiguration: {level: levelOf(severity)},
    properties: {tags: [id.slice(0, id.indexOf('/'))]}
  }
}

/** `link/unknown-label` → `Link: unknown label`. */
function nameOf(id: RuleId): string {
  const [subject = '', fault = ''] = id.split('/')
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}: ${fault}`.replaceAll('-', ' ')
}
