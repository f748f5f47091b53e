import assert from 'node:assert/strict'
import {chmodSync, symlinkSync} from 'node:fs'
import {type IncomingHttpHeaders, request} from 'node:http'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {gunzipSync} from 'node:zlib'
import {type ServeOptions, serve} from '../../src/io/server.js'
import {speechOf} from '../../src/messages/speech-of.js'
import {plant, temporaryFolder} from './helpers/tree.js'

const site = {
  'index.html': '<p>家</p>',
  '404.html': 'lost',
  'issues/81/index.html': 'issue',
  'empty/x.txt': 'x',
  'tags/注意力/index.html': 'tag',
  'a b%20c.html': 'odd name',
  'assets/style.css': 'p{}',
  'feed.xml': '<feed/>',
  'figure.webp': 'webp',
  README: 'plain',
  '.offprint.json': '{}',
  '.secret/x.html': 'secret',
  '.well-known/security.txt': 'mail'
}

test('answers as a static host does', async t => {
  const {get} = await serving(t)
  const expected: readonly (readonly [string, number, string, string])[] = [
    ['/', 200, 'text/html; charset=utf-8', '<p>家</p>'],
    ['/index.html', 200, 'text/html; charset=utf-8', '<p>家</p>'],
    ['/issues/81/', 200, 'text/html; charset=utf-8', 'issue'],
    ['/issues/81/?q=1', 200, 'text/html; charset=utf-8', 'issue'],
    ['/tags/%E6%B3%A8%E6%84%8F%E5%8A%9B/', 200, 'text/html; charset=utf-8', 'tag'],
    ['/a%20b%2520c.html', 200, 'text/html; charset=utf-8', 'odd name'],
    ['/assets/style.css', 200, 'text/css; charset=utf-8', 'p{}'],
    ['/feed.xml', 200, 'application/xml; charset=utf-8', '<feed/>'],
    ['/figure.webp', 200, 'image/webp', 'webp'],
    ['/README', 200, 'application/octet-stream', 'plain'],
    ['/.well-known/security.txt', 200, 'text/plain; charset=utf-8', 'mail'],
    ['/nothing/', 404, 'text/html; charset=utf-8', 'lost'],
    ['/empty/', 404, 'text/html; charset=utf-8', 'lost'],
    ['/feed.xml/', 404, 'text/html; charset=utf-8', 'lost']
  ]
  for (const [path, status, type, body] of expected) {
    const answer = await get(path)
    assert.deepEqual([answer.status, answer.headers['content-type'], answer.body], [status, type, body], path)
  }
})

test('text goes out compressed to who takes that, and under a tag that holds for both forms', async t => {
  const page = '<p>一段话。</p>'.repeat(200)
  const {url} = await serving(t, {}, {...site, 'long.html': page, 'long.webp': page})
  const ask = (path: string, headers: Record<string, string>) =>
    new Promise<{headers: IncomingHttpHeaders; body: Buffer}>((resolve, reject) => {
      request(new URL(path, url), {headers}, answer => {
        const chunks: Buffer[] = []
        answer.on('data', chunk => chunks.push(chunk))
        answer.on('end', () => resolve({headers: answer.headers, body: Buffer.concat(chunks)}))
      })
        .on('error', reject)
        .end()
    })
  const packed = await ask('/long.html', {'Accept-Encoding': 'br, gzip;q=0.8'})
  assert.deepEqual([packed.headers['content-encoding'], packed.headers.vary], ['gzip', 'Accept-Encoding'])
  assert.equal(gunzipSync(packed.body).toString(), page)
  assert.equal(Number(packed.headers['content-length']), packed.body.length)
  for (const accepted of ['', 'br', 'gzip;q=0', 'br, gzip; q=0.000, deflate', 'xgzip']) {
    const plain = await ask('/long.html', {'Accept-Encoding': accepted})
    assert.deepEqual([plain.headers['content-encoding'], plain.body.toString()], [undefined, page], accepted)
    assert.equal(plain.headers.vary, 'Accept-Encoding')
    assert.equal(packed.headers.etag, `W/${plain.headers.etag}`)
  }
  for (const path of ['/', '/long.webp'])
    assert.equal((await ask(path, {'Accept-Encoding': 'gzip'})).headers['content-encoding'], undefined, path)
})

test('a folder without its slash is redirected, within this site only', async t => {
  const {get} = await serving(t)
  for (const [path, to] of [
    ['/issues/81', '/issues/81/'],
    ['/issues?q=a', '/issues/?q=a'],
    ['/tags/%E6%B3%A8%E6%84%8F%E5%8A%9B', '/tags/%E6%B3%A8%E6%84%8F%E5%8A%9B/']
  ] as const) {
    const answer = await get(path)
    assert.deepEqual([answer.status, answer.headers.location], [301, to])
  }
  for (const path of ['//issues/81', '//example.org', '/\\example.org', 'http://example.org/issues', '*']) {
    assert.equal((await get(path)).status, 404, path)
  }
})

