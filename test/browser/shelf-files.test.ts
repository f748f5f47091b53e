import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {after, before, test} from 'node:test'
import {parse} from '@retorquere/bibtex-parser'
import type {Browser, Page} from 'playwright-core'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {SourcePath} from '../../src/model/issue.js'
import {plainText} from '../content/reading.js'
import {launchBrowser, openPage} from '../support/browser.js'
import {inEnglish} from '../support/in-english.js'
import {keep, keptIn, type Papers} from './helpers/keep.js'
import {type Host, openHost} from './helpers/open-host.js'
import {readPdf} from './helpers/read-pdf.js'

let host: Host
let browser: Browser
let address: string

before(async () => {
  host = await openHost('reading')
  address = `${host.origin}/reading/shelf/`
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  await host?.close()
})

test('a shelf that is saved and taken in elsewhere is the same shelf, and taking it in again changes nothing', async () => {
  const {page, foreign, problems} = await starAll()
  const saved = await download(page, '存下书架')
  assert.equal(saved.name, 'shelf.json')
  assert.deepEqual(JSON.parse(saved.text), {version: 1, papers: await keptIn(page)})

  const fresh = await visit({})
  assert.equal(await takeIn(fresh.page, saved.text), '已取回：新增 3 篇，更新 0 篇，略过 0 项。')
  assert.equal(await fresh.page.locator('.kept').count(), 3)
  assert.deepEqual(filled(await keptIn(fresh.page)), filled(await keptIn(page)))
  assert.equal(await takeIn(fresh.page, saved.text), '已取回：新增 0 篇，更新 0 篇，略过 0 项。')
  assert.deepEqual(filled(await keptIn(fresh.page)), filled(await keptIn(page)))
  assert.deepEqual([foreign, problems, fresh.foreign, fresh.problems], [[], [], [], []])
  await page.context().close()
  await fresh.page.context().close()
})

test('what is taken in joins what is there: of each mark and note the newer holds, and nothing is lost', async () => {
  const {page} = await visit({
    a: {star: 2000, title: 'Newer here', note: 'older note', noted: 1},
    b: {star: 1000, title: 'Older here', read: 500, note: 'newer note', noted: 9},
    c: {star: 1000, title: 'Only here'},
    d: {read: 100}
  })
  const text = JSON.stringify({
    version: 1,
    papers: {
      a: {star: 1000, title: 'Older there', read: 700, note: 'newer note', noted: 5},
      b: {star: 3000, title: 'Newer there', read: 400, note: '', noted: 3},
      d: {star: 10, title: 'Starred there'},
      e: {read: 5},
      f: {star: 5, title: 'Only there'}
    }
  })
  assert.equal(await takeIn(page, text), '已取回：新增 2 篇，更新 3 篇，略过 0 项。')
  const kept = await keptIn(page)
  const facts = (slug: string) => {
    const {star, read, title, note} = (kept[slug] ?? {}) as Record<string, unknown>
    return [star || null, read || null, title, note]
  }
  assert.deepEqual(['a', 'b', 'c', 'd', 'e', 'f'].map(facts), [
    [2000, 700, 'Newer here', 'newer note'],
    [3000, 500, 'Newer there', 'newer note'],
    [1000, null, 'Only here', undefined],
    [10, 100, 'Starred there', undefined],
    [null, 5, undefined, undefined],
    [5, null, 'Only there', undefined]
  ])
  await page.context().close()
})

