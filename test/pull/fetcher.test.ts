import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {describe, type TestContext, test} from 'node:test'
import {deflateSync, gzipSync} from 'node:zlib'
import sharp from 'sharp'
import {differenceHash} from '../../src/figures/difference-hash.js'
import type {Fetched} from '../../src/figures/fetch/fetched.js'
import {createFetcher} from '../../src/figures/fetch/fetcher.js'
import type {Notice} from '../../src/figures/fetch/notice.js'
import {defaultNet} from '../../src/web/default-net.js'
import type {Net} from '../../src/web/net.js'
import {bomb, brokenPixels, picture} from '../cli/helpers/images.js'
import {inEnglish} from '../support/in-english.js'
import {type Answer, inTurn, openHost, sends} from '../web/helpers/host.js'
import {testNet} from '../web/helpers/net.js'

const png = await picture('png')
const jpeg = await picture('jpeg')

/** In one line: what came of it. */
function brief(found: Fetched): string {
  if (found.kind === 'picture') return `${found.header.format} ${found.bytes.length}`
  if (found.kind === 'gone') return `gone ${found.status}`
  return found.kind === 'refused'
    ? `${found.rule}: ${inEnglish(found.reason)}`
    : `unreachable: ${inEnglish(found.reason)}`
}

async function ask(t: TestContext, address: string, net: Net, notices: readonly Notice[] = []): Promise<string> {
  const fetcher = createFetcher(net, notices)
  t.after(fetcher.close)
  return brief(await fetcher.fetch(address))
}

describe('a picture', () => {
  test('is what its bytes are, whatever the address and the server say', async t => {
    const host = await openHost(t, {
      '/640?wx_fmt=png': sends(jpeg, {'Content-Type': 'image/png'}),
      '/text': sends(png, {'Content-Type': 'text/html; charset=utf-8'}),
      '/drawing': sends('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>', {
        'Content-Type': 'image/png'
      })
    })
    assert.equal(await ask(t, host.at('/640?wx_fmt=png'), testNet()), `jpeg ${jpeg.length}`)
    assert.equal(await ask(t, host.at('/text'), testNet()), `png ${png.length}`)
    assert.match(await ask(t, host.at('/drawing'), testNet()), /^svg /)
  })

  test('is asked for without Referer or cookie, by our name, and as it is', async t => {
    const host = await openHost(t, {
      '/first': sends('', {Location: '/second', 'Set-Cookie': 'a=b'}, 302),
      '/second': sends(png)
    })
    await ask(t, host.at('/first'), testNet())
    assert.equal(host.requests.length, 2)
    for (const {headers, method} of host.requests) {
      assert.equal(method, 'GET')
      assert.equal(headers['user-agent'], 'Offprint/test')
      assert.equal(headers['accept-encoding'], 'identity')
      assert.deepEqual([headers.referer, headers.cookie, headers.origin], [undefined, undefined, undefined])
    }
  })

  test('is unpacked where a server packs it though nobody asked', async t => {
    const host = await openHost(t, {
      '/gzip': sends(gzipSync(png), {'Content-Encoding': 'gzip'}),
      '/deflate': sends(deflateSync(png), {'Content-Encoding': 'Deflate'}),
      '/broken': sends(png, {'Content-Encoding': 'gzip'}),
      '/half': sends(gzipSync(png).subarray(0, 80), {'Content-Encoding': 'gzip'}),
      '/bomb': sends(gzipSync(Buffer.alloc(50_000_000)), {'Content-Encoding': 'gzip'}),
      '/strange': sends(png, {'Content-Encoding': 'constructor'})
    })
    const net = testNet({limits: {attempts: 1}})
    assert.equal(await ask(t, host.at('/gzip'), net), `png ${png.length}`)
    assert.equal(await ask(t, host.at('/deflate'), net), `png ${png.length}`)
    assert.equal(await ask(t, host.at('/broken'), net), 'unreachable: Unexpected bytes that cannot be unpacked')
    assert.match(await ask(t, host.at('/half'), net), /^unreachable: Unexpected end of the connection/)
    assert.match(await ask(t, host.at('/bomb'), net), /^figure\/refused: Unexpected size over 20 MB/)
    assert.match(await ask(t, host.at('/strange'), net), /^figure\/refused: Unexpected packing `constructor`/)
  })

  test('has the day that the server names, or ours where it names none', async t => {
    const host = await openHost(t, {
      '/dated': sends(png, {Date: 'Wed, 13 Jun 2018 23:59:59 GMT'}),
      '/odd': sends(png, {Date: 'yesterday'})
    })
    const fetcher = createFetcher(testNet())
    t.after(fetcher.close)
    const [dated, odd] = [await fetcher.fetch(host.at('/dated')), await fetcher.fetch(host.at('/odd'))]
    assert.deepEqual('date' in dated && 'date' in odd && [dated.date, odd.date], ['2018-06-13', '2026-11-22'])
  })
})

