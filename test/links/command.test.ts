import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {run} from '../../src/commands/run.js'
import {linkLedgerFile} from '../../src/links/ledger-file.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {openHost, sends} from '../web/helpers/host.js'

async function offprint(args: readonly string[]) {
  const texts = {stdout: '', stderr: ''}
  const out = {write: (text: string) => (texts.stdout += text)}
  const err = {write: (text: string) => (texts.stderr += text)}
  return {code: await run(args, {out, err, env: {}}), ...texts}
}

function siteWith(t: TestContext, link: string): string {
  const root = temporaryFolder(t)
  const head = '---\nnumber: 81\ntitle: Issue\ndate: 2018-06-13\n---\n\n## Paper\n\n'
  plant(root, {
    'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\nlanguage: en\n',
    'content/issues/0081.md': `${head}- Paper: ${link}\n\nWorth reading.\n`
  })
  return root
}

test('the command asks, says what it knows, and check says it again without asking; build says nothing', async t => {
  const host = await openHost(t, {})
  const root = siteWith(t, host.at('/missing'))
  const first = await offprint(['check', '--root', root, '--external', '--allow-local'])
  assert.equal(first.code, 0)
  assert.match(first.stderr, /^links\nlinks {2}1 asked, 0 remembered: 0 alive \(0 moved\), 1 dead, 0 unknown\n$/)
  assert.match(
    first.stdout,
    /0081\.md:9:10-9:\d+ +warning +Unexpected dead link \(404 on \d{4}-\d\d-\d\d, never seen alive\)/
  )
  assert.match(first.stdout, /https:\/\/web\.archive\.org\/web\/20180613\/http:/)
  const asked = host.requests.length
  const again = await offprint(['check', '--root', root])
  assert.deepEqual([again.code, again.stdout, again.stderr], [0, first.stdout, ''])
  assert.equal((await offprint(['check', '--root', root, '--strict'])).code, 1)
  const built = await offprint(['build', '--root', root, '--strict'])
  assert.deepEqual([built.code, built.stderr.includes('link/')], [0, false])
  assert.equal(host.requests.length, asked)
})

test('an address that moved for good is mended by --fix', async t => {
  const host = await openHost(t, {'/old': sends('', {Location: '/new'}, 301), '/new': sends('')})
  const root = siteWith(t, host.at('/old#part'))
  assert.equal((await offprint(['check', '--root', root, '--external', '--allow-local', '--fix', '--yes'])).code, 0)
  const text = readFileSync(join(root, 'content/issues/0081.md'), 'utf8')
  assert.ok(text.includes(`- Paper: ${host.at('/new#part')}\n`), text)
  assert.ok(!text.includes('/old'))
})

test('without a network nothing is noted, and the rest of the check goes on', async t => {
  const root = siteWith(t, 'http://127.0.0.1:1/shut')
  const {code, stderr, stdout} = await offprint(['check', '--root', root, '--external', '--allow-local'])
  assert.deepEqual([code, stdout], [0, 'Nothing found.\n'])
  assert.match(stderr, /No host answered, so nothing was noted/)
  assert.equal(existsSync(join(root, linkLedgerFile)) ? readFileSync(join(root, linkLedgerFile), 'utf8') : '', '')
})

test('the local network is not asked unless it is allowed', async t => {
  const host = await openHost(t, {'*': sends('')})
  const {code} = await offprint(['check', '--root', siteWith(t, host.at('/secret')), '--external'])
  assert.deepEqual([code, host.requests.length], [0, 0])
})

test('options of asking need --external', async () => {
  for (const option of ['--again', '--allow-local']) {
    const {code, stderr} = await offprint(['check', option])
    assert.equal(code, 2)
    assert.match(stderr, new RegExp(`Unexpected ${option} alone, expected --external with it`))
  }
})
