import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import sharp from 'sharp'
import {build} from '../../src/build/build.js'
import {pathsOf} from '../../src/build/paths.js'
import {readContent} from '../../src/build/read-content.js'
import {formatLock} from '../../src/figures/lock/format-lock.js'
import {lockFile} from '../../src/figures/lock/lock-file.js'
import {parseLock} from '../../src/figures/lock/parse-lock.js'
import {openStore} from '../../src/io/store.js'
import type {IsoDate} from '../../src/model/issue.js'
import {pull} from '../../src/pull/pull.js'
import {selectIssues} from '../../src/pull/select-issues.js'
import type {Net} from '../../src/web/net.js'
import {picture} from '../cli/helpers/images.js'
import {temporaryFolder} from '../io/helpers/tree.js'
import {inEnglish} from '../support/in-english.js'
import {openHost, sends} from '../web/helpers/host.js'
import {testNet} from '../web/helpers/net.js'
import {issueText, siteWith} from './helpers/site.js'

const [png, jpeg, other] = await Promise.all([picture('png'), picture('jpeg'), picture('png', 500, 250)])

async function issuesOf(root: string) {
  const paths = pathsOf({root})
  return (await readContent(paths, {root, drafts: true}, openStore(paths.cache))).issues
}

async function pulled(root: string, net: Net = testNet(), again = false) {
  const {diagnostics, ...counts} = await pull({root, issues: await issuesOf(root), again}, net)
  return {...counts, findings: inEnglish(diagnostics).map(({ruleId, reason}) => `${ruleId}: ${reason}`)}
}

function lockOf(root: string) {
  return [...parseLock(lockFile, readFileSync(join(root, lockFile), 'utf8')).value.values()]
}

function filesOf(root: string, folder = 'content/issues/0081'): string[] {
  return existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []
}

const short = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 8)
const none = {kept: 0, unnamed: 0, picture: 0, gone: 0, refused: 0, unreachable: 0, bytes: 0}

test('figures come to lie beside their issue, are locked, and the Markdown stays as it is', async t => {
  const host = await openHost(t, {
    '/a?wx_fmt=png': sends(jpeg, {'Content-Type': 'image/png', Date: 'Wed, 13 Jun 2018 12:00:00 GMT'}),
    '/b': sends(png)
  })
  const root = siteWith(t, [`${host.at('/a?wx_fmt=png')}#imgIndex=0`, 'local.png', host.at('/b')])
  const before = readFileSync(join(root, 'content/issues/0081.md'))
  assert.deepEqual(await pulled(root), {...none, picture: 2, bytes: jpeg.length + png.length, findings: []})
  assert.deepEqual(filesOf(root), [`01-${short(jpeg)}.jpg`, `03-${short(png)}.png`])
  assert.deepEqual(readFileSync(join(root, `content/issues/0081/01-${short(jpeg)}.jpg`)), jpeg)
  assert.deepEqual(lockOf(root)[0], {
    address: host.at('/a?wx_fmt=png'),
    file: `content/issues/0081/01-${short(jpeg)}.jpg`,
    sha256: createHash('sha256').update(jpeg).digest('hex'),
    type: 'jpeg',
    size: jpeg.length,
    width: 600,
    height: 300,
    date: '2018-06-13'
  })
  assert.deepEqual(readFileSync(join(root, 'content/issues/0081.md')), before)
})

test('a second run asks for nothing, and the lock file stays as it is', async t => {
  const host = await openHost(t, {'/a': sends(png), '/gone': sends('', {}, 410)})
  const root = siteWith(t, [host.at('/a'), host.at('/gone')])
  const first = await pulled(root)
  assert.deepEqual(first.findings, [`figure/gone: Unexpected answer 410, expected the figure: \`${host.at('/gone')}\``])
  const lock = readFileSync(join(root, lockFile))
  assert.deepEqual(await pulled(root), {...none, kept: 2, findings: []})
  assert.deepEqual(readFileSync(join(root, lockFile)), lock)
  assert.equal(host.requests.length, 2)
  assert.equal((await pulled(root, testNet(), true)).gone, 1)
  assert.equal(host.asked('/gone'), 2)
})