describe('what is no picture is refused, and not asked for again', () => {
  const cases: Readonly<Record<string, readonly [ReturnType<typeof sends>, RegExp]>> = {
    'a page with status 200': [
      sends('<!DOCTYPE html><title>Forbidden</title>', {'Content-Type': 'image/png'}),
      /Unexpected HTML page, expected PNG/
    ],
    'zero bytes': [sends(''), /Unexpected empty file/],
    'a picture cut short without a word': [
      response => {
        response.setHeader('Connection', 'close')
        response.useChunkedEncodingByDefault = false
        response.end(png.subarray(0, png.length - 20))
      },
      /Unexpected/
    ],
    'pixels that nobody can decode': [sends(brokenPixels()), /Unexpected data in the image/],
    'more pixels than we hold': [sends(bomb(60_000, 60_000)), /Unexpected size of 60000 × 60000 pixels/],
    'no content': [sends('', {}, 204), /Unexpected answer 204 No Content, expected a picture/],
    'part of the content': [sends(png, {}, 206), /Unexpected answer 206/],
    forbidden: [sends('no', {}, 403), /Unexpected answer 403 Forbidden, expected a picture/],
    'a bad request': [sends('no', {}, 400), /Unexpected answer 400/],
    'a redirect to nowhere': [sends('', {}, 302), /Unexpected answer 302/],
    'a redirect to what is no address': [sends('', {Location: 'http://['}, 302), /redirect to what is no address/],
    'a redirect to another kind of address': [sends('', {Location: 'file:///etc/passwd'}, 302), /Unexpected `file:`/],
    'a redirect that gives a password away': [sends('', {Location: 'http://a:b@[::1]/'}, 302), /name or password/],
    'a length that is too large, though it be a lie': [
      response => void response.writeHead(200, {'Content-Length': 9_000_000_000}).write('x'),
      /Unexpected size over 20 MB/
    ]
  }
  for (const [name, [answer, expected]] of Object.entries(cases)) {
    test(name, async t => {
      const host = await openHost(t, {'/a.png': answer})
      const found = await ask(t, host.at('/a.png'), testNet())
      assert.match(found, expected)
      assert.match(found, /^figure\/refused: /)
      assert.equal(host.asked('/a.png'), 1)
    })
  }

  test('a body without end, given up at the limit', async t => {
    let sent = 0
    const host = await openHost(t, {
      '/endless': response => {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) sent += 65_536
        }
        response.on('drain', more)
        more()
      }
    })
    const net = testNet({limits: {bytes: 1_000_000}})
    assert.match(await ask(t, host.at('/endless'), net), /^figure\/refused: Unexpected size over 1 MB/)
    assert.ok(sent < 50_000_000)
  })

  test('redirects in a circle, and more of them than five', async t => {
    const host = await openHost(t, {
      '/circle': sends('', {Location: '/circle'}, 302),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map(at => [`/${at}`, sends('', {Location: `/${at + 1}`}, 301 + (at % 2))])
      ),
      '/7': sends(png)
    })
    assert.match(await ask(t, host.at('/circle'), testNet()), /^figure\/refused: Unexpected chain of redirects/)
    assert.equal(host.asked('/circle'), 6)
    assert.match(await ask(t, host.at('/1'), testNet()), /at most 5$/)
    assert.equal(await ask(t, host.at('/2'), testNet()), `png ${png.length}`)
  })
})