test('nothing outside the folder is served', async t => {
  const {get, root} = await serving(t)
  plant(join(root, '..'), {'secret.html': 'secret', 'dist-2/x.html': 'secret'})
  symlinkSync('../secret.html', join(root, 'link.html'))
  symlinkSync('..', join(root, 'up'))
  symlinkSync('feed.xml', join(root, 'inside.xml'))
  for (const path of [
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/issues/../../secret.html',
    '/issues/%2E%2E/%2E%2E/secret.html',
    '/..%5csecret.html',
    '/%2e%2e%2fdist-2%2fx.html',
    '/../dist-2/x.html',
    '/link.html',
    '/up/secret.html',
    '/up/',
    '/.offprint.json',
    '/.secret/x.html',
    '/%2eoffprint.json',
    '/index.html%00.png',
    '/%',
    '/%ff',
    '/issues//81/',
    `/${'x'.repeat(5000)}`
  ]) {
    const answer = await get(path)
    assert.deepEqual([answer.status, answer.body], [404, 'lost'], path)
  }
  assert.equal((await get('/inside.xml')).body, '<feed/>')
})

test('a site below a base is served there, and asked for elsewhere it says where', async t => {
  const {get, url} = await serving(t, {base: '/reading/'})
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/reading\/$/)
  assert.equal((await get('/reading/')).body, '<p>家</p>')
  assert.equal((await get('/reading/issues/81/')).body, 'issue')
  assert.equal((await get('/reading/issues/81')).headers.location, '/reading/issues/81/')
  assert.equal((await get('/reading')).headers.location, '/reading/')
  assert.equal((await get('/')).headers.location, '/reading/')
  assert.equal((await get('/issues/81/')).status, 404)
  assert.equal((await get('/readings/')).status, 404)
})

test('HEAD, If-None-Match and other methods', async t => {
  const {get} = await serving(t)
  const head = await get('/feed.xml', {method: 'HEAD'})
  assert.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', '7'])
  const {etag} = (await get('/feed.xml')).headers
  for (const header of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const answer = await get('/feed.xml', {headers: {'If-None-Match': header ?? ''}})
    assert.deepEqual([answer.status, answer.body, answer.headers.etag], [304, '', etag])
  }
  assert.equal((await get('/feed.xml', {headers: {'If-None-Match': '"other"'}})).status, 200)
  assert.equal((await get('/nothing', {headers: {'If-None-Match': '*'}})).status, 404)
  const post = await get('/feed.xml', {method: 'POST'})
  assert.deepEqual([post.status, post.headers.allow], [405, 'GET, HEAD'])
})

test('a busy port is followed by the next one', async t => {
  const blocker = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => blocker.once('listening', resolve))
  t.after(() => blocker.close())
  const address = blocker.address()
  assert(typeof address === 'object' && address)
  const {url, get} = await serving(t, {port: address.port})
  assert(Number(new URL(url).port) > address.port)
  assert.equal((await get('/feed.xml')).status, 200)
})

test('where no port is free, all that were tried are named', async t => {
  const blocker = createServer().listen(65_535, '127.0.0.1')
  await new Promise(resolve => blocker.once('listening', resolve))
  t.after(() => blocker.close())
  const reason = /^Ports 65535 to 65535 of 127\.0\.0\.1 are all busy; name another with --port$/
  await assert.rejects(serve({root: temporaryFolder(t), port: 65_535}), {name: 'EnvironmentError', message: reason})
})

test('an address that is not ours fails with words', async t => {
  const root = temporaryFolder(t)
  await assert.rejects(serve({root, host: '192.0.2.1'}), {name: 'EnvironmentError', message: /not one of this machine/})
})

test('a site without a page for what is missing still answers', async t => {
  const {get} = await serving(t, {}, {'index.html': 'x'})
  assert.deepEqual([(await get('/nothing')).status, (await get('/nothing')).body], [404, 'Nothing is here.\n'])
})

test('what the server says itself is in the language that was chosen', async t => {
  const {get, root} = await serving(t, {speech: await speechOf('zh')}, {'index.html': 'x', 'gone.html': 'x'})
  assert.equal((await get('/nothing')).body, '这里什么也没有。\n')
  assert.equal((await get('/', {method: 'POST'})).body, '只应答 GET 与 HEAD 请求。\n')
  chmodSync(join(root, 'gone.html'), 0)
  // Who may read everything is refused nothing.
  if (process.getuid?.() === 0) return
  const {status, body} = await get('/gone.html')
  assert.deepEqual([status, body], [500, '读取文件时出错：没有权限\n'])
})

type Asked = {readonly method?: string; readonly headers?: Record<string, string>}

async function serving(t: TestContext, options: Partial<ServeOptions> = {}, files: Record<string, string> = site) {
  const root = join(temporaryFolder(t), 'dist')
  plant(root, files)
  const {url, close} = await serve({root, port: 0, ...options})
  t.after(close)
  // Not fetch: it would tidy up the paths that are to be tried.
  const get = (path: string, {method = 'GET', headers = {}}: Asked = {}) =>
    new Promise<{status: number | undefined; headers: Record<string, string | undefined>; body: string}>(
      (resolve, reject) => {
        const {hostname, port} = new URL(url)
        request({hostname, port, path, method, headers, agent: false}, response => {
          let body = ''
          response.setEncoding('utf8').on('data', text => {
            body += text
          })
          response.on('end', () =>
            resolve({status: response.statusCode, headers: response.headers as Record<string, string>, body})
          )
        })
          .on('error', reject)
          .end()
      }
    )
  return {root, url, get}
}
