import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser, openPage} from '../support/browser.js'
import {axeFaults} from './helpers/checks/axe-faults.js'
import {overflowFaults} from './helpers/checks/overflow-faults.js'
import {shiftFaults, watchShifts} from './helpers/checks/shift-faults.js'
import {structureFaults} from './helpers/checks/structure-faults.js'
import {targetFaults} from './helpers/checks/target-faults.js'
import {keep, keptIn, type Papers} from './helpers/keep.js'
import {type Host, openHost} from './helpers/open-host.js'

let host: Host
let address: string
let browser: Browser

before(async () => {
  host = await openHost('reading')
  address = `${host.origin}/reading/shelf/`
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  await host?.close()
})

const three: Papers = {
  a: {star: 1000, title: 'Beta', points: '一句要点。', tags: ['CRF'], by: ['@amy'], venue: 'ACL 2018', read: 5},
  b: {star: 3000, title: 'Alpha', links: [['论文', 'https://arxiv.org/abs/1']], note: '周五讲'},
  c: {star: 2000, title: '伽马'}
}

test('an empty shelf says how to fill it', async () => {
  const {page, problems} = await visit({})
  assert.match(await page.locator('.keeping-empty').innerText(), /书架还是空的[\s\S]*有一颗星[\s\S]*最新一期/)
  assert.equal(await page.locator('.keeping-bar, .keeping-list').first().isVisible(), false)
  const files = page.locator('.keeping-files').locator('button, label').filter({visible: true})
  assert.deepEqual(await files.allInnerTexts(), ['存下书架', '取回存下的书架'])
  assert.deepEqual(problems, [])
  await page.context().close()
})

test('the newest star comes first; filters and orders change what is shown, and say how much it is', async () => {
  const {page} = await visit(three)
  assert.deepEqual(await titles(page), ['Alpha', '伽马', 'Beta'])
  assert.deepEqual(await filters(page), ['全部 3 true', '未读 2 false', '读过 1 false'])
  await page.getByRole('button', {name: '读过 1'}).click()
  assert.deepEqual(await titles(page), ['Beta'])
  await page.locator('.kept [data-mark="read"]').click()
  assert.deepEqual(await titles(page), ['Beta'], 'nothing goes away under the finger')
  assert.deepEqual(await filters(page), ['全部 3 false', '未读 3 false', '读过 0 true'])
  await page.getByRole('button', {name: '读过 0'}).click()
  assert.deepEqual(await titles(page), [])
  assert.equal(await page.getByText('这里没有论文。').isVisible(), true)
  await page.getByRole('button', {name: '未读 3'}).click()
  await page.getByLabel('次序').selectOption('title')
  assert.deepEqual([...(await titles(page))].sort(), ['Alpha', 'Beta', '伽马'])
  assert.ok((await titles(page)).indexOf('Alpha') < (await titles(page)).indexOf('Beta'))
  await page.getByLabel('次序').selectOption('oldest')
  assert.deepEqual(await titles(page), ['Beta', '伽马', 'Alpha'])
  await page.context().close()
})

test('by keyboard alone a paper is taken off and put back, nothing of it lost, and the focus always somewhere', async () => {
  const {page} = await visit(three)
  const before = await keptIn(page)
  await page.getByRole('button', {name: '移出书架', description: 'Alpha'}).focus()
  await page.keyboard.press('Enter')
  assert.equal(await focused(page), '撤销')
  assert.match(await said(page), /已移出：Alpha/)
  assert.deepEqual(Object.keys(await keptIn(page)).sort(), ['a', 'b', 'c'], 'its note is kept')
  assert.equal(Reflect.get((await keptIn(page)).b ?? {}, 'star'), undefined)
  assert.deepEqual(await filters(page), ['全部 2 true', '未读 1 false', '读过 1 false'])
  await page.keyboard.press('Space')
  assert.equal(await focused(page), '移出书架')
  assert.match(await said(page), /已放回：Alpha/)
  assert.deepEqual(await keptIn(page), before)
  await page.keyboard.press('Enter')
  await page.getByRole('button', {name: '未读'}).click()
  assert.deepEqual(await titles(page), ['伽马'])
  await page.context().close()
})

test('the last paper leaves its line behind, and the reader a way back', async () => {
  const {page} = await visit({a: {star: 1, title: 'One'}})
  await page.getByRole('button', {name: '移出书架'}).click()
  await page.getByRole('button', {name: '撤销'}).click()
  assert.deepEqual(await titles(page), ['One'])
  await page.getByRole('button', {name: '移出书架'}).click()
  await page.reload()
  assert.equal(await page.locator('.keeping-empty').isVisible(), true)
  await page.context().close()
})

test('a note is kept, changed, and taken away', async () => {
  const {page} = await visit(three)
  const note = () => page.getByRole('textbox', {description: '伽马'})
  await note().fill('  看图 2\n再看附录 ')
  await note().blur()
  await page.reload()
  assert.equal(await note().inputValue(), '看图 2 再看附录')
  assert.equal(await page.getByRole('textbox', {description: 'Alpha'}).inputValue(), '周五讲')
  await note().fill('')
  await note().blur()
  await page.reload()
  assert.equal(await note().inputValue(), '')
  await page.context().close()
})