test('a file that was lost or altered since is fetched again, under its name', async t => {
  const host = await openHost(t, {'/a': sends(png), '/b': sends(jpeg)})
  const root = siteWith(t, [host.at('/a'), host.at('/b')])
  await pulled(root)
  const [a, b] = filesOf(root)
  rmSync(join(root, 'content/issues/0081', a ?? ''))
  writeFileSync(join(root, 'content/issues/0081', b ?? ''), 'altered')
  assert.deepEqual(await pulled(root), {...none, picture: 2, bytes: png.length + jpeg.length, findings: []})
  assert.deepEqual(filesOf(root), [a, b])
  assert.deepEqual(readFileSync(join(root, 'content/issues/0081', b ?? '')), jpeg)
})

test('one picture under several addresses, also of several issues, is one file', async t => {
  const host = await openHost(t, {'/a': sends(png), '/b': sends(png), '/c': sends(png), '/d': sends(other)})
  const root = siteWith(t, [host.at('/a'), host.at('/b'), host.at('/d')], {
    'content/issues/0082.md': issueText(82, [host.at('/c'), host.at('/a')])
  })
  assert.equal((await pulled(root, testNet({limits: {atOnce: 1}}))).picture, 4)
  assert.deepEqual(filesOf(root), [`01-${short(png)}.png`, `03-${short(other)}.png`])
  assert.deepEqual(filesOf(root, 'content/issues/0082'), [])
  assert.equal(lockOf(root).length, 4)
  assert.equal(host.requests.length, 4)
})

test('one bad figure does not stop the others; what is refused is not kept', async t => {
  const host = await openHost(t, {
    '/page': sends('<!doctype html><p>Please log in'),
    '/down': sends('', {}, 503),
    '/a': sends(png)
  })
  const root = siteWith(t, [host.at('/page'), host.at('/down'), 'http://nobody.example/x', host.at('/a')])
  const {findings, ...counts} = await pulled(root)
  assert.equal(counts.picture, 1)
  assert.deepEqual(
    findings.map(finding => finding.split(':')[0]),
    ['figure/refused', 'figure/unreachable', 'figure/unreachable']
  )
  assert.ok(findings[0]?.endsWith(`: \`${host.at('/page')}\``))
  assert.equal(lockOf(root).length, 1)
})

test('a host that nobody knows is looked up a few times, and told once an issue', async t => {
  const host = await openHost(t, {'/a': sends(png)})
  const lost = (from: number) => Array.from({length: 30}, (_, index) => `http://nobody.example/${from + index}`)
  const root = siteWith(t, [...lost(0), host.at('/a')], {
    'content/issues/0082.md': issueText(82, [...lost(100), 'http://other.example/x'])
  })
  const looked: string[] = []
  const net = testNet()
  const resolve = (name: string) => {
    looked.push(name)
    return net.resolve(name)
  }
  const {findings, ...counts} = await pulled(root, {...net, resolve})
  assert.deepEqual([counts.picture, counts.unreachable], [1, 61])
  assert.deepEqual(findings, [
    'figure/unreachable: Unexpected host name that nobody knows, 30 figures in this issue: `http://nobody.example/0` …',
    'figure/unreachable: Unexpected host name that nobody knows, 30 figures in this issue: `http://nobody.example/100` …',
    'figure/unreachable: Unexpected host name that nobody knows: `http://other.example/x`'
  ])
  const times = looked.filter(name => name === 'nobody.example').length
  assert.ok(times >= 5 && times < 5 + 2 * net.limits.perHost, `looked up ${times} times`)
})

