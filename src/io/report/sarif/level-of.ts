import type {Severity} from '../../../model/diagnostic.js'

export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'info' ? 'note' : severity
}
