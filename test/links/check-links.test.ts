import assert from 'node:assert/strict'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {checkedLinks} from '../../src/build/checked-links.js'
import {parseIssue} from '../../src/content/parse-issue.js'
import {checkLinks} from '../../src/links/check-links.js'
import {linkLedgerFile} from '../../src/links/ledger-file.js'
import type {LinkRecord} from '../../src/links/link-record.js'
import {readLinkLedger} from '../../src/links/read-link-ledger.js'
import type {Issue, SourcePath} from '../../src/model/issue.js'
import type {Net} from '../../src/web/net.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {inEnglish} from '../support/in-english.js'
import {type Answer, inTurn, openHost, sends} from '../web/helpers/host.js'
import {testNet} from '../web/helpers/net.js'

const file = 'content/issues/0081.md' as SourcePath

/** A site of one issue with these links, as fields, and with this prose. */
function siteWith(t: TestContext, links: readonly string[], prose = 'Worth reading.') {
  const root = temporaryFolder(t)
  const fields = links.map((link, index) => `- Link ${index}: ${link}`)
  const text = `---\nnumber: 81\ntitle: Issue\ndate: 2018-06-13\n---\n\n## Paper\n\n${fields.join('\n')}\n\n${prose}\n`
  plant(root, {[file]: text})
  return {root, issues: [parseIssue(file, text).value as Issue]}
}

type Site = ReturnType<typeof siteWith>

const ask = ({root, issues}: Site, net: Net, again = false) =>
  checkLinks({root, issues, all: true, again}, net).then(({asked, kept, alive, moved, dead, unknown}) => [
    asked,
    kept,
    alive,
    moved,
    dead,
    unknown
  ])

const records = ({root}: Site): readonly Omit<LinkRecord, 'asked'>[] =>
  [...readLinkLedger(root).value.values()].map(({asked, ...rest}) => rest)

const quick = {attempts: 1, head: 2000, whole: 4000}

test('every kind of answer is told apart', async t => {
  const ok = sends('')
  const answers: Readonly<Record<string, readonly [Answer, LinkRecord['answer'], string?]>> = {
    '/ok': [ok, 200],
    '/empty': [sends('', {}, 204), 204],
    '/missing': [sends('', {}, 404), 404],
    '/gone': [sends('', {}, 410), 410],
    '/forbidden': [sends('', {}, 403), 403],
    '/legal': [sends('', {}, 451), 451],
    '/busy': [sends('', {}, 429), 429],
    '/broken': [sends('', {}, 500), 500],
    '/silent': [() => {}, 'no answer'],
    '/hangs-up': [response => response.destroy(), 'no answer'],
    '/for-good': [sends('', {Location: '/ok'}, 301), 200, '/ok'],
    '/for-good-twice': [sends('', {Location: '/for-good'}, 308), 200, '/ok'],
    '/for-now': [sends('', {Location: '/ok'}, 302), 200],
    '/for-now-then-for-good': [sends('', {Location: '/for-good'}, 307), 200],
    '/for-good-to-nothing': [sends('', {Location: '/missing'}, 301), 404],
    '/to-the-front-page': [sends('', {Location: '/'}, 301), 'front page'],
    '/circle': [sends('', {Location: '/circle'}, 301), 'no answer']
  }
  const host = await openHost(t, {
    ...Object.fromEntries(Object.entries(answers).map(([path, [how]]) => [path, how])),
    '/': ok
  })
  const site = siteWith(
    t,
    Object.keys(answers).map(path => host.at(path))
  )
  const counts = await ask(site, testNet({limits: {...quick, strikes: 99}}))
  assert.deepEqual(counts, [17, 0, 6, 2, 3, 8])
  const found = Object.fromEntries(records(site).map(({address, answer, moved}) => [address, [answer, moved]]))
  for (const [path, [, answer, moved]] of Object.entries(answers)) {
    assert.deepEqual(found[host.at(path)], [answer, moved ? host.at(moved) : null], path)
  }
})

test('a server that knows no HEAD is asked for the page, of which nothing is read', async t => {
  const only =
    (method: string, status: number): Answer =>
    (response, request) =>
      void response.writeHead(request.method === method ? 200 : status).end('x'.repeat(1000))
  const host = await openHost(t, {'/a': only('GET', 405), '/b': only('GET', 404), '/c': only('GET', 503)})
  const site = siteWith(t, [host.at('/a'), host.at('/b'), host.at('/c')])
  assert.deepEqual(await ask(site, testNet({limits: {...quick, bytes: 10}})), [3, 0, 3, 0, 0, 0])
  assert.deepEqual(host.requests.map(({method}) => method).sort(), ['GET', 'GET', 'GET', 'HEAD', 'HEAD', 'HEAD'])
})

