import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {run} from '../../src/commands/run.js'
import {ownSchemaFaults} from '../support/own-schema-faults.js'
import {sarifFaults} from '../support/sarif-faults.js'
import {issue, siteFolder} from './helpers/site.js'

async function offprint(...args: readonly string[]) {
  let [stdout, stderr] = ['', '']
  const code = await run([...args, '--lang', 'en'], {
    out: {write: (text: string) => (stdout += text)},
    err: {write: (text: string) => (stderr += text)},
    env: {NO_COLOR: '1'}
  })
  return {code, stdout, stderr}
}

const number = 'content/issues/0001.md'
const above = (comment: string) => `<!-- offprint-ignore${comment} -->\n## Paper`
/** One warning and one note of `check`, and a silencer of each. */
const quiet = issue(1)
  .replace('## Paper', above(' link/unknown-label, tag/alike: known'))
  .replace('#Parsing', '#GANs #GAN')
  .replace('- 论文：', '- 论文连接：https://a.example\n- 论文：')
const loud = quiet.replace(/<!--.*-->\n/, '')

test('silenced findings are counted, in every form, and do not fail a strict run', async t => {
  const root = siteFolder(t, {[number]: quiet})
  const check = await offprint('check', '--root', root, '--strict', '--max-warnings', '0')
  assert.deepEqual([check.code, check.stdout, check.stderr], [0, 'Nothing found, 2 silenced.\n', ''])
  const json = await offprint('check', '--root', root, '--format', 'json')
  assert.deepEqual(ownSchemaFaults('findings', json.stdout), [])
  const {findings, silenced} = JSON.parse(json.stdout)
  assert.deepEqual(findings, [])
  assert.deepEqual(
    silenced.map(({finding, reasons}: {finding: {rule: string}; reasons: readonly string[]}) => [
      finding.rule,
      reasons
    ]),
    [
      ['link/unknown-label', ['known']],
      ['tag/alike', ['known']]
    ]
  )
  const sarif = await offprint('check', '--root', root, '--format', 'sarif')
  assert.deepEqual(sarifFaults(sarif.stdout), [])
  assert.deepEqual(
    JSON.parse(sarif.stdout).runs[0].results.map(({suppressions}: {suppressions: unknown}) => suppressions),
    Array(2).fill([{kind: 'inSource', justification: 'known'}])
  )
  const built = await offprint('build', '--root', root, '--strict', '--quiet')
  assert.deepEqual([built.code, built.stderr], [0, ''])
  const inspected = await offprint('inspect', join(root, number))
  assert.equal(inspected.stderr, '')

  writeFileSync(join(root, number), loud)
  const back = await offprint('check', '--root', root, '--strict')
  assert.equal(back.code, 1)
  assert.match(back.stdout, /\n1 warning, 1 note in 1 file\n$/)
})

test('errors are told all the same, and what is silenced beside them is counted', async t => {
  const text = quiet.replace('unknown-label,', 'unknown-label, link/forbidden-scheme,')
  const root = siteFolder(t, {[number]: text.replace('- 论文：', '- 代码：javascript:alert(1)\n- 论文：')})
  const {code, stdout} = await offprint('check', '--root', root)
  assert.equal(code, 1)
  assert.match(stdout, / {2}error {4}.* {2}link\/forbidden-scheme\n/)
  assert.match(stdout, / {2}silencer\/error\n/)
  assert.match(stdout, /\n1 error, 1 warning in 1 file, 2 silenced\n$/)
})

test('what a run did not look for is not told to be unused', async t => {
  const rules = 'figure/repeated, format/left-out, link/dead, entry/no-summary'
  const root = siteFolder(t, {[number]: issue(1).replace('## Paper', above(` ${rules}: known`))})
  const {stdout} = await offprint('check', '--root', root, '--no-excerpts')
  assert.deepEqual(stdout.match(/^.*silencer.*$/gm), [
    `${number}:7:67-7:83  warning  Unexpected silencer of \`entry/no-summary\`, expected such a finding in what follows  silencer/unused`
  ])
  const built = await offprint('build', '--root', root, '--quiet', '--strict')
  assert.deepEqual([built.code, built.stderr], [0, ''], 'only `check` looks at everything')
  writeFileSync(join(root, number), issue(1, '', 'draft: true\n').replace('## Paper', above(` tag/alike: known`)))
  const draft = await offprint('check', '--root', root)
  assert.doesNotMatch(draft.stdout, /silencer/, 'nor is a draft compared with others')
})

test('nothing of a silencer is published', async t => {
  const root = siteFolder(t, {[number]: quiet})
  assert.equal((await offprint('inspect', join(root, number))).stdout.includes('offprint-ignore'), false)
})
