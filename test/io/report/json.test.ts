import assert from 'node:assert/strict'
import {test} from 'node:test'
import {formatJson} from '../../../src/io/report/json/format-json.js'
import type {Diagnostic} from '../../../src/model/diagnostic.js'
import {message} from '../../../src/model/message.js'
import {type RuleId, rules} from '../../../src/model/rules.js'
import {english} from '../../../src/model/speech.js'
import {ownSchemaFaults} from '../../support/own-schema-faults.js'
import {labelAt, place} from './helpers.js'

test('findings of every rule are as the schema says, with a baseline or without', () => {
  const found = (Object.keys(rules) as RuleId[]).flatMap((ruleId): Diagnostic[] => [
    {ruleId, reason: message`Unexpected`, file: 'a.md'},
    labelAt(4, {
      ruleId,
      fix: {place: place(4, 3, 4), text: '论文'},
      related: {reason: message`The other`, file: 'content/b.md', place: place(1, 1, 4)}
    })
  ])
  const stale = [{file: 'a.md', rule: 'old/rule', text: '', count: 1}]
  for (const text of [
    formatJson(found, english),
    formatJson([], english),
    formatJson([], english, {count: 3, stale})
  ]) {
    assert.deepEqual(ownSchemaFaults('findings', text), [])
  }
  assert.notDeepEqual(ownSchemaFaults('findings', formatJson(found, english).replace('"line"', '"row"')), [])
})

test('a finding has all its words, and what is absent is null', () => {
  const {totals, baseline, findings} = JSON.parse(
    formatJson([labelAt(41), {ruleId: 'file/empty', reason: message`Empty`, file: 'a.md'}], english)
  )
  assert.deepEqual(totals, {errors: 1, warnings: 1, notes: 0, files: 2})
  assert.equal(baseline, null)
  assert.deepEqual(findings, [
    {
      rule: 'file/empty',
      severity: 'error',
      file: 'a.md',
      place: null,
      reason: 'Empty',
      actual: null,
      expected: [],
      hint: 'Write the issue, or remove the file.',
      fix: null,
      related: null
    },
    {
      rule: 'link/unknown-label',
      severity: 'warning',
      file: 'content/issues/0082.md',
      place: {start: {line: 41, column: 3}, end: {line: 41, column: 7}},
      reason: 'Unexpected label `论文连接`, expected a known one',
      actual: '论文连接',
      expected: ['论文链接', '论文'],
      hint: 'The link is shown under its own words; use a known label for a badge of its own.',
      fix: null,
      related: null
    }
  ])
})