test('who wants to be left alone is', async t => {
  const host = await openHost(t, {'*': sends('', {'Retry-After': '86400'}, 429)})
  const site = siteWith(t, [host.at('/a')])
  assert.deepEqual(await ask(site, testNet()), [1, 0, 0, 0, 0, 1])
  assert.equal(host.requests.length, 1)
})

test('a name that nobody knows is dead, if anybody answers; else nothing is noted', async t => {
  const host = await openHost(t, {'/ok': sends('')})
  const gone = 'http://gone.example/paper'
  const site = siteWith(t, [gone, host.at('/ok')])
  assert.deepEqual(await ask(site, testNet({limits: quick})), [2, 0, 1, 0, 1, 0])
  assert.deepEqual(records(site).find(({address}) => address === gone)?.answer, 'no host')
  const before = readFileSync(join(site.root, linkLedgerFile), 'utf8')
  const alone = {...site, issues: siteWith(t, [gone, 'http://127.0.0.1:1/shut']).issues}
  const report = await checkLinks({...alone, all: false, again: true}, testNet({limits: quick}))
  assert.equal(report.reached, false)
  assert.equal(readFileSync(join(site.root, linkLedgerFile), 'utf8'), before)
})

test('without a network the run ends after a few hosts', async t => {
  const links = Array.from({length: 40}, (_, index) => `http://host-${index}.example/`)
  const asked: string[] = []
  const net = testNet({limits: {...quick, atOnce: 1}})
  const resolve: Net['resolve'] = async host => {
    asked.push(host)
    throw Object.assign(new Error('no network'), {code: 'EAI_AGAIN'})
  }
  const {root, issues} = siteWith(t, links)
  const report = await checkLinks({root, issues, all: true, again: false}, {...net, resolve})
  assert.equal(report.reached, false)
  assert.ok(new Set(asked).size < 10, String(asked.length))
})

test('what was asked a while ago only is not asked again, what no issue names is forgotten', async t => {
  const host = await openHost(t, {'/ok': sends('')})
  const site = siteWith(t, [host.at('/ok'), host.at('/ok#part'), host.at('/missing')])
  assert.deepEqual(await ask(site, testNet()), [2, 0, 1, 0, 1, 0])
  const asked = host.requests.length
  assert.deepEqual(await ask(site, testNet()), [0, 2, 1, 0, 1, 0])
  assert.equal(host.requests.length, asked)
  assert.deepEqual(await ask(site, testNet(), true), [2, 0, 1, 0, 1, 0])
  const fewer = {root: site.root, issues: siteWith(t, [host.at('/ok')]).issues}
  assert.deepEqual(await ask(fewer, testNet()), [0, 1, 1, 0, 0, 0])
  assert.deepEqual(
    records(site).map(({address}) => address),
    [host.at('/ok')]
  )
})

test('the day on which a link last lived is kept when it dies, and the move when its host is in trouble', async t => {
  const host = await openHost(t, {
    '/dies': inTurn(sends(''), sends('', {}, 404)),
    '/moves': inTurn(sends('', {Location: '/ok'}, 301), sends('', {}, 403)),
    '/ok': sends('')
  })
  const site = siteWith(t, [host.at('/dies'), host.at('/moves')])
  await ask(site, testNet())
  const later = testNet()
  await later.clock.wait(40 * 24 * 60 * 60 * 1000, new AbortController().signal)
  await ask(site, later)
  assert.deepEqual(records(site), [
    {address: host.at('/dies'), answer: 404, alive: '2026-11-22', moved: null},
    {address: host.at('/moves'), answer: 403, alive: '2026-11-22', moved: host.at('/ok')}
  ])
})

test('each host is asked at its pace, all together within a limit', async t => {
  const names = {'a.example': ['127.0.0.1'], 'b.example': ['127.0.0.1'], 'c.example': ['127.0.0.1']}
  const host = await openHost(t, {'*': sends('')})
  const links = Object.keys(names).flatMap(name => ['/1', '/2', '/3', '/4'].map(path => host.at(path, name)))
  const net = testNet({names, limits: {atOnce: 2, perHost: 1, apart: {'*': 500}}})
  assert.deepEqual(await ask(siteWith(t, links), net), [12, 0, 12, 0, 0, 0])
  assert.ok(host.most() <= 2)
  assert.ok(net.waits.every(wait => wait > 0 && wait <= 500) && net.waits.length >= 3, String(net.waits))
})