describe('what is gone', () => {
  for (const status of [404, 410] as const) {
    test(`says so with ${status}, once`, async t => {
      const host = await openHost(t, {'/a.png': sends('', {}, status)})
      assert.equal(await ask(t, host.at('/a.png'), testNet()), `gone ${status}`)
      assert.equal(host.requests.length, 1)
    })
  }
})

describe('trouble that may pass', () => {
  test('503, a reset and a body cut short are asked again, after twice the time', async t => {
    const cut: Answer = response => {
      response.writeHead(200, {'Content-Length': png.length}).write(png.subarray(0, 50), () => response.destroy())
    }
    const host = await openHost(t, {
      '/a.png': inTurn(sends('', {}, 503), response => response.socket?.resetAndDestroy(), cut, sends(png))
    })
    const net = testNet()
    assert.equal(await ask(t, host.at('/a.png'), net), `png ${png.length}`)
    assert.deepEqual(net.waits, [1000, 2000, 4000])
  })

  test('many figures may wait at once, by the real clock, without a warning of Node.js', async t => {
    const warnings: Error[] = []
    const note = (warning: Error) => warnings.push(warning)
    process.on('warning', note)
    t.after(() => process.off('warning', note))
    const names = Array.from({length: 40}, (_, index) => `/${index}`)
    const host = await openHost(
      t,
      Object.fromEntries(names.map(name => [name, inTurn(sends('', {}, 503), sends(png))]))
    )
    const fetcher = createFetcher({...testNet({limits: {backoff: 5}}), clock: defaultNet('test', true).clock})
    t.after(fetcher.close)
    const found = await Promise.all(names.map(name => fetcher.fetch(host.at(name))))
    assert.deepEqual(new Set(found.map(brief)), new Set([`png ${png.length}`]))
    assert.deepEqual(warnings, [])
  })

  test('a server that is in trouble for good is given up after four attempts', async t => {
    const host = await openHost(t, {'*': sends('', {}, 500)})
    assert.equal(await ask(t, host.at('/a.png'), testNet()), 'unreachable: Unexpected answer 500 Internal Server Error')
    assert.equal(host.requests.length, 4)
  })

  test('Retry-After is honoured in seconds and as a date, towards all of the host', async t => {
    const host = await openHost(t, {
      '/a.png': inTurn(sends('', {'Retry-After': '7'}, 429), sends(png)),
      '/b.png': inTurn(sends('', {'Retry-After': 'Sun, 22 Nov 2026 12:01:00 GMT'}, 503), sends(png)),
      '/c.png': sends(png)
    })
    const net = testNet({limits: {perHost: 1}})
    const fetcher = createFetcher(net)
    t.after(fetcher.close)
    const [a, c] = await Promise.all([fetcher.fetch(host.at('/a.png')), fetcher.fetch(host.at('/c.png'))])
    assert.deepEqual([brief(a), brief(c)], [`png ${png.length}`, `png ${png.length}`])
    assert.equal(net.waits[0], 7000)
    // The clock of this test stands at 12:00:07 or later now.
    assert.equal(brief(await fetcher.fetch(host.at('/b.png'))), `png ${png.length}`)
    const waited = net.waits.slice(1).reduce((sum, wait) => sum + wait, 0)
    assert.ok(waited > 40_000 && waited <= 7000 + 60_000, String(net.waits))
  })

  test('a server that asks for an hour is left alone', async t => {
    const host = await openHost(t, {'/a.png': sends('', {'Retry-After': '3600'}, 429)})
    const net = testNet()
    assert.match(await ask(t, host.at('/a.png'), net), /429 Too Many Requests, to be asked again in 3600 s$/)
    assert.deepEqual([host.requests.length, net.waits], [1, []])
  })

  test('nonsense in Retry-After is nothing', async t => {
    const host = await openHost(t, {'/a.png': inTurn(sends('', {'Retry-After': '-5'}, 429), sends(png))})
    const net = testNet()
    assert.equal(await ask(t, host.at('/a.png'), net), `png ${png.length}`)
    assert.deepEqual(net.waits, [1000])
  })

  test('a server that says nothing, or drips, is not waited for', async t => {
    const timers = new Set<NodeJS.Timeout>()
    t.after(() => timers.forEach(clearInterval))
    const host = await openHost(t, {
      '/silent': () => {},
      '/drip': response => {
        response.writeHead(200)
        timers.add(setInterval(() => response.write('x'), 1))
      }
    })
    const silent = testNet({limits: {head: 30, attempts: 2}})
    assert.equal(await ask(t, host.at('/silent'), silent), 'unreachable: Unexpected wait of 0.03 s for an answer')
    assert.equal(host.asked('/silent'), 2)
    const drip = testNet({limits: {whole: 60, attempts: 1}})
    assert.equal(
      await ask(t, host.at('/drip'), drip),
      'unreachable: Unexpected wait of 0.06 s for the whole of an answer'
    )
  })

  test('a closed port, an unknown name and an answer that is no HTTP are told apart', async t => {
    const host = await openHost(t, {'/odd': response => void response.socket?.end('HTTP/9 what?\r\n\r\n')})
    const net = testNet({limits: {attempts: 1}, names: {}})
    assert.equal(await ask(t, 'http://127.0.0.1:1/', net), 'unreachable: Unexpected refusal of the connection')
    assert.equal(await ask(t, 'http://nobody.example/', net), 'unreachable: Unexpected host name that nobody knows')
    assert.equal(await ask(t, host.at('/odd'), net), 'unreachable: Unexpected answer that is no HTTP')
  })

  test('a host that fails for five figures in a row is not asked for the rest; another host is', async t => {
    const host = await openHost(t, {'/a.png': sends(png), '*': sends('', {}, 502)})
    const net = testNet({limits: {attempts: 2, perHost: 1}, names: {'dead.example': ['127.0.0.1']}})
    const fetcher = createFetcher(net)
    t.after(fetcher.close)
    const names = Array.from({length: 9}, (_, index) => host.at(`/${index}`, 'dead.example'))
    const found: string[] = []
    for (const name of names) found.push(brief(await fetcher.fetch(name)))
    assert.equal(host.requests.length, 10)
    assert.match(found[8] ?? '', /Unexpected silence of dead.example, tried 5 addresses in a row/)
    assert.equal(brief(await fetcher.fetch(host.at('/a.png'))), `png ${png.length}`)
  })
})