test('a picture that an editor moves to the placeholders is refused from then on, and forgotten', async t => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="270"><rect width="480" height="270"
    fill="#eee"/><circle cx="240" cy="90" r="50" fill="#888"/><path d="M60 180H420V215H60z" fill="#aaa"/></svg>`
  const notice = await sharp(Buffer.from(drawing)).png().toBuffer()
  const host = await openHost(t, {'/a': sends(notice), '/b': sends(png)})
  const root = siteWith(t, [host.at('/a'), host.at('/b')], {'content/placeholders/notes.md': 'What we met.'})
  assert.equal((await pulled(root)).picture, 2)
  const [file = ''] = filesOf(root)
  renameSync(join(root, 'content/issues/0081', file), join(root, 'content/placeholders/hot-linking.png'))
  // An even picture has nothing to be known by, and what is no picture is named; neither refuses anything.
  writeFileSync(join(root, 'content/placeholders/even.webp'), await picture('webp', 640, 360))
  writeFileSync(join(root, 'content/placeholders/broken.png'), 'words')
  const {findings, ...counts} = await pulled(root)
  assert.deepEqual(counts, {...none, kept: 1, refused: 1})
  assert.match(findings[0] ?? '', /^figure\/unreadable/)
  assert.match(findings[1] ?? '', /^figure\/notice: .*looks like `hot-linking\.png`/)
  assert.deepEqual(
    lockOf(root).map(({address}) => address),
    [host.at('/b')]
  )
  assert.equal(filesOf(root).length, 1)
})

test('a lock file with marks of a merge is mended', async t => {
  const host = await openHost(t, {'/a': sends(png), '/b': sends(jpeg)})
  const root = siteWith(t, [host.at('/a'), host.at('/b')])
  await pulled(root)
  const [a = '', b = ''] = readFileSync(join(root, lockFile), 'utf8').split('\n')
  const merged = `<<<<<<< ours\n${a}\n=======\n${b.slice(0, 40)}\n>>>>>>> theirs\n`
  writeFileSync(join(root, lockFile), merged)
  assert.deepEqual(await pulled(root), {...none, kept: 1, picture: 1, bytes: jpeg.length, findings: []})
  assert.equal(readFileSync(join(root, lockFile), 'utf8'), `${a}\n${b}\n`)
})

test('a lock file that cannot be read at all is not written over', async t => {
  const root = siteWith(t, ['http://nobody.example/a'], {[lockFile]: Buffer.from([0xff, 0xfe, 0x00])})
  const {findings} = await pulled(root)
  assert.match(findings[0] ?? '', /^file\/not-utf8/)
  assert.equal(readFileSync(join(root, lockFile)).length, 3)
})

test('nothing is written through a link that leads out of the content folder; the run ends', async t => {
  const host = await openHost(t, {'*': sends(png)})
  const root = siteWith(t, [host.at('/a'), host.at('/b')])
  const outside = temporaryFolder(t)
  symlinkSync(outside, join(root, 'content/issues/0081'))
  await assert.rejects(pulled(root), {name: 'EnvironmentError', message: /leads out of content\//})
  assert.deepEqual(readdirSync(outside), [])
})

test('what no issue names any more is forgotten, when all issues are asked for; its file stays', async t => {
  const host = await openHost(t, {'/a': sends(png), '/b': sends(jpeg)})
  const root = siteWith(t, [host.at('/a'), host.at('/b'), host.at('/lost')])
  await pulled(root)
  assert.equal(lockOf(root).length, 3)
  writeFileSync(join(root, 'content/issues/0081.md'), issueText(81, [host.at('/b')]))
  assert.deepEqual(await pulled(root), {...none, kept: 1, findings: []})
  assert.equal(lockOf(root).length, 3, 'one issue may not speak for the others')
  const {diagnostics, ...counts} = await pull({root, issues: await issuesOf(root), all: true}, testNet())
  assert.deepEqual([counts, diagnostics], [{...none, kept: 1, unnamed: 2}, []])
  assert.deepEqual(
    lockOf(root).map(({address}) => address),
    [host.at('/b')]
  )
  assert.equal(filesOf(root).length, 2)
  const rules = (await build({root})).diagnostics.map(({ruleId}): string => ruleId)
  assert.ok(rules.includes('figure/unused'), 'the build says that it may go')
})

test('two runs at once lose nothing of each other, nor what a third wrote', async t => {
  const names = Array.from({length: 20}, (_, index) => `/${index}`)
  const pictures = await Promise.all(names.map((_, index) => picture('png', 500 + index, 300)))
  const host = await openHost(t, Object.fromEntries(names.map((name, index) => [name, sends(pictures[index] ?? png)])))
  const addresses = names.map(name => host.at(name))
  const root = siteWith(t, addresses.slice(0, 12), {'content/issues/0082.md': issueText(82, addresses.slice(8))})
  const [one, other] = await issuesOf(root)
  assert(one && other)
  const runs = [one, other, other].map(issue => pull({root, issues: [issue], all: true}, testNet()))
  const third = {...lockedGone, address: 'https://third.example/a'}
  writeFileSync(join(root, lockFile), formatLock([third]))
  await Promise.all(runs)
  const text = readFileSync(join(root, lockFile), 'utf8')
  assert.deepEqual(
    lockOf(root).map(({address}) => address),
    [...addresses, third.address].sort()
  )
  assert.equal(text, formatLock(lockOf(root)), 'it is sorted, whoever came last')
  assert.equal(filesOf(root).length + filesOf(root, 'content/issues/0082').length >= 20, true)
  assert.deepEqual(
    readdirSync(join(root, 'content')).filter(name => name.startsWith('.')),
    []
  )
})

const lockedGone = {gone: 404, date: '2026-11-22' as IsoDate} as const

test('a picture that a host sends for three addresses is told, once', async t => {
  const host = await openHost(t, {'/1': sends(jpeg), '/2': sends(jpeg), '/3': sends(png), '/4': sends(jpeg)})
  const two = [host.at('/1'), host.at('/3'), host.at('/2'), host.at('/4', 'elsewhere.example')]
  const root = siteWith(t, two, {'content/issues/0082.md': issueText(82, [host.at('/1')])})
  const net = () => testNet({names: {'elsewhere.example': ['127.0.0.1']}, limits: {atOnce: 1}})
  assert.deepEqual((await pulled(root, net())).findings, [])
  writeFileSync(join(root, 'content/issues/0082.md'), issueText(82, [host.at('/1'), host.at('/4')]))
  const {findings} = await pulled(root, net())
  assert.deepEqual(findings, [
    `figure/repeated: Unexpected picture that 127.0.0.1 sends for 3 addresses, expected one for each: \`content/issues/0081/01-${short(jpeg)}.jpg\``
  ])
  assert.deepEqual((await pulled(root, net())).findings, [])
})

