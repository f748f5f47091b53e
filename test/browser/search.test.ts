import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {build} from '../../src/build/build.js'
import {serve} from '../../src/io/server.js'
import {launchBrowser, openPage} from '../support/browser.js'
import {axeFaults} from './helpers/checks/axe-faults.js'
import {shiftFaults, watchShifts} from './helpers/checks/shift-faults.js'

const issue = `---
number: 1
title: 搜索
date: 2018-06-13
---

## Attention over Graphs

- 推荐：@amy
- 标签：#Graph Learning #Attention Mechanism
- 发表：ACL 2018
- 作者：Łukasz Kaiser
- 论文：https://arxiv.org/abs/1801.00001
- 代码：https://github.com/a/b

**图上的注意力，把人脸检测也当作图来做。**词向量取自别处，naïve 的做法不行。

## <img src=x onerror="document.title='broken'"> & <script>alert(1)</script>

- 推荐：@bob
- 标签：#Word Embedding
- 论文：https://arxiv.org/abs/1801.00002

词向量与 attention 一起用，**效果更好**。
`

const many = `---
number: 2
title: 许多
date: 2019-06-13
---
${Array.from(
  {length: 20},
  (_, index) => `
## Network Number ${index + 1}

- 推荐：@${['amy', 'bob', 'carol'][index % 3]}
- 标签：#Tag ${index}
- 发表：${['ICML', 'KDD'][index % 2]} 2019
- 论文：https://arxiv.org/abs/1901.${String(index).padStart(5, '0')}

第 ${index + 1} 篇讲网络。
`
).join('')}`

const root = mkdtempSync(join(tmpdir(), 'offprint-search-'))
let browser: Browser
let server: Awaited<ReturnType<typeof serve>>

before(async () => {
  mkdirSync(join(root, 'content/issues'), {recursive: true})
  writeFileSync(join(root, 'content/site.yaml'), 'title: 抽印本\naddress: https://papers.example.org\nbase: /list/\n')
  writeFileSync(join(root, 'content/issues/0001.md'), issue)
  writeFileSync(join(root, 'content/issues/0002.md'), many)
  const {published, diagnostics} = await build({root, out: join(root, 'dist')})
  assert.ok(published, JSON.stringify(diagnostics))
  server = await serve({root: join(root, 'dist'), base: '/list/', port: 0})
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  await server?.close()
  rmSync(root, {recursive: true, force: true})
})

test('results come as one types, with what was found marked, and the address follows', async () => {
  const {page, problems, foreign} = await visit()
  assert.ok(await page.locator('[data-part="ways"]').isVisible())
  for (const [typed, titles, marks] of [
    ['人脸检测', ['Attention over Graphs'], ['人脸检测']],
    ['脸检', ['Attention over Graphs'], ['脸检']],
    ['Word Embedding', ['<img src='], ['Word', 'Embedding']],
    ['词向量 attention', ['Attention over Graphs', '<img src='], ['词向量', 'attention']],
    ['naive', ['Attention over Graphs'], ['naïve']],
    ['LUKASZ', ['Attention over Graphs'], ['Łukasz']],
    ['embeding', ['<img src='], ['Embedding']]
  ] as const) {
    await type(page, typed)
    await page.waitForFunction(asked => new URL(location.href).searchParams.get('q') === asked, typed)
    await shows(page, titles)
    const found = (await page.locator('.hit mark').allTextContents()).map(text => text.toLowerCase())
    for (const mark of marks) assert.ok(found.includes(mark.toLowerCase()), `${typed}: ${found}`)
  }
  assert.match((await page.locator('[data-part="note"]').textContent()) ?? '', /embeding.*embedding/)
  assert.match(await page.title(), /^embeding · 搜索/)
  assert.ok(await page.locator('[data-part="ways"]').isHidden())
  assert.deepEqual([problems, foreign], [[], []])
})

test('how many were found is said, once typing has paused', async () => {
  const {page} = await visit()
  await page.focus('#_q')
  await page.keyboard.type('network number', {delay: 20})
  const announced = page.locator('[role="status"][data-part="announced"]')
  await page.waitForFunction(() => document.querySelector('[data-part="announced"]')?.textContent !== '')
  assert.equal(await announced.textContent(), '20 篇论文')
  assert.equal(await page.locator('[data-part="count"]').textContent(), '20 篇论文')
})

test('nothing of a title or a query becomes markup', async () => {
  const {page, problems} = await visit(`?q=${encodeURIComponent('<img src=x onerror=alert(1)> "')}`)
  await page.waitForSelector('.hit, [data-part="note"] p')
  await type(page, 'onerror')
  await shows(page, ['<img src='])
  assert.equal(await page.locator('.search img').count(), 0)
  for (const typed of ['%', '\u202eabc', 'x'.repeat(10_000), '"', '&amp;']) {
    await page.fill('#_q', typed)
    await page.waitForFunction(() => document.querySelector('.found')?.getAttribute('aria-busy') === 'false')
  }
  assert.ok(page.url().length < 2000)
  assert.notEqual(await page.title(), 'broken')
  assert.deepEqual(problems, [])
})

