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

describe('some issues only', {concurrency: 2}, () => {
  test('what is found of them, of their figures and of what they are compared with; all else is counted', async t => {
    const root = faultySite(t, broken)
    plant(root, {
      'content/issues/0003.md': issue(3, '', 'draft: true\n').replace('#Parsing', '#Parsings'),
      'content/issues/0003/unused.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 3"/>',
      'content/issues/0030/unused.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6 3"/>'
    })
    const first = await offprint(['check', '1'], {cwd: root})
    assert.equal(first.code, 0, 'errors of others fail when those are asked about')
    assert.equal(first.stdout.match(/^content\/issues\/0001\.md:.* warning /gm)?.length, 2)
    assert.match(first.stdout, /\n2 warnings in 1 file\n$/)
    assert.match(first.stderr, /^offprint: Elsewhere: 1 error.* in \d files; `offprint check` shows all\n$/)
    const draft = await offprint(['check', 'content/issues/0003.md'], {cwd: root})
    assert.match(draft.stdout, /^content\/issues\/0003\b.*figure\/unused$/m)
    assert.match(draft.stdout, /`Parsings?`.*tag\/alike\n {4}see: /, 'wherever the other tag stands')
    assert.doesNotMatch(draft.stdout, /0030|in drafts/)
    const both = await offprint(['check', '1', '2', '--format', 'json'], {cwd: root})
    assert.deepEqual([both.code, ownSchemaFaults('findings', both.stdout)], [1, []])
    assert.equal(JSON.parse(both.stdout).totals.errors, 1)
  })

  test('an issue without fault is fine, whatever else is there; an unknown one is the wrong usage', async t => {
    const root = faultySite(t)
    const fine = await offprint(['check', '2'], {cwd: root})
    assert.deepEqual([fine.code, fine.stdout], [0, 'Nothing found.\n'])
    assert.equal(fine.stderr, 'offprint: Elsewhere: 2 warnings in 1 file; `offprint check` shows all\n')
    for (const args of [['9'], ['content/site.yaml'], ['2', '--baseline', 'known.jsonl', '--update-baseline']]) {
      const {code, stderr} = await offprint(['check', ...args], {cwd: root})
      assert.deepEqual([code, /^offprint: Unexpected issue `/.test(stderr)], [2, true], stderr)
    }
  })

  test('only they are mended, and a baseline holds back what it knows of them', async t => {
    const root = faultySite(t)
    for (const number of [1, 2]) {
      const path = join(root, `content/issues/000${number}.md`)
      const text = readFileSync(path, 'utf8')
      writeFileSync(path, text.replace(/(https:\/\/arxiv\.org\/abs\/\S+)/, '$1?utm_source=x'))
    }
    const known = await offprint(['check', '--baseline', 'known.jsonl', '--update-baseline'], {cwd: root})
    assert.equal(known.code, 0)
    const held = await offprint(['check', '2', '--baseline', 'known.jsonl'], {cwd: root})
    assert.deepEqual([held.code, held.stdout], [0, 'Nothing new found.\n'])
    assert.doesNotMatch(held.stderr, /Elsewhere/)
    const mended = await offprint(['check', '2', '--fix', '--yes'], {cwd: root})
    assert.deepEqual([mended.code, mended.stdout], [0, 'Nothing found.\n'])
    assert.doesNotMatch(readFileSync(join(root, 'content/issues/0002.md'), 'utf8'), /utm_source/)
    assert.match(readFileSync(join(root, 'content/issues/0001.md'), 'utf8'), /utm_source/)
  })
})
