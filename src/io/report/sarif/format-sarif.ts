import type {Diagnostic} from '../../../model/diagnostic.js'
import type {RuleId} from '../../../model/rules.js'
import type {Silenced} from '../../../model/silencer.js'
import type {Speech} from '../../../model/speech.js'
import {findingOf} from '../finding.js'
import {orderFindings} from '../order-findings.js'
import type {SourceLines} from '../text/excerpt.js'
import {fingerprints} from './fingerprints.js'
import {resultOf} from './result-of.js'
import {ruleOf} from './rule-of.js'

type Options = {
  /** Of the program. */
  readonly version: string
  /** Of the site below the repository: `''`, or such as `reading/`. */
  readonly folder: string
  readonly sources: SourceLines
  /** What editors silenced. */
  readonly silenced?: readonly Silenced[]
  readonly speech: Speech
  /** Where the page of a rule can be read; `null` where that is nowhere. */
  readonly pageOf?: (rule: RuleId) => string | null
}

/** Findings as SARIF 2.1.0, the form that GitHub code scanning and editors read; columns are UTF-16 units, as ours are. */
export function formatSarif(
  diagnostics: readonly Diagnostic[],
  {version, folder, sources, silenced = [], speech, pageOf = () => null}: Options
): string {
  const ordered = orderFindings([...diagnostics, ...silenced.map(({finding}) => finding)])
  const reasons = new Map(silenced.map(({finding, by}) => [finding, by.map(({reason}) => reason)]))
  const rules: readonly RuleId[] = [...new Set(ordered.map(({ruleId}) => ruleId))].sort()
  const marks = fingerprints(ordered, sources)
  const run = {
    tool: {
      driver: {name: 'Offprint', semanticVersion: version, rules: rules.map(id => ruleOf(id, speech, pageOf(id)))}
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {[base]: {description: {text: 'The root of the repository'}}},
    results: ordered.map((diagnostic, index) =>
      resultOf(findingOf(diagnostic, speech), {
        speech,
        ruleIndex: rules.indexOf(diagnostic.ruleId),
        fingerprint: marks[index] ?? '',
        // Of one run, either all results have suppressions, maybe none, or no result has the property.
        suppressions: silenced.length === 0 ? null : (reasons.get(diagnostic) ?? []),
        artifact: file => ({uri: (folder + file).split('/').map(encodeURIComponent).join('/'), uriBaseId: base})
      })
    )
  }
  return `${JSON.stringify({version: '2.1.0', $schema: schema, runs: [run]}, null, 2)}\n`
}

const base = '%SRCROOT%'
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