test('facets narrow down, stand in the address, and Back takes them off again', async () => {
  const {page} = await visit('?q=network')
  await page.click('.filter a:has-text("KDD")')
  await count(page, '10 篇论文')
  assert.equal(new URL(page.url()).search, '?q=network&venue=kdd')
  await page.click('.filter a:has-text("@carol")')
  await count(page, '3 篇论文')
  assert.deepEqual(await page.locator('[data-part="chosen"] a').allTextContents(), ['KDD', '@carol', '去掉所有筛选'])
  assert.equal(await page.locator('.filter a[aria-current="true"]').count(), 2)
  await page.goBack()
  await count(page, '10 篇论文')
  await page.goForward()
  await count(page, '3 篇论文')
  await page.click('[data-part="chosen"] a:has-text("KDD")')
  await count(page, '6 篇论文')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-part')), 'count')
  await page.click('[data-part="chosen"] a:has-text("@carol")')
  await page.focus('.filter a:has-text("ICML")')
  await page.keyboard.press('Enter')
  await count(page, '10 篇论文')
  assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /ICML/)
  await page.click('.filter-all')
  assert.ok((await page.locator('.filter').first().locator('a').count()) > 8)
})

test('whatever is given up, the focus stays where reading goes on', async () => {
  const {page} = await visit('?q=attention&venue=acl')
  const press = async (look: string) => {
    await page.focus(look)
    await page.keyboard.press('Enter')
  }
  const focused = (look: string) => page.waitForFunction(look => document.activeElement?.matches(look), look)
  await press('[data-part="chosen"] a')
  await focused('[data-part="count"]')
  await page.goto(`${server.url}search/?venue=acl`)
  await press('[data-part="chosen"] a')
  await focused('#_q')
  await page.goto(`${server.url}search/?q=attention&tag=gone`)
  await page.waitForSelector('[data-part="chosen"] a:text-is("gone")')
  await press('[data-part="note"] a')
  await focused('[data-part="count"]')
  await page.route('**/assets/search/**', route => route.abort())
  await page.goto(`${server.url}search/?q=network`)
  await page.waitForSelector('[data-part="failed"]:not([hidden])')
  await page.unroute('**/assets/search/**')
  await press('[data-part="retry"]')
  await count(page, '20 篇论文')
  await focused('[data-part="count"]')
})

test('with facets alone all their papers are shown; a facet that has none says so', async () => {
  const {page} = await visit('?code=1')
  await shows(page, ['Attention over Graphs'])
  await page.goto(`${server.url}search/?q=attention&venue=kdd`)
  await page.waitForSelector('[data-part="note"] a')
  await page.click('[data-part="note"] a:has-text("不加筛选")')
  await count(page, '2 篇论文')
})

test('arrow keys walk through the results, Enter opens one, and Back finds it all again', async () => {
  const {page} = await visit()
  await page.focus('#_q')
  await type(page, 'network')
  await count(page, '20 篇论文')
  await page.click('[data-part="more"]')
  await page.waitForFunction(() => document.querySelectorAll('.hit').length === 16)
  assert.equal(await focusedHit(page), 8, 'the first of those that are new')
  await page.keyboard.press('ArrowUp')
  assert.equal(await focusedHit(page), 7)
  for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowUp')
  assert.equal(await page.evaluate(() => document.activeElement?.id), '_q')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  assert.equal(await focusedHit(page), 1)
  const href = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)
  await page.keyboard.press('Enter')
  await page.waitForURL(href)
  await page.goBack()
  await page.waitForFunction(() => document.querySelectorAll('.hit').length === 16)
  assert.equal(await page.inputValue('#_q'), 'network')
})

test('typing makes one entry in the history, not one for each letter', async () => {
  const {page} = await visit()
  await page.focus('#_q')
  await page.keyboard.type('network', {delay: 150})
  await count(page, '20 篇论文')
  await page.keyboard.press('Enter')
  await type(page, 'attention')
  await count(page, '2 篇论文')
  await page.goBack()
  await count(page, '20 篇论文')
  assert.equal(await page.inputValue('#_q'), 'network')
  await page.goBack()
  await page.waitForSelector('[data-part="ways"]:not([hidden])')
  assert.equal(await page.inputValue('#_q'), '')
})

test('a late answer never takes the place of a newer one', async () => {
  const {page} = await visit()
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route('**/pairs-*.json', async route => {
    await held
    await route.continue()
  })
  await type(page, '人脸')
  await page.waitForRequest('**/pairs-*.json')
  await type(page, 'embedding')
  await shows(page, ['<img src='])
  const late = page.waitForResponse('**/pairs-*.json')
  release()
  await late
  await page.waitForLoadState('networkidle')
  await shows(page, ['<img src='])
})

