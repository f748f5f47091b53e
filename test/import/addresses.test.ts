import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {picture} from '../cli/helpers/images.js'
import {treeOf} from '../io/helpers/tree.js'
import {openHost, sends} from '../web/helpers/host.js'
import {digest, offprint, page, siteAnd} from './helpers.js'

const html = {'Content-Type': 'text/html; charset=utf-8'}

test('an address is fetched through its redirects, its figures are pulled, and it is asked once', async t => {
  const png = await picture('png')
  const host = await openHost(t, {
    '/old': sends('', {Location: '/a/3.html'}, 302),
    '/a/3.html': (response, request) =>
      sends(page(3, {figure: `http://${request.headers.host}/a/f.png`}), html)(response, request),
    '/a/f.png': sends(png),
    '/raw/4.md': (response, request) =>
      sends(digest(4, `http://${request.headers.host}/a/f.png`), {'Content-Type': 'text/plain'})(response, request)
  })
  const {root} = siteAnd(t)
  const go = () => offprint('import', host.at('/old'), host.at('/raw/4.md'), '--root', root, '--allow-local')
  const first = await go()
  assert.equal(first.code, 0, first.stderr)
  assert.match(first.stdout, /figures {2}1 fetched/)
  const tree = treeOf(root)
  assert.ok(tree['content/issues/0003.md']?.includes(host.at('/a/f.png')), 'the issue keeps the address')
  assert.ok(tree['content/figures.lock.jsonl']?.includes('"content/issues/0003/01-'))
  assert.match(tree['content/issues/0003.md'] ?? '', new RegExp(`^source: .*${host.at('/a/3.html')}`, 'm'))
  const asked = host.requests.length
  const second = await go()
  assert.deepEqual([second.code, host.requests.length], [0, asked])
  assert.equal(second.stdout.split('was imported before').length, 3)
})

test('the local network, other content and failures are refused', async t => {
  const host = await openHost(t, {
    '/3.html': sends(page(3), html),
    '/pdf': sends('%PDF-1.4', {'Content-Type': 'application/pdf'}),
    '/loop': sends('', {Location: '/loop'}, 302)
  })
  const {root} = siteAnd(t)
  const local = await offprint('import', host.at('/3.html'), '--root', root)
  assert.deepEqual([local.code, host.requests.length], [1, 0])
  assert.match(
    local.stderr,
    /error +Unexpected address in this machine’s own network \(127\.0\.0\.1\).* import\/not-fetched/
  )
  for (const [path, reason] of [
    ['/pdf', /Unexpected `application\/pdf`, expected a page or Markdown/],
    ['/loop', /Unexpected chain of redirects/],
    ['/none', /Unexpected answer 404 Not Found, expected a page/]
  ] as const) {
    const {code, stderr} = await offprint('import', host.at(path), '--root', root, '--allow-local')
    assert.equal(code, 1)
    assert.match(stderr, reason)
  }
  assert.ok(!existsSync(join(root, 'content/issues')))
})

test('a host that is in trouble is an environment that failed', async t => {
  const host = await openHost(t, {'/3.html': sends('', {'Retry-After': '86400'}, 429)})
  const {root} = siteAnd(t)
  const {code, stderr} = await offprint('import', host.at('/3.html'), '--root', root, '--allow-local')
  assert.equal(code, 3)
  assert.match(stderr, /Unexpected answer 429 Too Many Requests, to be asked again in 86400 s/)
})

test('an issue is imported though its figures are not to be had, and says how they come later', async t => {
  const host = await openHost(t, {'/f.png': sends('', {'Retry-After': '86400'}, 503)})
  const {root, at} = siteAnd(t, {'3.md': digest(3, host.at('/f.png'))})
  const {code, stdout} = await offprint('import', at('3.md'), '--root', root, '--allow-local')
  assert.equal(code, 3)
  assert.match(stdout, /1 not reached\n +run `offprint pull` for the rest/)
  assert.ok(existsSync(join(root, 'content/issues/0003.md')))
})

test('what was imported before gets the figures that it lacks', async t => {
  const host = await openHost(t, {'/f.png': sends(await picture('png'))})
  const {root, at} = siteAnd(t, {'3.md': digest(3, host.at('/f.png'))})
  const first = await offprint('import', at('3.md'), '--root', root, '--allow-local', '--no-figures')
  assert.match(first.stdout, /figures {2}1 left on the web/)
  const second = await offprint('import', at('3.md'), '--root', root, '--allow-local')
  assert.match(second.stdout, /was imported before\nfigures {2}1 fetched/)
  assert.equal((await offprint('import', at('3.md'), '--root', root, '--allow-local')).stdout.includes('1 kept'), true)
})
