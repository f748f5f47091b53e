import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser, openPage} from '../support/browser.js'
import {type Host, openHost} from './helpers/open-host.js'

let host: Host
let browser: Browser

before(async () => {
  host = await openHost('reading', 'other')
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  await host?.close()
})

const key = 'offprint:keeping:1:/reading/'
const paper = 'arxiv-1711.07341'

test('a star holds on the page of the paper, on cards, on the shelf, in another tab, and after a reload', async () => {
  const {page, foreign, problems} = await visit('issues/2/')
  await button(page, 'star').click()
  assert.equal(await pressed(page), 'true')
  assert.equal(await counted(page), '1')
  for (const path of [`papers/${paper}/`, 'latest/', 'issues/1/']) {
    await page.goto(address(path))
    assert.deepEqual([await pressed(page), await counted(page)], ['true', '1'], path)
  }
  await page.reload()
  assert.equal(await pressed(page), 'true')
  await page.goto(address(''))
  assert.equal(await page.locator(`.card[data-paper="${paper}"]`).getAttribute('data-marked'), '已收藏')
  assert.equal(await page.locator('.card[data-marked=""]').count(), 2)

  const second = await page.context().newPage()
  await second.goto(address(`papers/${paper}/`))
  await button(second, 'read').click()
  await page.locator('.card[data-marked="已收藏 · 读过"]').waitFor()
  await button(second, 'star').click()
  await page.locator('.card[data-marked="读过"]').waitFor()
  assert.equal(await counted(page), '')
  await page.goto(address('shelf/'))
  assert.equal(await page.locator('.keeping-empty').isVisible(), true)
  assert.deepEqual([foreign, problems], [[], []])
  await page.context().close()
})

test('a page that the browser kept knows what happened meanwhile when it comes back', async () => {
  const {page} = await visit('issues/2/')
  const value = JSON.stringify({version: 1, papers: {[paper]: {star: 1}}})
  await page.evaluate(`localStorage.setItem('${key}', '${value}')`)
  assert.equal(await pressed(page), 'false', 'a page is not told of what it did itself')
  await page.evaluate(`dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))`)
  assert.equal(await pressed(page), 'true')
  await page.context().close()
})

test('two sites on one host keep apart', async () => {
  const {page} = await visit('issues/2/')
  await button(page, 'star').click()
  await page.goto(`${host.origin}/other/issues/2/`)
  assert.deepEqual([await pressed(page), await counted(page)], ['false', ''])
  await button(page, 'read').click()
  await page.goto(address('issues/2/'))
  assert.equal(await pressed(page, 'read'), 'false')
  assert.deepEqual(await keys(page), ['offprint:keeping:1:/other/', key])
  await page.context().close()
})

test('a star takes along what the shelf shows, from either page the same, and asks nobody', async () => {
  const facts = []
  for (const path of ['issues/2/', `papers/${paper}/`]) {
    const {page} = await visit(path)
    const requests: string[] = []
    // The browser asks for the icon of the site when it likes.
    page.on('request', request => /icon/.test(request.url()) || requests.push(request.url()))
    await button(page, 'star').click()
    const {star, ...rest} = (await stored(page)).papers[paper] ?? {}
    assert.ok(Math.abs(Number(star) - Date.now()) < 60_000)
    facts.push(rest)
    assert.deepEqual(requests, [])
    await page.context().close()
  }
  assert.deepEqual(facts[0], {
    href: `papers/${paper}/`,
    title: 'FusionNet: Fusing via Fully-Aware Attention',
    points: '三层注意力，一次读完。',
    venue: 'ICLR 2018',
    inferred: true,
    tags: ['Attention Mechanism', '机器阅读'],
    by: ['@shaness', '@bob'],
    links: [
      ['论文', 'https://arxiv.org/abs/1711.07341'],
      ['代码', 'https://github.com/momohuang/FusionNet-NLI'],
      ['后记', 'https://example.org/a_b_(c)?d=1&e=*2*']
    ]
  })
  const {tags, by, ...same} = facts[1] ?? {}
  assert.deepEqual(
    [tags, by],
    [
      ['Attention Mechanism', '机器阅读', 'Attention'],
      ['@shaness', '@bob', '@amy']
    ]
  )
  for (const [name, value] of Object.entries(same)) assert.deepEqual(value, Reflect.get(facts[0] ?? {}, name), name)
})