test('a hostile file does no harm: what is wrong with it is ignored, and counted', async () => {
  const {page, foreign, problems} = await visit({a: {star: 5, title: 'Mine'}})
  const papers = `
    "__proto__": {"star": 1, "title": "x", "polluted": true},
    "../../etc": {"star": 1, "title": "x"},
    "a b": {"star": 1, "title": "x"},
    "${'x'.repeat(200)}": {"star": 1, "title": "x"},
    "p0": null, "p1": 5, "p2": "text", "p3": [], "p4": {}, "p5": {"star": -1}, "p6": {"star": {"valueOf": 1}}, "p7": {"note": 7},
    "q1": {"__proto__": {"polluted": true}, "star": 1e300, "title": "<script>globalThis.owned = 1</script><img src=x onerror=owned=1>"},
    "q2": {"star": 2, "title": {"trim": 1}, "tags": {"slice": 1}, "links": [["x", "javascript:owned=1"], [5, "https://example.org/"], {"1": "y"}], "href": "javascript:owned=1"},
    "q3": {"star": 3, "title": "${'长'.repeat(5000)}", "href": "https://evil.example/reading/papers/q3/", "tags": ["${'x'.repeat(5000)}"], "links": [["z", "blob:https://x/1"], ["z", " HTTPS://EXAMPLE.ORG/ok "]]},
    "constructor": {"star": 4, "title": "\\u202e\\u0000\\ud800", "href": "\\\\\\\\evil.example\\\\x", "inferred": "yes", "venue": "   "}`
  assert.equal(await takeIn(page, `{"papers": {${papers}}}`), '已取回：新增 4 篇，更新 0 篇，略过 12 项。')
  const kept = await keptIn(page)
  assert.deepEqual(Object.keys(kept).sort(), ['a', 'constructor', 'q1', 'q2', 'q3'])
  const {star, title, href} = kept.q1 as Record<string, unknown>
  assert.ok(Number(star) <= Date.now(), 'no mark from the future outlives every later one')
  assert.equal(title, '<script>globalThis.owned = 1</script><img src=x onerror=owned=1>')
  assert.equal(href, 'papers/q1/')
  const q3 = kept.q3 as {title: string; tags: string[]; links: string[][]; href: string}
  assert.deepEqual(
    [q3.title.length, q3.tags[0]?.length, q3.links, q3.href],
    [400, 80, [['z', 'https://example.org/ok']], 'papers/q3/']
  )
  const leads = await page.locator('.kept a').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
  for (const lead of leads)
    assert.match(lead, /^https:\/\/example\.org\/|^http:\/\/127\.0\.0\.1:\d+\/reading\/papers\/[\w-]+\/$/)
  assert.deepEqual(
    await page.evaluate('[globalThis.owned, {}.polluted, document.querySelectorAll(".kept img, .kept script").length]'),
    [null, null, 0].map(value => value ?? undefined)
  )
  for (const text of [
    '',
    '{',
    'null',
    '[]',
    '5',
    '{"papers": null}',
    '{"papers": "text"}',
    '{"papers": [{"star": 1}]}',
    '{"version": 2, "papers": {"z": {"star": 1}}}',
    '{"stars": {}}',
    '<html></html>',
    '\u0000'.repeat(100),
    ' '.repeat(21e6)
  ])
    assert.match(await takeIn(page, text), /没有改动|新增 0 篇，更新 0 篇，略过 0 项/, text.slice(0, 20))
  assert.deepEqual(await keptIn(page), kept)
  assert.deepEqual([foreign, problems], [[], []])
  await page.context().close()
})

test('where storage is full, what was taken in is on the page, and the page says that it will not last', async () => {
  const {page} = await visit({a: {star: 5, title: 'Mine'}}, [
    `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`
  ])
  assert.match(await takeIn(page, '{"papers":{"b":{"star":1,"title":"New"}}}'), /新增 1 篇[\s\S]*没有存下来/)
  assert.deepEqual(await page.locator('.kept-title').allInnerTexts(), ['Mine', 'New'])
  await page.context().close()
})

