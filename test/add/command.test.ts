import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {handlesOf} from '../../src/add/handles.js'
import {run} from '../../src/commands/run.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'

async function offprint(args: readonly string[]) {
  const texts = {stdout: '', stderr: ''}
  const out = {write: (text: string) => (texts.stdout += text)}
  const err = {write: (text: string) => (texts.stderr += text)}
  return {code: await run(args, {out, err, env: {OFFPRINT_HANDLE: '@amy'}}), ...texts}
}

const site = {
  'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\n',
  'content/issues/0081.md':
    '---\nnumber: 81\ntitle: Issue\ndate: 2018-06-13\n---\n\n## Paper\n\n- Paper: https://arxiv.org/abs/1711.07341\n\nGood.\n',
  'content/issues/0082.md': '---\nnumber: 82\ntitle: Next\ndate: 2018-06-20\n---\n'
}

test('an address that nobody knows is added to the newest issue, or to the one that is named, and needs no network', async t => {
  const root = temporaryFolder(t)
  plant(root, site)
  const {code, stdout, stderr} = await offprint(['add', 'https://example.org/paper.pdf', '--root', root])
  assert.deepEqual([code, stdout], [0, 'added  content/issues/0082.md:7  https://example.org/paper.pdf\n'])
  assert.match(
    stderr,
    /^offprint: https:\/\/example\.org\/paper\.pdf is not filled in: nobody to ask about this address\n$/
  )
  assert.match(
    readFileSync(join(root, 'content/issues/0082.md'), 'utf8'),
    /## Title of the paper\n\n- Recommended by: @amy\n- Tags:\n- Venue:\n- Authors:\n- Paper: https:.*\n- Code:\n/
  )
  const other = await offprint([
    'add',
    'https://example.org/other.pdf',
    '--root',
    root,
    '--to',
    '81',
    '--by',
    '@bob, @eve'
  ])
  assert.match(other.stdout, /^added {2}content\/issues\/0081\.md:13 /)
  assert.match(readFileSync(join(root, 'content/issues/0081.md'), 'utf8'), /- Recommended by: @bob @eve\n/)
})

test('exit codes: 1 for a paper that is there, 2 for the usage', async t => {
  const root = temporaryFolder(t)
  plant(root, site)
  const known = await offprint(['add', '1711.07341', '--root', root])
  assert.deepEqual([known.code, known.stdout], [1, ''])
  assert.match(known.stderr, /1711\.07341 is there already \(content\/issues\/0081\.md:7\); --again adds it once more/)
  for (const [args, message] of [
    [[], /Unexpected end, expected an address, an arXiv id or a DOI/],
    [['not-a-paper'], /Unexpected `not-a-paper`, expected an address/],
    [['1711.07341', '--to', '99'], /Unexpected issue `99`, expected the number or the file/],
    [['1711.07341', '--to', '../0081.md'], /Unexpected issue `\.\.\/0081\.md`/]
  ] as const) {
    const {code, stderr} = await offprint(['add', ...args, '--root', root])
    assert.equal(code, 2)
    assert.match(stderr, message)
  }
})

test('who recommends is said by the option, then by the environment; a name with commas is several', t => {
  const root = temporaryFolder(t)
  assert.deepEqual(handlesOf('@amy，bob @eve', {OFFPRINT_HANDLE: 'zoe'}, root), ['amy', 'bob', 'eve'])
  assert.deepEqual(handlesOf(undefined, {OFFPRINT_HANDLE: '@zoe'}, root), ['zoe'])
})