test('issues are named by number or file, and others are unknown', async t => {
  const root = siteWith(t, [], {'content/issues/0082.md': issueText(82, [])})
  const issues = await issuesOf(root)
  const chosen = (names: readonly string[], here = root) => {
    const {chosen, unknown} = selectIssues(issues, names, {root, here})
    return [chosen.map(({number}) => number), unknown]
  }
  assert.deepEqual(chosen([]), [[81, 82], []])
  assert.deepEqual(chosen(['82']), [[82], []])
  assert.deepEqual(chosen(['0082', 'content/issues/0081.md']), [[81, 82], []])
  assert.deepEqual(chosen(['0081.md'], join(root, 'content/issues')), [[81], []])
  assert.deepEqual(chosen(['83', '0081.md']), [[], ['83', '0081.md']])
})

/** Hosts of old digests, as a machine without them sees them: all their names lead to one loopback server. */
test('an old digest is pulled from a loopback copy of its hosts, and builds without any', async (t: TestContext) => {
  const host = await openHost(t, {
    '/mmbiz_png/one/640?wx_fmt=jpeg': sends(png, {'Content-Type': 'image/jpeg'}),
    '/mmbiz_png/two/640': sends('', {Location: '/moved/two'}, 302),
    '/moved/two': sends(jpeg),
    '/mmbiz_jpg/lost/640': sends('', {}, 404)
  })
  const wrapped = (path: string) => `![640](https://ss.csdn.net/p?${host.at(path, 'mmbiz.qpic.cn')})`
  const root = siteWith(t, [], {
    'content/issues/0081.md': `# 本周值得读

2018年06月13日 14:31:09[Offprint](https://example.org/)阅读数：14

这是 PaperDaily 的第**81**篇文章

**Nested LSTMs**
**@Synced 推荐**
\\#RNN
**推荐语一句。**
${wrapped('/mmbiz_png/one/640?wx_fmt=jpeg')}${wrapped('/mmbiz_png/two/640')}
${wrapped('/mmbiz_jpg/lost/640')}

**▲**论文模型：点击查看大图

论文链接
https://www.paperweekly.site/papers/1627
`
  })
  const net = testNet({names: {'mmbiz.qpic.cn': ['127.0.0.1']}})
  const {findings, ...counts} = await pulled(root, net)
  assert.deepEqual([counts.picture, counts.gone, findings.length], [2, 1, 1])
  assert.deepEqual(
    host.requests.map(({headers}) => [headers.host, headers.referer]),
    Array.from({length: 4}, () => [`mmbiz.qpic.cn:${host.port}`, undefined])
  )

  const asked = host.requests.length
  const {diagnostics, published} = await build({root})
  assert.ok(published)
  assert.deepEqual(
    diagnostics.map(({ruleId}) => ruleId).filter(id => id.startsWith('figure/')),
    ['figure/gone', 'figure/no-alt']
  )
  const page = readFileSync(join(root, 'dist/issues/81/index.html'), 'utf8')
  assert.equal(page.match(/<img /g)?.length, 2)
  assert.ok(page.includes(`href="${host.at('/mmbiz_jpg/lost/640', 'mmbiz.qpic.cn')}"`))
  assert.equal(host.requests.length, asked)
})