describe('the local network', () => {
  test('is refused by address and by name; nothing is asked of it', async t => {
    const host = await openHost(t, {'*': sends(png)})
    const net = testNet({allowLocal: false, names: {'inside.example': ['127.0.0.1', '::1']}})
    for (const address of [host.at('/'), host.at('/', 'inside.example'), host.at('/', '[::1]')]) {
      assert.match(await ask(t, address, net), /^figure\/local-network: .*own network/, address)
    }
    assert.equal(host.requests.length, 0)
  })

  test('is refused after a redirect from a host that is allowed', async t => {
    const host = await openHost(t, {'/a.png': sends('', {Location: 'http://169.254.169.254/latest/'}, 302)})
    const {follow} = await import('../../src/web/follow.js')
    const {createVisitor} = await import('../../src/web/visit.js')
    const [open, shut] = [testNet(), testNet({allowLocal: false})].map(net =>
      createVisitor(net, new AbortController().signal)
    )
    assert.ok(open && shut)
    t.after(open.close)
    let hop = 0
    const question = {method: 'GET', accept: '*/*', body: true} as const
    const found = await follow(host.at('/a.png'), url => (hop++ === 0 ? open : shut).visit(url, question), 5)
    assert.equal(hop, 2)
    assert.ok(found.kind === 'refused' && found.local)
    assert.match(inEnglish(found.reason), /169\.254\.169\.254/)
  })

  test('gains nothing from a name that leads elsewhere the second time: there is no second time', async t => {
    const host = await openHost(t, {'*': sends(png)})
    const answers = ['127.0.0.1', '127.0.0.2']
    const net: Net = {
      ...testNet(),
      resolve: async () => [{address: answers.shift() ?? '', family: 4}]
    }
    // What is judged (see the test of the lookup) is the one answer that is connected to.
    assert.equal(await ask(t, host.at('/', 'rebind.example'), net), `png ${png.length}`)
    assert.deepEqual(answers, ['127.0.0.2'])
    assert.match(await ask(t, host.at('/', 'rebind.example'), {...net, allowLocal: false}), /^figure\/local-network/)
    assert.equal(host.requests.length, 1)
  })
})

