import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import * as api from '../src/index.js'
import {plant, temporaryFolder, treeOf} from './io/helpers/tree.js'
import {repository} from './support/cli.js'

const issue = `---
number: 1
title: First
date: 2018-06-13
---

## A Paper

- Paper: https://arxiv.org/abs/1711.07341

**It works.**
`

test('the package exports these functions and tables, and no others', () => {
  assert.deepEqual(Object.keys(api).sort(), ['build', 'check', 'inWords', 'parseIssue', 'rules', 'speechOf'])
})

test('the package can be imported by its name, and by nothing below it', async () => {
  const {exports, bin, types} = JSON.parse(readFileSync(`${repository}package.json`, 'utf8'))
  assert.deepEqual(Object.keys(exports), ['.', './remark', './package.json'])
  assert.deepEqual(bin, {offprint: 'lib/cli.js'})
  assert.equal(types, undefined)
})

test('parseIssue reads a text without touching the disk', () => {
  const {value, diagnostics, claims} = api.parseIssue(
    'content/issues/0001.md' as Parameters<typeof api.parseIssue>[0],
    issue
  )
  assert.deepEqual(diagnostics, [])
  assert.equal(value.number, 1)
  assert.deepEqual(
    value.entries.map(({title}) => title),
    ['A Paper']
  )
  assert.ok(claims.length > 0)
})

test('what a finding says comes in English, and in the languages of the program', async () => {
  const {diagnostics} = api.parseIssue(
    'content/issues/0001.md' as Parameters<typeof api.parseIssue>[0],
    issue.replace('2018-06-13', '2018-13-13')
  )
  const [finding] = diagnostics
  assert.ok(finding)
  assert.match(api.inWords(finding.reason), /^Unexpected .*2018-13-13/)
  const {words, hint} = await api.speechOf('zh')
  assert.match(words(finding.reason), /2018-13-13.*应为/)
  assert.match(hint(finding.ruleId), /\p{Script=Han}/u)
})

test('check finds, and writes no site; build publishes what check finds good', async t => {
  const root = temporaryFolder(t)
  plant(root, {
    'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\nlanguage: en\n',
    'content/issues/0001.md': issue.replace('number: 1', 'number: one')
  })
  const found = await api.check({root})
  assert.deepEqual(
    found.map(({ruleId, file, place}) => [ruleId, file, place?.start.line]),
    [['front-matter/invalid-value', 'content/issues/0001.md', 2]]
  )
  const failed = await api.build({root})
  assert.equal(failed.published, false)
  assert.deepEqual(failed.diagnostics, found)
  assert.deepEqual(
    Object.keys(treeOf(root)).filter(path => path.startsWith('dist')),
    []
  )

  plant(root, {'content/issues/0001.md': issue})
  assert.deepEqual(await api.check({root}), [])
  const report = await api.build({root})
  assert.equal(report.published, true)
  assert.ok(treeOf(root)['dist/issues/1/index.html']?.includes('A Paper'))
})

test('every rule has a severity and a hint', () => {
  for (const [id, {severity, hint}] of Object.entries(api.rules)) {
    assert.match(id, /^[a-z-]+\/[a-z0-9-]+$/)
    assert.ok(['error', 'warning', 'info'].includes(severity))
    assert.match(hint, /[.`）]$/)
  }
})
