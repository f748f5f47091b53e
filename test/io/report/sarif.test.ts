import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pageAddresses} from '../../../src/commands/findings/page-addresses.js'
import {formatSarif} from '../../../src/io/report/sarif/format-sarif.js'
import {speechOf} from '../../../src/messages/speech-of.js'
import type {Diagnostic} from '../../../src/model/diagnostic.js'
import {message} from '../../../src/model/message.js'
import {type RuleId, rules} from '../../../src/model/rules.js'
import {english} from '../../../src/model/speech.js'
import {sarifFaults} from '../../support/sarif-faults.js'
import {plant, temporaryFolder} from '../helpers/tree.js'
import {labelAt, place, sourcesOf} from './helpers.js'

const chinese = await speechOf('zh')
const options = {version: '1.2.3', folder: 'reading/', sources: sourcesOf({}), speech: english}
const sarif = (found: readonly Diagnostic[]) => JSON.parse(formatSarif(found, options))

test('every rule, with and without a place, is valid SARIF 2.1.0', () => {
  const found = (Object.keys(rules) as RuleId[]).flatMap((ruleId): Diagnostic[] => [
    {ruleId, reason: message`Unexpected`, file: 'content/a b/周.md'},
    {
      ruleId,
      reason: message`Unexpected`,
      file: 'x.md',
      place: place(3, 1, 0),
      expected: ['a', 'b'],
      hint: message`Ask.`
    },
    labelAt(9, {ruleId, related: {reason: message`The other`, file: 'content/b.md', place: place(1, 1, 4)}}),
    labelAt(11, {ruleId, fix: {place: place(11, 3, 4), text: '论文'}}),
    labelAt(10, {ruleId, related: {reason: message`The other`, file: 'content/b.md'}})
  ])
  assert.deepEqual(sarifFaults(formatSarif(found, options)), [])
  const pageOf = (rule: RuleId) => `https://example.org/rules/${rule}`
  assert.deepEqual(sarifFaults(formatSarif(found, {...options, pageOf, speech: chinese})), [])
  assert.deepEqual(sarifFaults(formatSarif([], options)), [])
})

test('the test of validity can fail', () => {
  const {runs, ...log} = sarif([labelAt(1)])
  assert.notDeepEqual(sarifFaults(JSON.stringify({...log, runs: [{...runs[0], columnKind: 'bytes'}]})), [])
  assert.notDeepEqual(sarifFaults(JSON.stringify(log)), [])
})

test('a result says rule, level, place in the repository, and what else has to do with it', () => {
  const related = {reason: message`The other`, file: 'content/issues/0001.md', place: place(2, 1, 4)}
  const fix = {place: place(41, 3, 4), text: '论文'}
  const [run] = sarif([labelAt(41, {file: 'content/issues/a 周.md', related, fix})]).runs
  const [result] = run.results
  assert.equal(run.columnKind, 'utf16CodeUnits')
  assert.equal(run.tool.driver.semanticVersion, '1.2.3')
  assert.equal(run.tool.driver.rules[result.ruleIndex].id, 'link/unknown-label')
  assert.equal(run.tool.driver.rules[0].defaultConfiguration.level, 'warning')
  assert.equal(result.level, 'warning')
  assert.match(
    result.message.text,
    /^Unexpected label `论文连接`, expected a known one\nExpected one of: 论文链接, 论文\nThe link/
  )
  assert.deepEqual(result.locations[0].physicalLocation, {
    artifactLocation: {uri: 'reading/content/issues/a%20%E5%91%A8.md', uriBaseId: '%SRCROOT%'},
    region: {startLine: 41, startColumn: 3, endLine: 41, endColumn: 7}
  })
  assert.deepEqual(result.fixes[0].artifactChanges[0].replacements, [
    {deletedRegion: {startLine: 41, startColumn: 3, endLine: 41, endColumn: 7}, insertedContent: {text: '论文'}}
  ])
  assert.equal(result.relatedLocations[0].message.text, 'The other')
  assert.equal(result.relatedLocations[0].physicalLocation.region.startLine, 2)
})

test('a rule brings its page along, in one language, and an address only where there is one to read', t => {
  const [rule] = sarif([labelAt(41)]).runs[0].tool.driver.rules
  assert.match(rule.help.text, /^The label of the link is not known[\s\S]*\n\nThe link is shown under its own words/)
  assert.match(rule.help.markdown, /^## Fails\n[\s\S]*- Cdoe: [\s\S]*Unexpected label `Cdoe`[\s\S]*^## Passes\n/m)
  assert.doesNotMatch(rule.help.markdown, /\p{sc=Han}/u)
  assert.ok(!('helpUri' in rule))
  const root = temporaryFolder(t)
  plant(root, {'content/rules/link/unknown-label.md': '# link/unknown-label\n'})
  const env = {GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'amy/list', GITHUB_SHA: 'abc'}
  const at = pageAddresses(root, 'a b/', env)
  const page = 'https://github.example/amy/list/blob/abc/a%20b/content/rules/link/unknown-label.md'
  assert.deepEqual([at('link/unknown-label'), at('link/no-url')], [page, null])
  assert.equal(pageAddresses(root, '', {})('link/unknown-label'), null)
  const [told] = JSON.parse(formatSarif([labelAt(41)], {...options, pageOf: at, speech: chinese})).runs[0].tool.driver
    .rules
  assert.equal(told.helpUri, page)
  assert.match(told.help.markdown, /^不认得的链接名[\s\S]*^## 不通过\n[\s\S]*不认得的链接名 `Cdoe`/m)
})

test('fingerprints survive moved lines, and tell findings of a kind apart', () => {
  const marks = (lines: readonly number[]): readonly string[] =>
    sarif(lines.map(line => labelAt(line))).runs[0].results.map(
      ({partialFingerprints}: {partialFingerprints: Record<string, string>}) => partialFingerprints['offprint/v1']
    )
  const before = marks([3, 9])
  assert.equal(new Set(before).size, 2)
  assert.deepEqual(marks([13, 29]), before)
  assert.deepEqual(marks([13]), before.slice(0, 1))
})
