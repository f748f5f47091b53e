import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {test} from 'node:test'
import {build} from '../../../src/build/build.js'
import {siteOf} from '../../io/helpers/tree.js'
import {repository} from '../../support/cli.js'
import {issue, previewing, site} from './helpers/dev.js'

test('every file is the one that a build makes, and there is no other', async t => {
  const {get, root} = await previewing(t)
  await build({root, drafts: true})
  const built = siteOf(join(root, 'dist'))
  assert.ok(Object.keys(built).length > 40)
  for (const [path, expected] of Object.entries(built)) {
    if (path.startsWith('.')) continue
    const {status, body} = await get(`/${path.split('/').map(encodeURIComponent).join('/')}`)
    const plain = body.replace(
      /<link rel="stylesheet" data-dev[^>]*>\n<script type="module" data-dev[^>]*><\/script>\n/,
      ''
    )
    assert.equal(status, 200, path)
    assert.equal(plain, expected, path)
  }
})

test('drafts are shown, unless they are not wished for', async t => {
  const files = {...site, 'content/issues/0003.md': issue(3, 'Third').replace('number:', 'draft: true\nnumber:')}
  assert.equal((await (await previewing(t, {files})).get('/issues/3/')).status, 200)
  assert.equal((await (await previewing(t, {files, drafts: false})).get('/issues/3/')).status, 404)
})

test('nothing is served but what a build would publish', async t => {
  const {get, root} = await previewing(t)
  writeFileSync(join(root, 'secret.txt'), 'not to be seen')
  symlinkSync(join(root, 'secret.txt'), join(root, 'content/issues/link.txt'))
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/issues/../../secret.txt',
    '/content/site.yaml',
    '/content/issues/0001.md',
    '/content/issues/link.txt',
    '/_offprint/../package.json',
    '/_offprint/..%2fpackage.json',
    '/_offprint/',
    '/_offprint/events',
    '/.nojekyll',
    '//example.org',
    '/%',
    '/index.html%00.png',
    `/${'x'.repeat(5000)}`
  ]) {
    const {status, body} = await get(path)
    assert.equal(status, 404, path)
    assert.doesNotMatch(body, /not to be seen|title: Papers/, path)
  }
})

test('a foreign name in Host is refused, for pages and for news', async t => {
  const {get, dev} = await previewing(t)
  for (const host of ['evil.example', `evil.example:${dev.port}`, '127.0.0.1.evil.example', 'localhost.evil.example']) {
    assert.equal((await get('/', {host})).status, 403, host)
    assert.equal((await get('/_offprint/events?url=/', {host, accept: 'text/event-stream'})).status, 403, host)
  }
  for (const host of ['localhost', `LOCALHOST:${dev.port}`, '127.0.0.1', '[::1]:80', '192.168.1.7:4000']) {
    assert.equal((await get('/', {host})).status, 200, host)
  }
})

test('a base, folders without their slash, and addresses that lead nowhere', async t => {
  const files = {
    ...site,
    'content/issues/0001.md': issue(1, 'First', '\nSee [this](https://papers.example.org/reading/nowhere/).\n')
  }
  const {get, dev} = await previewing(t, {files, base: '/reading/'})
  assert.match(dev.url, /\/reading\/$/)
  assert.equal((await get('/')).headers.location, '/reading/')
  assert.equal((await get('/reading/issues/1?a=b')).headers.location, '/reading/issues/1/?a=b')
  assert.equal((await get('/issues/1/')).status, 404)
  const dead = JSON.parse((await get('/reading/_offprint/dead-links.json?url=/reading/issues/1/')).body)
  assert.ok(
    dead.some((address: string) => address.endsWith('/reading/nowhere/')),
    dead.join(' ')
  )
  assert.deepEqual(JSON.parse((await get('/reading/_offprint/dead-links.json?url=/reading/')).body), [])
})

test('a busy port is followed by the next, and Ctrl-C ends it at once', async t => {
  const {root} = await previewing(t)
  const blocker = createServer().listen(0, '127.0.0.1')
  await once(blocker, 'listening')
  t.after(() => blocker.close())
  const address = blocker.address()
  assert(typeof address === 'object' && address)
  const args = [`${repository}lib/cli.js`, 'dev', '--root', root, '--port', String(address.port)]
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'pipe']})
  t.after(() => child.kill('SIGKILL'))
  let said = ''
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text
    if (said.includes('Showing')) break
  }
  const [, url = ''] = /Showing (\S+)/.exec(said) ?? []
  assert.ok(Number(new URL(url).port) > address.port)
  const {body} = await fetch(url)
  assert.ok(body)
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  assert.deepEqual(await ended, [0, null])
})
