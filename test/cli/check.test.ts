import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {ownSchemaFaults} from '../support/own-schema-faults.js'
import {sarifFaults} from '../support/sarif-faults.js'
import {offprint} from './helpers/offprint.js'
import {issue, settings} from './helpers/site.js'

function withFields(number: number, fields: string): string {
  return issue(number).replace('- 论文：', `${fields}- 论文：`)
}

/** A site with two warnings and, if wished, an error. */
function faultySite(t: {after(cleanUp: () => void): void}, error = ''): string {
  const root = temporaryFolder(t)
  plant(root, {
    'content/site.yaml': settings,
    'content/issues/0001.md': withFields(1, '- 论文连接：https://a.example\n- 代马：https://b.example\n'),
    'content/issues/0002.md': withFields(2, error)
  })
  return root
}

const broken = '- 代码：javascript:alert(1)\n'

describe('findings in other forms', {concurrency: 2}, () => {
  test('JSON and SARIF are valid, on standard output and in a file', async t => {
    const root = faultySite(t, broken)
    const json = await offprint(['check', '--format', 'json'], {cwd: root})
    assert.deepEqual([json.code, json.stderr, ownSchemaFaults('findings', json.stdout)], [1, '', []])
    assert.deepEqual(JSON.parse(json.stdout).totals, {errors: 1, warnings: 2, notes: 0, files: 2})
    const sarif = await offprint(['check', '--format', 'sarif', '--output', 'reports/a.sarif'], {cwd: root})
    assert.deepEqual([sarif.code, sarif.stdout, sarif.stderr], [1, '', ''])
    assert.deepEqual(sarifFaults(readFileSync(join(root, 'reports/a.sarif'), 'utf8')), [])
  })

  test('a site below the repository is annotated where it is', async t => {
    const root = faultySite(t, broken)
    const page = join(root, 'summary.md')
    writeFileSync(page, 'before\n')
    const env = {GITHUB_STEP_SUMMARY: page, GITHUB_WORKSPACE: join(root, '..')}
    const {code, stdout} = await offprint(['check', '--format', 'github'], {cwd: root, env})
    const folder = root.split('/').at(-1)
    assert.equal(code, 1)
    assert.match(stdout, new RegExp(`^::error file=${folder}/content/issues/0002\\.md,line=\\d+,`, 'm'))
    assert.equal(stdout.match(/^::warning file=/gm)?.length, 2)
    assert.match(readFileSync(page, 'utf8'), /^before\n<h3>1 error, 2 warnings in 2 files<\/h3>/)
  })

  test('excerpts where they are asked for, and none where nobody looks on', async t => {
    const root = faultySite(t)
    const {stdout} = await offprint(['check', '--excerpts'], {cwd: root})
    assert.match(stdout, /^ {4}\d+ \| - 论文连接：https:\/\/a\.example\n {4} {2} \| +\^+\n/m)
    const plain = await offprint(['check'], {cwd: root})
    assert.doesNotMatch(plain.stdout, / \| /)
  })

  test('a report that cannot be written is the fault of the environment', async t => {
    const root = faultySite(t)
    const {code, stderr} = await offprint(['check', '--output', 'content'], {cwd: root})
    assert.deepEqual([code, /^offprint: .* while writing /.test(stderr)], [3, true], stderr)
  })
})

describe('how many warnings are too many', {concurrency: 2}, () => {
  for (const [most, code] of [
    [2, 0],
    [1, 1],
    [0, 1]
  ] as const) {
    test(`two, where ${most} are allowed`, async t => {
      const answer = await offprint(['check', '--max-warnings', String(most)], {cwd: faultySite(t)})
      assert.equal(answer.code, code)
      assert.equal(answer.stderr, code === 0 ? '' : `offprint: Unexpected 2 warnings, expected at most ${most}\n`)
    })
  }
})

describe('a baseline', {concurrency: 2}, () => {
  test('is written, keeps what it knows quiet, lets new findings through, and tells what is gone', async t => {
    const root = faultySite(t, broken)
    const check = (...args: string[]) =>
      offprint(['check', '--strict', '--baseline', 'known.jsonl', ...args], {cwd: root})
    const without = await check()
    assert.deepEqual([without.code, without.stdout], [2, ''])
    assert.match(without.stderr, /Unexpected --baseline `known\.jsonl`, expected a file; --update-baseline/)

    const written = await check('--update-baseline')
    assert.deepEqual([written.code, written.stdout], [0, 'Nothing new found.\n'])
    assert.match(written.stderr, /^offprint: known\.jsonl knows 3 findings now\n.*1 of them is an error, /)
    const text = readFileSync(join(root, 'known.jsonl'), 'utf8')
    assert.equal(text.trimEnd().split('\n').length, 3)

    const file = join(root, 'content/issues/0001.md')
    writeFileSync(file, readFileSync(file, 'utf8').replace('\n## ', '\n\n\n## ').replace('- 代马', '- 数居'))
    const later = await check()
    assert.equal(later.code, 1)
    assert.match(later.stdout, /数居.*\n(.*\n)*\n1 warning in 1 file\n$/)
    assert.doesNotMatch(later.stdout, /论文连接/)
    assert.match(later.stderr, /2 findings not shown, known from known\.jsonl/)
    assert.match(
      later.stderr,
      /known\.jsonl can be shorter: 1 finding of it is gone; .*:\n.*0001\.md {2}link\/unknown-label {2}代马\n/
    )

    const json = JSON.parse((await check('--format', 'json')).stdout)
    assert.deepEqual([json.baseline.known, json.baseline.stale.length, json.findings.length], [2, 1, 1])
  })

  test('that a merge broke is refused with its line', async t => {
    const root = faultySite(t)
    writeFileSync(join(root, 'known.jsonl'), '\n<<<<<<< HEAD\n')
    const {code, stderr} = await offprint(['check', '--baseline', 'known.jsonl'], {cwd: root})
    assert.equal(code, 2)
    assert.match(stderr, /known\.jsonl:2: Unexpected mark of a merge, expected one entry as JSON/)
  })
})
