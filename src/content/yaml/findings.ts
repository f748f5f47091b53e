import type {Diagnostic, Place} from '../../model/diagnostic.js'
import type {Message} from '../../model/message.js'

type Finding = Pick<Diagnostic, 'reason' | 'actual' | 'expected' | 'hint' | 'fix'> & {
  /** Another place in the same file. */
  readonly related?: {readonly reason: Message; readonly place: Place}
}

/** Reports one finding; the rule is that of the area read, such as `settings/unknown-key`. */
export type Say = (kind: 'syntax' | 'unknown-key' | 'invalid-value', place: Place, finding: Finding) => void

/**
 * Gathers what reading one block of YAML finds.
 * `all` is in order of place, without what only echoes a syntax error on the same line.
 */
export function collectFindings(file: string, area: 'front-matter' | 'settings') {
  const found: (Diagnostic & {readonly place: Place})[] = []
  const say: Say = (kind, place, {related, ...finding}) => {
    found.push({ruleId: `${area}/${kind}`, file, place, ...finding, ...(related && {related: {...related, file}})})
  }
  const all = (): readonly Diagnostic[] => {
    const broken = found.filter(isSyntax).map(({place}) => place.start.line)
    const echoes = ({start, end}: Place) => broken.some(line => start.line <= line && line <= end.line)
    return found.filter(finding => isSyntax(finding) || !echoes(finding.place)).sort(byPlace)
  }
  return {say, all}
}

function isSyntax({ruleId}: Diagnostic): boolean {
  return ruleId.endsWith('/syntax')
}

function byPlace(a: {readonly place: Place}, b: {readonly place: Place}): number {
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column
}
