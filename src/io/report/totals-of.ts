import type {Severity} from '../../model/diagnostic.js'

/** How many there are of each severity, and in how many files. */
export type Totals = {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly files: number
}

export function totalsOf(findings: readonly {readonly severity: Severity; readonly file: string}[]): Totals {
  const count = (wanted: Severity): number => findings.filter(({severity}) => severity === wanted).length
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('info'),
    files: new Set(findings.map(({file}) => file)).size
  }
}