test('what another tab does is shown, and the focus stays with its paper, or with the list', async () => {
  const {page} = await visit(three)
  const second = await page.context().newPage()
  await second.goto(address)
  await page.getByRole('link', {name: '伽马'}).focus()
  await second.getByRole('button', {name: '移出书架', description: 'Alpha'}).click()
  await page.waitForFunction(rows => document.querySelectorAll('.kept').length === rows, 2)
  assert.equal(await focused(page), '伽马')
  await second.getByRole('button', {name: '移出书架', description: '伽马'}).click()
  await page.waitForFunction(rows => document.querySelectorAll('.kept').length === rows, 1)
  assert.equal(await page.evaluate(`document.activeElement.dataset.part`), 'list')
  await page.context().close()
})

test('ten thousand stars are kept, a hundred shown at a time', async () => {
  const many = Object.fromEntries(
    Array.from({length: 10_000}, (_, index) => [
      `arxiv-${index}`,
      {
        star: index + 1,
        title: `Paper ${index}: 一个不长不短的题目`,
        points: '要点。'.repeat(40),
        tags: ['CRF'],
        by: ['@amy']
      }
    ])
  )
  const {page, problems} = await visit(many)
  assert.equal(await page.locator('.to-shelf-count').innerText(), '10000')
  assert.equal(await page.locator('.kept').count(), 100)
  await page.getByRole('button', {name: '再显示一些'}).press('Enter')
  assert.equal(await page.locator('.kept').count(), 200)
  assert.match(await focused(page), /^Paper 9899:/)
  await page.goto(`${host.origin}/reading/issues/2/`)
  await page.locator('[data-mark="star"]').first().click()
  assert.equal(await page.locator('.to-shelf-count').innerText(), '10001')
  assert.deepEqual(problems, [])
  await page.context().close()
})

test('whatever was written into the storage, nothing of it runs, and nothing leads where it should not', async () => {
  const {page, problems} = await visit({
    a: {star: 1, title: '<img src=x onerror="globalThis.owned=1">', href: 'javascript:globalThis.owned=1'},
    b: {star: 1, title: 5, href: '//evil.example/', points: {}, tags: 'x', by: [5, null, ['y']], venue: [], note: 7},
    c: {
      star: 1,
      title: 'c',
      href: '../../evil/',
      links: [['x', 'javascript:alert(1)'], ['y'], null, 5, ['z', 'data:,x']]
    },
    d: {star: '1', title: '\u202e'.repeat(3), href: 'https://evil.example/reading/'},
    'not a slug': {star: 1, title: 'x'},
    __proto__x: {star: 1}
  })
  assert.deepEqual(
    await page.locator('.kept a').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).pathname)),
    ['/reading/papers/a/', '/reading/papers/b/', '/reading/papers/c/', '/reading/papers/d/']
  )
  assert.equal(await page.evaluate('globalThis.owned'), undefined)
  assert.equal(await page.locator('.kept img').count(), 0)
  assert.deepEqual(problems, [])
  await page.context().close()
})

test('without script the page says why it needs one', async () => {
  const {page} = await openPage(browser, address, {javaScriptEnabled: false})
  assert.match(await page.locator('main').innerText(), /需要 JavaScript/)
  for (const control of await page.locator('button, input, select, textarea').all())
    assert.equal(await control.isVisible(), false)
  await page.context().close()
})

const long = {
  star: 9000,
  title: '论题目之长及其对书架版面的影响兼论手机屏幕之窄与读者耐心之有限'.repeat(6),
  points: 'On the Surprisingly Long Key Points of Papers. '.repeat(8),
  tags: ['Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(2), '标签'],
  by: ['@a_very_long_handle_a_very_long_handle_a_very_long_handle'],
  venue: 'NeurIPS 2018',
  inferred: true,
  links: [
    ['论文', 'https://arxiv.org/abs/1'],
    ['A label that is rather long for a label', 'https://example.org/']
  ],
  note: '备注'.repeat(100)
}

test('with and without papers the page is accessible, keeps to its window, and does not move', async () => {
  for (const [name, papers] of Object.entries({none: {}, some: {...three, long}})) {
    const {page, foreign, problems} = await visit(papers, [watchShifts])
    for (const width of [390, 1440]) {
      await page.setViewportSize({width, height: 900})
      await page.reload()
      await page.locator('.keeping').waitFor()
      const faults = {
        shift: await shiftFaults(page),
        structure: await structureFaults(page, 'zh-Hans'),
        targets: await targetFaults(page),
        axe: await axeFaults(page),
        overflow: await overflowFaults(page, width === 390 ? [390, 320] : [1440, 768])
      }
      assert.deepEqual(faults, {shift: [], structure: [], targets: [], axe: [], overflow: []}, `${name}, ${width} px`)
    }
    assert.deepEqual([foreign, problems], [[], []])
    await page.context().close()
  }
})

function visit(papers: Papers, scripts: readonly string[] = []) {
  return openPage(browser, address, {reducedMotion: 'reduce'}, [keep(papers), ...scripts])
}

function titles(page: Page): Promise<readonly string[]> {
  return page.locator('.kept-title').allInnerTexts()
}

function filters(page: Page): Promise<readonly string[]> {
  const buttons = page.locator('.keeping-filters button')
  return buttons.evaluateAll(all =>
    all.map(one => `${one.textContent?.trim().replace(/\s+/g, ' ')} ${one.ariaPressed}`)
  )
}

function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.ariaLabel ?? document.activeElement.textContent')
}

async function said(page: Page): Promise<string> {
  await page.locator('#_said:not(:empty)').waitFor()
  return (await page.locator('#_said').textContent()) ?? ''
}
