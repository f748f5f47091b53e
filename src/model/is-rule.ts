import {type RuleId, rules} from './rules.js'

export function isRule(name: string): name is RuleId {
  return Object.hasOwn(rules, name)
}
