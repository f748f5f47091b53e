import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import type {Question} from '../../src/web/answer.js'
import {createClient} from '../../src/web/client.js'
import {defaultLimits} from '../../src/web/limits.js'
import {inEnglish} from '../support/in-english.js'
import {openHost, sends} from './helpers/host.js'
import {testNet} from './helpers/net.js'

const get: Question = {method: 'GET', accept: 'text/plain', body: true}

describe('the client', () => {
  test('says what the server said, and the way to it', async t => {
    const host = await openHost(t, {
      '/a': sends('', {Location: '/b'}, 301),
      '/b': sends('', {Location: '/c'}, 302),
      '/c': sends('found', {'Content-Type': 'text/plain', Date: 'Fri, 27 Nov 2026 10:00:00 GMT'}),
      '/no': sends('not here', {}, 404)
    })
    const client = createClient(testNet())
    t.after(client.close)
    const found = await client.ask(host.at('/a'), get, answer => answer)
    assert.ok(found.kind === 'answer')
    assert.deepEqual(
      [found.status, found.said, found.address, found.redirects, found.date, Buffer.from(found.bytes).toString()],
      [200, '200 OK', host.at('/c'), [301, 302], '2026-11-27', 'found']
    )
    const no = await client.ask(host.at('/no'), get, ({said, bytes, redirects}) => [said, bytes.length, redirects])
    assert.deepEqual(no, ['404 Not Found', 0, []])
  })

  test('asks for the head alone, and reads a body only if it is told to', async t => {
    const host = await openHost(t, {'/a': sends('x'.repeat(2000))})
    const client = createClient(testNet({limits: {bytes: 1000}}))
    t.after(client.close)
    const status = (question: Question) => client.ask(host.at('/a'), question, answer => answer.status)
    assert.equal(await status({...get, method: 'HEAD', body: false}), 200)
    assert.equal(await status({...get, body: false}), 200)
    assert.deepEqual(inEnglish(await status(get)), {
      kind: 'refused',
      local: false,
      reason: 'Unexpected size over 0.001 MB, expected less'
    })
    assert.deepEqual(
      host.requests.map(({method, headers}) => [method, headers.accept]),
      [
        ['HEAD', 'text/plain'],
        ['GET', 'text/plain'],
        ['GET', 'text/plain']
      ]
    )
  })

  test('keeps its distance where a host wants it, one request at a time, and not elsewhere', async t => {
    const host = await openHost(t, {'*': sends('')})
    const names = {'slow.example': ['127.0.0.1'], 'quick.example': ['127.0.0.1']}
    const net = testNet({names, limits: {apart: {'*': 0, 'slow.example': 3000}}})
    const client = createClient(net)
    t.after(client.close)
    const ask = (name: string) => client.ask(host.at('/', name), get, () => null)
    await Promise.all(Array.from({length: 4}, () => ask('quick.example')))
    assert.deepEqual(net.waits, [])
    await Promise.all(Array.from({length: 4}, () => ask('slow.example')))
    assert.deepEqual(net.waits, [3000, 3000, 3000])
  })

  test('waits longer each time, and not as long as others do', async t => {
    const host = await openHost(t, {'/busy': sends('', {}, 503)})
    const net = {...testNet({limits: {attempts: 4, backoff: 100}}), random: () => 0.5}
    const client = createClient(net)
    t.after(client.close)
    const found = await client.ask(host.at('/busy'), get, () => null)
    assert.ok(found?.kind === 'unreachable')
    assert.deepEqual([found.status, found.nameless], [503, false])
    assert.deepEqual(net.waits, [150, 300, 600])
  })

  test('tells a name that nobody knows from other trouble', async t => {
    const client = createClient(testNet({limits: {attempts: 1}}))
    t.after(client.close)
    const found = await client.ask('http://nobody.example/', get, () => null)
    assert.ok(found?.kind === 'unreachable' && found.nameless)
    const shut = await client.ask('http://127.0.0.1:1/', get, () => null)
    assert.ok(shut?.kind === 'unreachable' && !shut.nameless)
  })

  test('of a host that nobody knows the last address is told the same as the first; a known one is asked anew', async t => {
    const names: Record<string, readonly string[]> = {}
    const client = createClient({...testNet({limits: {attempts: 2, strikes: 3}, names}), clock: testNet().clock})
    t.after(client.close)
    const addresses = Array.from({length: 8}, (_, index) => `http://nobody.example/${index}`)
    const found = await Promise.all(addresses.map(address => client.ask(address, get, () => null)))
    for (const each of found) assert.ok(each?.kind === 'unreachable' && each.nameless)
    const late = createClient(testNet({limits: {attempts: 4}, names}))
    t.after(late.close)
    const host = await openHost(t, {'*': sends('')})
    const asked = late.ask(host.at('/', 'late.example'), get, ({status}) => status)
    names['late.example'] = ['127.0.0.1']
    assert.equal(await asked, 200)
  })

  test('asks arXiv once in three seconds', () => {
    assert.ok((defaultLimits.apart['export.arxiv.org'] ?? 0) >= 3000)
    assert.ok((defaultLimits.apart['arxiv.org'] ?? 0) >= 3000)
  })
})