test('at most four requests are open to one host', async t => {
  const waiting: (() => void)[] = []
  const host = await openHost(t, {
    '*': response => {
      waiting.push(() => response.end(png))
      // Nobody is answered before four wait, or the last of them came.
      if (waiting.length === 4 || host.requests.length === 10) for (const go of waiting.splice(0)) go()
    }
  })
  const fetcher = createFetcher(testNet())
  t.after(fetcher.close)
  const found = await Promise.all(Array.from({length: 10}, (_, index) => fetcher.fetch(host.at(`/${index}`))))
  assert.deepEqual(new Set(found.map(brief)), new Set([`png ${png.length}`]))
  assert.equal(host.most(), 4)
})

test('a fetcher that is closed leaves nothing open', async t => {
  const host = await openHost(t, {'*': () => fetcher.close()})
  const fetcher = createFetcher(testNet())
  const found = await Promise.all([1, 2, 3, 4, 5, 6].map(name => fetcher.fetch(host.at(`/${name}`))))
  for (const one of found) assert.match(brief(one), /^unreachable: Unexpected end of the run/)
})

describe('a notice that stands in for the picture', () => {
  const drawing = (text: string, width = 480, height = 270) => `<svg xmlns="http://www.w3.org/2000/svg"
    width="${width}" height="${height}" viewBox="0 0 480 270"><rect width="480" height="270" fill="#eee"/>
    <circle cx="240" cy="90" r="50" fill="#999"/><rect x="60" y="170" width="360" height="30" fill="#bbb"/>
    <rect x="120" y="215" width="240" height="20" fill="#ccc"/><text x="10" y="20">${text}</text></svg>`
  const draw = (svg: string, format: 'png' | 'jpeg' | 'webp') => sharp(Buffer.from(svg)).toFormat(format).toBuffer()

  test('is known again in another size and format, and other pictures are not taken for it', async t => {
    const example = await draw(drawing(''), 'png')
    const hashed = await differenceHash(example)
    assert.ok(hashed.ok)
    const notices = [{name: 'no-hot-links.png', hash: hashed.hash, ratio: 480 / 270}]
    const chart = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="270"><rect width="480" height="270"
      fill="#fff"/><path d="M20 250L120 90L240 160L460 20" stroke="#147" stroke-width="12" fill="none"/></svg>`
    const host = await openHost(t, {
      '/same': sends(example),
      '/jpeg': sends(await draw(drawing('', 320, 180), 'jpeg')),
      '/webp': sends(await draw(drawing('', 960, 540), 'webp')),
      '/tall': sends(await draw(drawing('').replace('height="270" viewBox', 'height="480" viewBox'), 'png')),
      '/chart': sends(await draw(chart, 'png'))
    })
    for (const path of ['/same', '/jpeg', '/webp']) {
      const said =
        'figure/notice: Unexpected notice of the host instead of the figure (it looks like `no-hot-links.png`)'
      assert.equal(await ask(t, host.at(path), testNet(), notices), said, path)
    }
    assert.match(await ask(t, host.at('/chart'), testNet(), notices), /^png /)
    assert.match(await ask(t, host.at('/tall'), testNet(), notices), /^png /)
  })
})

test('bytes arrive as they were sent', async t => {
  const host = await openHost(t, {
    '/a.png': response => {
      for (const byte of png) response.write(Buffer.of(byte))
      response.end()
    }
  })
  const fetcher = createFetcher(testNet())
  t.after(fetcher.close)
  const found = await fetcher.fetch(host.at('/a.png'))
  const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  assert.equal(found.kind === 'picture' && sum(found.bytes), sum(png))
})