test('a part that cannot be loaded is said, and may be asked for again', async () => {
  const {page} = await visit()
  await page.route('**/assets/search/**', route => route.abort())
  await type(page, 'network')
  await page.waitForSelector('[data-part="failed"]:not([hidden])')
  const edge = (look: string) => page.locator(look).evaluate(one => one.getBoundingClientRect().left)
  assert.equal(await edge('.found > section'), await edge('#_q'), 'without filters no column is kept for them')
  assert.equal(await page.locator('.hit').count(), 0)
  assert.deepEqual(await axeFaults(page, ['light']), [])
  await page.unroute('**/assets/search/**')
  await page.click('[data-part="retry"]')
  await count(page, '20 篇论文')
  assert.ok(await page.locator('[data-part="failed"]').isHidden())
})

test('a site that was published anew meanwhile is searched as it is now', async () => {
  const {page} = await visit()
  let refused = 0
  // As after a change: the parts that the manifest named are gone.
  await page.route('**/assets/search/words-*', route =>
    refused++ === 0 ? route.fulfill({status: 404}) : route.continue()
  )
  await type(page, 'network')
  await count(page, '20 篇论文')
  assert.ok(refused > 1)
})

test('nothing moves while results come', async () => {
  for (const path of ['?q=network', '?q=network&venue=kdd']) {
    const {page} = await visit(path, {}, [watchShifts])
    await page.waitForSelector('.filter a')
    assert.deepEqual(await shiftFaults(page), [])
  }
})

test('an input method is left alone until its text is there', async () => {
  const {page} = await visit()
  await page.focus('#_q')
  await page.clock.install()
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', {text: 'ren lian', selectionStart: 8, selectionEnd: 8})
  await page.clock.runFor(1000)
  assert.ok(await page.locator('[data-part="found"]').isHidden())
  await session.send('Input.insertText', {text: '人脸'})
  await page.clock.runFor(1000)
  await shows(page, ['Attention over Graphs'])
})

test('without script the page says so, hides its form and offers lists', async () => {
  const {page} = await visit('', {javaScriptEnabled: false})
  assert.ok(await page.locator('.search-without').isVisible())
  assert.ok(await page.locator('.search-form').isHidden())
  for (const list of ['tags', 'venues', 'recommenders']) {
    assert.equal(await page.locator(`[data-part="ways"] h2 a[href="/list/${list}/"]`).count(), 1)
  }
})

test('every page leads to the search, and the first one tells browsers how to search here', async () => {
  const {page} = await visit('../')
  const description = await page.getAttribute('link[rel="search"]', 'href')
  assert.equal(description, '/list/search/description.xml')
  await page.click('.to-search')
  await page.waitForURL(`${server.url}search/`)
  await page.goto(`${server.url}search/?q=${encodeURIComponent('词向量 graphs')}`)
  await shows(page, ['Attention over Graphs'])
})

test('what is found breaks WCAG 2.2 AA nowhere, on a phone or a desk, in light or dark', async () => {
  for (const width of [390, 1440]) {
    const {page} = await visit('?q=network&venue=kdd', {viewport: {width, height: 900}})
    await count(page, '10 篇论文')
    await page.locator('.filters').evaluate(details => {
      ;(details as HTMLDetailsElement).open = true
    })
    await page.waitForSelector('.filter a')
    assert.deepEqual(await axeFaults(page, ['light', 'dark']), [])
    await type(page, 'zzzzzz')
    await page.waitForSelector('[data-part="note"] p')
    assert.deepEqual(await axeFaults(page, ['light']), [])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(wide <= 0)
  }
})

function visit(path = '', options: BrowserContextOptions = {}, scripts: readonly string[] = []) {
  return openPage(browser, new URL(path, `${server.url}search/`).href, options, scripts)
}

async function type(page: Page, text: string): Promise<void> {
  await page.fill('#_q', '')
  await page.fill('#_q', text)
}

/** Waits for results whose titles begin so. */
async function shows(page: Page, titles: readonly string[]): Promise<void> {
  await page.waitForFunction(expected => {
    if (document.querySelector('.found')?.getAttribute('aria-busy') !== 'false') return false
    const found = [...document.querySelectorAll('.hit h3')].map(title => title.textContent ?? '').sort()
    return found.length === expected.length && found.every((title, at) => title.startsWith(expected[at] ?? '?'))
  }, [...titles].sort())
}

async function count(page: Page, text: string): Promise<void> {
  await page.waitForFunction(expected => {
    const found = document.querySelector('.found')
    return (
      found?.getAttribute('aria-busy') === 'false' &&
      document.querySelector('[data-part="count"]')?.textContent === expected
    )
  }, text)
}

/** Which result has the focus, from 0. */
function focusedHit(page: Page): Promise<number> {
  return page.evaluate(() => [...document.querySelectorAll('.hit h3 a')].indexOf(document.activeElement as HTMLElement))
}