test('an issue of one’s own is read without a finding, and says what the shelf says', async () => {
  const {page} = await starAll()
  await page.getByRole('textbox', {description: /图神经网络/}).fill('1. 讲 *这篇*：$x$ <b>')
  await page.getByRole('textbox', {description: /图神经网络/}).blur()
  const {name, text} = await download(page, '写成一期')
  assert.equal(name, 'shelf.md')
  const {value, diagnostics} = parseIssue('content/issues/0001.md' as SourcePath, text)
  assert.deepEqual(
    inEnglish(diagnostics).map(({ruleId, reason}) => `${ruleId} ${reason}`),
    ['link/unknown-label Unexpected label `后记`, expected a known one']
  )
  assert.deepEqual([value.number, value.title, value.entries.length], [1, '我的书架', 3])
  assert.equal(value.date, await page.evaluate('new Date().toISOString().slice(0, 10)'))
  const [markup, network, fusion] = value.entries
  assert.deepEqual(
    [
      fusion?.title,
      fusion?.recommenders,
      fusion?.tags,
      fusion?.venue,
      fusion?.links.map(({label, url}) => [label, url])
    ],
    [
      'FusionNet: Fusing via Fully-Aware Attention',
      ['shaness', 'bob'],
      ['Attention Mechanism', '机器阅读'],
      null,
      [
        ['paper', 'https://arxiv.org/abs/1711.07341'],
        ['code', 'https://github.com/momohuang/FusionNet-NLI'],
        ['other', 'https://example.org/a_b_(c)?d=1&e=*2*']
      ]
    ]
  )
  assert.match(text, /<!-- 发表：ICLR 2018 \(推断\) -->/)
  assert.deepEqual(fusion?.keyPoints, ['三层注意力，一次读完。'])
  assert.deepEqual([network?.venue?.name, network?.venue?.year, network?.venue?.inferred], ['KDD', 2018, false])
  assert.match(plainText(network?.summary ?? ''), /^1\. 讲 \*这篇\*：\$x\$ <b> 邻居/)
  assert.equal(markup?.title, '<b>Bold</b> & "Quotes": `code`, $x_0$, [brackets] and 100 % more')
  await page.context().close()
})

test('titles and notes that look like markup stay what they are', async () => {
  const hard = [
    '# Not a heading',
    '![x](y)',
    '**bold** and *light*',
    '1) one',
    '- dash',
    '+ plus',
    '> quote',
    'a | b',
    '$5 and $6$',
    'x_2 ~~y~~ a^b',
    '<!-- gone -->',
    '--- ',
    '论文链接',
    '[ 自然语言处理 ]',
    '\\#推荐有礼\\#',
    '&copy; AT&T',
    'https://example.org/ in a title',
    '`',
    '***',
    '2018',
    '发表于 ACL 2017'
  ]
  const {page} = await visit(
    Object.fromEntries(
      hard.map((title, index) => [
        `p${index}`,
        {
          star: 1000 - index,
          title,
          points: title,
          note: title,
          links: [['论文', `https://arxiv.org/abs/1801.${10000 + index}`]]
        }
      ])
    )
  )
  const {text} = await download(page, '写成一期')
  const {value, diagnostics} = parseIssue('content/issues/0001.md' as SourcePath, text)
  assert.deepEqual(
    value.entries.map(({title}) => title),
    hard.map(title => title.trim())
  )
  assert.deepEqual(
    value.entries.map(({summary}) => plainText(summary)),
    hard.map(title => `${title.trim()} ${title.trim()}`)
  )
  assert.deepEqual(
    inEnglish(diagnostics).map(({ruleId, reason}) => `${ruleId} ${reason}`),
    []
  )
  await page.context().close()
})