test('a run that is interrupted leaves what it learned, and the next one asks for the rest', async t => {
  const host = await openHost(t, {'/1': sends(''), '/2': sends('', {}, 404), '/3': sends('')})
  const site = siteWith(t, [host.at('/1'), host.at('/2'), host.at('/3')])
  let begun = 0
  const net = testNet({limits: {perHost: 1}})
  const failing: Net = {
    ...net,
    limits: {...net.limits, apart: {'*': 10}},
    clock: {
      ...net.clock,
      wait: async (milliseconds, signal) => {
        if (++begun > 1) throw new Error('killed')
        await net.clock.wait(milliseconds, signal)
      }
    }
  }
  await assert.rejects(ask(site, failing), /killed/)
  const left = records(site).length
  assert.ok(left > 0 && left < 3, String(left))
  assert.deepEqual((await ask(site, testNet())).slice(0, 2), [3 - left, left])
})

test('two runs at once, and a file that was mended by a merge, lose nothing', async t => {
  const host = await openHost(t, {'*': sends('')})
  const [one, other] = [siteWith(t, [host.at('/1')]), siteWith(t, [host.at('/2')])]
  const shared = (site: Site) => checkLinks({root: one.root, issues: site.issues, all: false, again: false}, testNet())
  await Promise.all([shared(one), shared(other)])
  const path = join(one.root, linkLedgerFile)
  const [first = '', second = ''] = readFileSync(path, 'utf8').trim().split('\n')
  writeFileSync(path, `<<<<<<< ours\n${first}\n=======\n${second}\n>>>>>>> theirs\n`)
  assert.equal(checkedLinks(one.root, one.issues).filter(({ruleId}) => ruleId === 'link/ledger').length, 3)
  await shared(one)
  assert.equal(readFileSync(path, 'utf8'), `${first}\n${second}\n`)
})

test('findings stand where the link stands, in fields and in prose, and say what to do', async t => {
  const host = await openHost(t, {
    '/old': sends('', {Location: '/new?a=1&b=2'}, 301),
    '/new?a=1&b=2': sends('')
  })
  const prose = `A paragraph.\n\nSee [the page](${host.at('/old#part')}) and ${host.at('/gone?x=1&y=2')}.`
  const site = siteWith(t, [host.at('/missing')], prose)
  assert.deepEqual(checkedLinks(site.root, site.issues), [])
  assert.ok(!existsSync(join(site.root, linkLedgerFile)), 'to check asks nobody and writes nothing')
  await ask(site, testNet())
  const brief = inEnglish(checkedLinks(site.root, site.issues)).map(({ruleId, reason, hint, expected, place}) => ({
    ruleId,
    at: `${place?.start.line}:${place?.start.column}-${place?.end.column}`,
    reason: reason.replaceAll(host.at(''), 'http://host'),
    ...(hint && {hint: hint.replaceAll(host.at(''), 'http://host')}),
    ...(expected && {expected: expected.map(each => each.replaceAll(host.at(''), 'http://host'))})
  }))
  const never = 'on 2026-11-22, never seen alive'
  const copy =
    'Look for where it went; a copy from the time of the issue may be at https://web.archive.org/web/20180613'
  const length = host.at('').length
  assert.deepEqual(brief, [
    {
      ruleId: 'link/dead',
      at: `9:11-${11 + length + 8}`,
      reason: `Unexpected dead link (404 ${never}), expected one that opens: \`http://host/missing\``,
      hint: `${copy}/http://host/missing`
    },
    {
      ruleId: 'link/moved',
      at: `13:16-${16 + length + 9}`,
      reason: 'Unexpected address that moved for good, expected `http://host/new?a=1&b=2#part`',
      expected: ['http://host/new?a=1&b=2#part']
    },
    {
      ruleId: 'link/dead',
      at: `13:${16 + length + 9 + 6}-${16 + length + 9 + 6 + length + 13}`,
      reason: `Unexpected dead link (404 ${never}), expected one that opens: \`http://host/gone?x=1&y=2\``,
      hint: `${copy}/http://host/gone?x=1&y=2`
    }
  ])
})
