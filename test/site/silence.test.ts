import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Diagnostic} from '../../src/model/diagnostic.js'
import type {SourcePath} from '../../src/model/issue.js'
import {message} from '../../src/model/message.js'
import {type RuleId, rules} from '../../src/model/rules.js'
import type {Silencer} from '../../src/model/silencer.js'
import {silence} from '../../src/site/silence.js'
import {unusedSilencers} from '../../src/site/unused-silencers.js'

const place = (line: number) => ({start: {line, column: 1}, end: {line, column: 2}})
const files = ['content/issues/0001.md', 'content/issues/0002.md'] as const
const ids: readonly RuleId[] = ['link/dead', 'tag/alike', 'entry/no-link', 'link/invalid-url']

const finding = fc
  .record({
    ruleId: fc.constantFrom(...ids),
    file: fc.constantFrom(...files),
    line: fc.option(fc.integer({min: 1, max: 20}))
  })
  .map(({ruleId, file, line}): Diagnostic => {
    const at = line === null ? {} : {place: place(line)}
    return {ruleId, file, reason: message`Unexpected`, ...at}
  })
const silencer = fc
  .record({
    file: fc.constantFrom(...files),
    rules: fc.uniqueArray(fc.constantFrom(...ids), {minLength: 1}),
    lines: fc.option(fc.tuple(fc.integer({min: 1, max: 20}), fc.nat(8)))
  })
  .map(
    ({file, rules, lines}): Silencer => ({
      file: file as SourcePath,
      rules: rules.map(id => ({id, place: place(1)})),
      reason: 'a',
      lines: lines && {first: lines[0], last: lines[0] + lines[1]}
    })
  )

test('a silencer hides nothing of another rule, file or place, and no error', () => {
  fc.assert(
    fc.property(fc.array(finding), fc.array(silencer), (found, silencers) => {
      const {kept, silenced} = silence(found, silencers)
      for (const {finding, by} of silenced) {
        assert.notEqual(rules[finding.ruleId].severity, 'error')
        assert.ok(by.length > 0)
        for (const {file, rules, lines} of by) {
          assert.equal(file, finding.file)
          assert.ok(rules.some(({id}) => id === finding.ruleId))
          const line = finding.place?.start.line ?? 0
          assert.ok(lines === null || (lines.first <= line && line <= lines.last))
        }
      }
      for (const each of kept) {
        if (rules[each.ruleId].severity === 'error') continue
        assert.deepEqual(silence([each], silencers).silenced, [], 'and hides all that it is about')
      }
    })
  )
})

test('nothing is lost: what is kept and what is silenced are all, in their order', () => {
  fc.assert(
    fc.property(fc.array(finding), fc.array(silencer), (found, silencers) => {
      const {kept, silenced} = silence(found, silencers)
      const quiet = new Set(silenced.map(({finding}) => finding))
      assert.deepEqual(
        kept,
        found.filter(each => !quiet.has(each))
      )
      assert.equal(kept.length + silenced.length, found.length)
      assert.equal(silence(found, []).kept, found)
    })
  )
})

test('a silencer is unused exactly if without it the same is told', () => {
  fc.assert(
    fc.property(fc.array(finding), fc.array(silencer, {maxLength: 1}), (found, silencers) => {
      const {silenced} = silence(found, silencers)
      const unused = unusedSilencers(silencers, silenced, () => true)
      const [only] = silencers
      assert.equal(unused.length, (only?.rules.length ?? 0) - new Set(silenced.map(each => each.finding.ruleId)).size)
      assert.deepEqual(
        unusedSilencers(silencers, silenced, () => false),
        [],
        'of what was not looked for, nothing is said'
      )
    })
  )
})
