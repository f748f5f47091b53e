import type {Diagnostic, Severity} from '../../model/diagnostic.js'
import {rules} from '../../model/rules.js'

export function severityOf({ruleId}: Diagnostic): Severity {
  return rules[ruleId].severity
}