test('citations of all papers are one file that a reference manager reads; what is not there is named', async () => {
  const {page, foreign, problems} = await starAll()
  await takeIn(page, '{"papers":{"gone":{"star":1,"title":"A paper that is not on this site"}}}')
  let most = 0
  let now = 0
  await page.route('**/cite.bib', async route => {
    most = Math.max(most, ++now)
    const answer = await route.fetch()
    now -= 1
    await route.fulfill({response: answer})
  })
  const {name, text} = await download(page, '存下引用')
  assert.equal(name, 'shelf.bib')
  const {entries, errors} = parse(text)
  assert.deepEqual(errors, [])
  assert.deepEqual(entries.map(({fields}) => fields.eprint).sort(), ['1711.07341', '1801.00002', '1801.00003'])
  assert.ok(most <= 4)
  const report = page.locator('.keeping-report')
  assert.match(await report.innerText(), /已存下 3 篇的引用，1 篇没有取到。\s*A paper that is not on this site/)
  assert.deepEqual(foreign, [])
  assert.deepEqual(problems, [`404 ${host.origin}/reading/papers/gone/cite.bib`])

  await page.context().setOffline(true)
  await page.unroute('**/cite.bib')
  await page.getByRole('button', {name: '存下引用'}).click()
  await page.getByText('已存下 0 篇的引用，4 篇没有取到。').first().waitFor()
  assert.equal((await download(page, '存下书架')).name, 'shelf.json', 'what needs no network still works')
  await page.context().close()
})

test('the handout has one paper a page, with its facts, links, key points and note, and the list is back afterwards', async () => {
  const many = Object.fromEntries(
    Array.from({length: 130}, (_, index) => [
      `p${index}`,
      {star: 1000 - index, title: `Paper ${index}`, points: '要点。', note: '备注'}
    ])
  )
  const {page} = await visit(many, [
    'globalThis.print = () => { globalThis.printed = document.documentElement.className }'
  ])
  assert.ok(readPdf(await page.pdf({outline: true, tagged: true})).pages < 40, 'the list by itself is short')
  await page.getByRole('button', {name: '打印讲义'}).click()
  assert.equal(await page.evaluate('globalThis.printed'), 'shelf-handout')
  assert.equal(readPdf(await page.pdf({outline: true, tagged: true})).pages, 130)
  await page.emulateMedia({media: 'print'})
  const row = page.locator('.kept').first()
  for (const part of ['.kept-title', '.kept-points', '.kept-note'])
    assert.equal(await row.locator(part).isVisible(), true, part)
  for (const part of ['.keeping-bar', '.keeping-files', '.kept .tools', '.kept-date'])
    assert.equal(await page.locator(part).first().isVisible(), false, part)
  await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
  assert.equal(await page.evaluate('document.documentElement.className'), '')
  await page.context().close()
})

/** What is known, without what is known to be empty. */
function filled(papers: Papers): unknown {
  return Object.entries(papers).map(([slug, paper]) => [
    slug,
    Object.entries(paper)
      .filter(([, value]) => value)
      .sort()
  ])
}

function visit(papers: Papers, scripts: readonly string[] = []) {
  return openPage(browser, address, {reducedMotion: 'reduce'}, [keep(papers), ...scripts])
}

/** The shelf after every paper of the newest issue was starred, in order. */
async function starAll() {
  const seen = await openPage(browser, `${host.origin}/reading/issues/2/`, {reducedMotion: 'reduce'})
  for (const star of await seen.page.locator('[data-mark="star"]').all()) {
    await star.click()
    // Stars of one millisecond have no order.
    await seen.page.evaluate(
      `new Promise(done => { const from = Date.now(); const look = () => Date.now() > from ? done() : setTimeout(look); look() })`
    )
  }
  await seen.page.goto(address)
  return seen
}

async function download(page: Page, button: string): Promise<{readonly name: string; readonly text: string}> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: button}).click()])
  return {name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8')}
}

/** Takes a file in, and returns what the page reports. */
async function takeIn(page: Page, text: string): Promise<string> {
  const report = page.locator('.keeping-report')
  await report.evaluate(place => place.replaceChildren())
  await page
    .locator('input[type="file"]')
    .setInputFiles({name: 'shelf.json', mimeType: 'application/json', buffer: Buffer.from(text)})
  await page.locator('.keeping-report:not(:empty)').waitFor()
  return report.innerText()
}