test('what is read and noted outlives the star; what is neither leaves nothing behind', async () => {
  const {page} = await visit('issues/2/')
  await button(page, 'star').click()
  await button(page, 'read').click()
  await button(page, 'star').click()
  const {read, ...rest} = (await stored(page)).papers[paper] ?? {}
  assert.ok(Number(read) > 0)
  assert.deepEqual(rest, {})
  await button(page, 'read').click()
  assert.deepEqual(await stored(page), {version: 1, papers: {}})
  await page.context().close()
})

test('the keyboard reaches both toggles, which say what they are, of which paper, and how they stand', async () => {
  const {page} = await visit('issues/2/')
  for (const [mark, name] of [
    ['read', '读过'],
    ['star', '收藏']
  ] as const) {
    await button(page, mark).focus()
    await page.keyboard.press('Space')
    assert.equal(await pressed(page, mark), 'true')
    const toggle = page.getByRole('button', {
      name,
      pressed: true,
      description: 'FusionNet: Fusing via Fully-Aware Attention'
    })
    assert.equal(await toggle.count(), 1)
    await page.keyboard.press('Enter')
    assert.equal(await pressed(page, mark), 'false')
    assert.equal(await page.evaluate('document.activeElement.dataset.mark'), mark)
  }
  await page.context().close()
})

test('where storage is closed the page says so, and marks last as long as it', async () => {
  const {page, problems} = await visit('issues/2/', [
    `Object.defineProperty(globalThis, 'localStorage', {get() { throw new DOMException('closed', 'SecurityError') }})`
  ])
  await button(page, 'star').click()
  assert.equal(await pressed(page), 'true')
  assert.match(await said(page), /没有存下来/)
  await button(page, 'read').click()
  assert.deepEqual([await pressed(page), await pressed(page, 'read'), await counted(page)], ['true', 'true', '1'])
  await button(page, 'star').click()
  assert.deepEqual([await pressed(page), await pressed(page, 'read'), await counted(page)], ['false', 'true', ''])
  assert.deepEqual(problems, [])
  await page.goto(address('shelf/'))
  const told = await page.locator('.keeping-empty').innerText()
  assert.match(told, /书架还是空的。\s*浏览器不让本站存储数据[\s\S]*最新一期/)
  assert.doesNotMatch(told, /有一颗星/, 'nobody is asked in vain')
  assert.deepEqual(problems, [])
  await page.context().close()
})

test('full storage loses nothing that it holds, is announced, and takes what is new as soon as there is room', async () => {
  const {page, problems} = await visit('issues/2/')
  await button(page, 'star').click()
  const held = await stored(page)
  await page.evaluate(`(() => {
    for (let size = 4 << 20; size >= 1; size >>= 1) {
      try { for (let n = 0; ; n++) localStorage.setItem('filler' + size + '.' + n, 'x'.repeat(size)) } catch {}
    }
  })()`)
  await button(page, 'star', 1).click()
  assert.match(await said(page), /没有存下来/)
  assert.deepEqual([await pressed(page, 'star', 1), await counted(page)], ['true', '2'])
  assert.deepEqual(await stored(page), held)
  const second = await page.context().newPage()
  await second.goto(address('issues/2/'))
  await second.evaluate(
    `Object.keys(localStorage).forEach(name => name.startsWith('filler') && localStorage.removeItem(name))`
  )
  await button(second, 'read', 2).click()
  await page.locator('[data-mark="read"][aria-pressed="true"]').waitFor()
  assert.equal(await counted(page), '2', 'what waits is not forgotten')
  await button(page, 'read').click()
  assert.deepEqual(Object.keys((await stored(page)).papers).sort(), [
    'arxiv-1711.07341',
    'arxiv-1801.00002',
    'arxiv-1801.00003'
  ])
  assert.deepEqual(problems, [])
  await page.context().close()
})

