import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {run} from '../../src/commands/run.js'
import {lockFile} from '../../src/figures/lock/lock-file.js'
import {parseLock} from '../../src/figures/lock/parse-lock.js'
import {picture} from '../cli/helpers/images.js'
import {plant} from '../io/helpers/tree.js'
import {repository} from '../support/cli.js'
import {openHost, sends} from '../web/helpers/host.js'
import {issueText, siteWith} from './helpers/site.js'

const png = await picture('png')

async function offprint(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const texts = {stdout: '', stderr: ''}
  const out = {write: (text: string) => (texts.stdout += text)}
  const err = {write: (text: string) => (texts.stderr += text)}
  return {code: await run(args, {out, err, env}), ...texts}
}

test('the command fetches, says what it did, and the site builds without a network', async t => {
  const host = await openHost(t, {'/a': sends(png)})
  const root = siteWith(t, [host.at('/a')])
  const pull = await offprint(['pull', '81', '--root', root, '--allow-local'])
  assert.deepEqual([pull.code, pull.stdout], [0, 'figures  1 fetched (0.0 MB), 0 kept\n'])
  assert.equal(pull.stderr, 'fetch\n')
  const build = await offprint(['build', '--root', root])
  assert.deepEqual([build.code, build.stderr.includes('figure/')], [0, false])
  assert.equal(host.requests.length, 1)
  assert.match(host.requests[0]?.headers['user-agent'] ?? '', /^Offprint\/\d+\.\d+\.\d+/)
})

test('the command says what it forgets, and that it asks hosts directly', async t => {
  const host = await openHost(t, {'/a': sends(png)})
  const root = siteWith(t, [host.at('/a')])
  const pull = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    offprint(['pull', '--root', root, '--allow-local', ...args], env)
  const dead = 'http://127.0.0.1:1'
  const {code, stderr} = await pull({https_proxy: dead, HTTP_PROXY: dead})
  assert.deepEqual([code, stderr], [0, 'offprint: Hosts are asked directly, not through https_proxy\nfetch\n'])
  assert.equal((await pull({ALL_PROXY: dead}, '--quiet')).stderr, '')
  plant(root, {'content/issues/0081.md': issueText(81, ['local.png'])})
  assert.equal((await pull({})).stdout, 'figures  0 fetched (0.0 MB), 0 kept, 1 forgotten, since no issue names them\n')
  plant(root, {'content/issues/0081.md': issueText(81, [host.at('/a')])})
  await pull({})
  plant(root, {'content/issues/0081.md': issueText(81, []), 'content/issues/0082.md': '---\nnumber: x\n---\n'})
  assert.equal((await pull({})).stdout, 'figures  0 fetched (0.0 MB), 0 kept\n', 'what cannot be read may name it')
})

test('exit codes: 0 for what is gone or refused, 1 for what is wrong in the content, 2 for the usage', async t => {
  const host = await openHost(t, {'/page': sends('<!doctype html>')})
  const root = siteWith(t, [host.at('/gone'), host.at('/page')])
  const base = ['pull', '--root', root]
  const refused = await offprint([...base, '--allow-local'])
  assert.deepEqual([refused.code, refused.stdout], [0, 'figures  0 fetched (0.0 MB), 0 kept, 1 gone, 1 refused\n'])
  assert.match(refused.stderr, /0081\.md:\d+:\d+-\d+:\d+ +warning +Unexpected HTML page, .* figure\/refused/)
  assert.equal((await offprint([...base, '--allow-local', '--strict'])).code, 1)
  const local = await offprint(base)
  assert.equal(local.code, 1)
  assert.match(local.stderr, /error +Unexpected address in this machine’s own network \(127\.0\.0\.1\)/)
  assert.match((await offprint([...base, '99'])).stderr, /Unexpected issue `99`, expected the number or the file/)
  assert.equal((await offprint([...base, '99'])).code, 2)
  plant(root, {'content/issues/0082.md': '---\nnumber: x\n---\n'})
  const broken = await offprint([...base, '--allow-local', '--quiet'])
  assert.deepEqual([broken.code, broken.stdout], [1, ''])
  assert.match(broken.stderr, /0082\.md.*error/)
  assert.equal((await offprint([...base, '81', '--allow-local'])).code, 0)
})

test('a run that is killed leaves whole files and a lock file that holds; the next one does the rest', async t => {
  const names = Array.from({length: 30}, (_, index) => `/${index}`)
  const pictures = await Promise.all(names.map((_, index) => picture('png', 600 + index, 300)))
  let killed = false
  let kill = (): void => {}
  const host = await openHost(t, {
    ...Object.fromEntries(
      names.map((name, index) => [
        name,
        response => {
          if (host.requests.length === 14 && !killed) kill()
          else response.end(pictures[index])
        }
      ])
    )
  })
  const root = siteWith(
    t,
    names.map(name => host.at(name))
  )
  const child = spawn(process.execPath, [`${repository}lib/cli.js`, 'pull', '--root', root, '--allow-local'], {
    stdio: 'ignore'
  })
  kill = () => {
    killed = true
    child.kill('SIGKILL')
  }
  const [, signal] = await once(child, 'close')
  assert.equal(signal, 'SIGKILL')

  const {value: lock, diagnostics} = parseLock(lockFile, readFileSync(join(root, lockFile), 'utf8'))
  assert.deepEqual(diagnostics, [])
  assert.ok(lock.size > 0 && lock.size < 14, String(lock.size))
  for (const entry of lock.values()) {
    assert.ok('file' in entry)
    const sum = createHash('sha256').update(readFileSync(join(root, entry.file)))
    assert.equal(sum.digest('hex'), entry.sha256)
  }
  const again = await offprint(['pull', '--root', root, '--allow-local'])
  assert.equal(again.stdout.replace(/ \(.*\)/, ''), `figures  ${30 - lock.size} fetched, ${lock.size} kept\n`)
  // What was being written when it was killed may wait for a later run to be swept.
  const pulled = readdirSync(join(root, 'content/issues/0081')).filter(name => !name.endsWith('.part'))
  assert.equal(pulled.length, 30)
  rmSync(join(root, '.cache'), {recursive: true})
  const build = await offprint(['build', '--root', root])
  assert.deepEqual([build.code, build.stderr.includes('figure/')], [0, false])
})

test('a host that is not reached is an environment that failed', async t => {
  const host = await openHost(t, {'/a.png': sends('', {'Retry-After': '86400'}, 429)})
  const {code, stderr} = await offprint(['pull', '--root', siteWith(t, [host.at('/a.png')]), '--allow-local'])
  assert.equal(code, 3)
  assert.match(stderr, /warning +Unexpected answer 429 Too Many Requests, to be asked again in 86400 s: `http:/)
})