test('a value that cannot be read does no harm, and is set aside before another takes its place', async () => {
  const unreadable = ['', '{', 'null', '5', '"text"', '[]', '{}', '{"papers":null}']
  for (const value of [...unreadable, '{"papers":{"constructor":5,"x":null,"y":"z"}}']) {
    const once = `localStorage.getItem('${key}') ?? localStorage.setItem('${key}', ${JSON.stringify(value)})`
    const {page, problems} = await visit('issues/2/', [once])
    assert.deepEqual([await pressed(page), await counted(page)], ['false', ''], value)
    await button(page, 'star').click()
    assert.deepEqual([await pressed(page), await counted(page)], ['true', '1'], value)
    const aside = await page.evaluate(`localStorage.getItem('${key}:unreadable')`)
    assert.equal(aside, unreadable.includes(value) ? value : null)
    await page.goto(address('shelf/'))
    assert.equal(await page.locator('.kept').count(), 1, value)
    assert.deepEqual(problems, [], value)
    await page.context().close()
  }
})

test('what another version keeps is left alone', async () => {
  const later = 'offprint:keeping:2:/reading/'
  const {page} = await visit('issues/2/', [`localStorage.setItem('${later}', '{"papers":[]}')`])
  await button(page, 'star').click()
  assert.equal(await page.evaluate(`localStorage.getItem('${later}')`), '{"papers":[]}')
  await page.context().close()
})

test('papers named like parts of the language are papers', async () => {
  const papers = Object.fromEntries(['constructor', 'toString', 'length'].map(name => [name, {star: 1, title: name}]))
  const {page, problems} = await visit('issues/2/', [
    `localStorage.setItem('${key}', ${JSON.stringify(JSON.stringify({version: 1, papers}))})`
  ])
  assert.deepEqual([await counted(page), await pressed(page)], ['3', 'false'])
  assert.deepEqual(problems, [])
  await page.context().close()
})

test('without script there is no button, and nothing that leads to an empty shelf', async () => {
  const {page} = await openPage(browser, address('issues/2/'), {javaScriptEnabled: false})
  for (const part of ['.tool', '.to-shelf']) assert.equal(await page.locator(part).first().isVisible(), false)
  await page.context().close()
})

function address(path: string): string {
  return `${host.origin}/reading/${path}`
}

function visit(path: string, scripts: readonly string[] = []) {
  return openPage(browser, address(path), {reducedMotion: 'reduce'}, scripts)
}

function button(page: Page, mark: 'star' | 'read', index = 0) {
  return page.locator(`[data-mark="${mark}"]`).nth(index)
}

async function pressed(page: Page, mark: 'star' | 'read' = 'star', index = 0) {
  return button(page, mark, index).getAttribute('aria-pressed')
}

async function counted(page: Page) {
  return page.locator('.to-shelf-count').textContent()
}

async function said(page: Page): Promise<string> {
  await page.locator('#_said:not(:empty)').waitFor()
  return (await page.locator('#_said').textContent()) ?? ''
}

type Stored = {readonly version: number; readonly papers: Readonly<Record<string, Readonly<Record<string, unknown>>>>}

function stored(page: Page): Promise<Stored> {
  return page.evaluate<Stored>(`JSON.parse(localStorage.getItem('${key}'))`)
}

async function keys(page: Page): Promise<readonly string[]> {
  return (await page.evaluate<string[]>('Object.keys(localStorage)')).sort()
}
