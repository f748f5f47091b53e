import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser, BrowserContextOptions} from 'playwright-core'
import {launchBrowser, openPage} from '../support/browser.js'
import {type OpenSite, openHardCases, openSample} from './helpers/open-site.js'

const denied = `navigator.clipboard.writeText = navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))`
const absent = `Object.defineProperty(navigator, 'clipboard', {value: undefined})`

let site: OpenSite
let hard: OpenSite
let browser: Browser

before(async () => {
  browser = await launchBrowser()
  site = await openSample()
  hard = await openHardCases('en')
})

after(async () => {
  await browser?.close()
  await site?.close()
  await hard?.close()
})

test('the address of an entry, and of a paper, is copied and announced', async () => {
  for (const [path, copied] of [
    ['issues/81/', 'https://example.org/issues/81/#paperweekly-1998'],
    ['papers/paperweekly-1998/', 'https://example.org/papers/paperweekly-1998/']
  ] as const) {
    const {page, problems} = await visit(path, {permissions: ['clipboard-read', 'clipboard-write']})
    const tools = page.locator('[data-paper="paperweekly-1998"]')
    const button = tools.getByRole('button', {name: '复制链接'})
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').filter({hasText: '链接已复制'}).waitFor()
    assert.equal(await page.evaluate('navigator.clipboard.readText()'), copied)
    assert.equal(await button.evaluate(element => element === document.activeElement), true, 'the focus stays')
    assert.deepEqual(problems, [])
    await page.context().close()
  }
})

test('every address that is copied is that of an entry that is there', async () => {
  const {page} = await visit('issues/72/')
  const addresses = await page
    .locator('[data-copy]')
    .evaluateAll(all => all.map(each => each.getAttribute('data-copy')))
  assert.equal(addresses.length, await page.locator('.entry').count())
  for (const address of addresses) {
    const {href, hash} = new URL(address ?? '')
    assert.ok(href.startsWith('https://example.org/issues/72/#'), href)
    assert.equal(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count(), 1, href)
  }
  await page.context().close()
})

test('a text that has a file of its own is fetched from it', async () => {
  const {page} = await visit('issues/81/', {permissions: ['clipboard-read', 'clipboard-write']})
  await page
    .locator('.tool')
    .first()
    .evaluate(button => {
      button.removeAttribute('data-copy')
      button.setAttribute('data-copy-from', '/robots.txt')
    })
  await page.locator('.tool').first().click()
  await page.getByRole('status').filter({hasText: '链接已复制'}).waitFor()
  assert.match(await page.evaluate<string>('navigator.clipboard.readText()'), /^User-agent: \*/)
  await page.context().close()
})

test('where the clipboard is closed, or there is none, the text stands selected behind its button', async () => {
  for (const script of [denied, absent]) {
    const {page, problems} = await visit('issues/81/', {}, [script])
    const button = page.locator('.tools').first().getByRole('button', {name: '复制链接'})
    await button.click()
    const field = page.getByRole('textbox', {name: '待复制的文字'})
    await field.waitFor()
    const address = await button.getAttribute('data-copy')
    assert.equal(await page.evaluate('getSelection().toString()'), address)
    assert.match((await page.getByRole('status').textContent()) ?? '', /已在此选中/)
    await page.keyboard.press('Escape')
    assert.equal(await field.count(), 0)
    assert.equal(await button.evaluate(element => element === document.activeElement), true)
    assert.deepEqual(problems, [])
    await page.context().close()
  }
})

test('what cannot be fetched is said, and nothing breaks', async () => {
  const {page, problems} = await visit('issues/81/', {permissions: ['clipboard-read', 'clipboard-write']})
  await page.evaluate(`globalThis.fetch = () => Promise.reject(new TypeError('offline'))`)
  await page
    .locator('.tool')
    .first()
    .evaluate(button => {
      button.removeAttribute('data-copy')
      button.setAttribute('data-copy-from', '/robots.txt')
    })
  await page.locator('.tool').first().click()
  await page.getByRole('status').filter({hasText: '没有复制'}).waitFor()
  assert.deepEqual(problems, [])
  await page.context().close()
})

test('without script there is no button, and none but links in the row', async () => {
  const {page} = await visit('issues/81/', {javaScriptEnabled: false})
  assert.equal(await page.locator('button:visible').count(), 0)
  await page.context().close()
})

test('the contents mark the entry that is read, and only that', async () => {
  const {page} = await visit('issues/81/', {reducedMotion: 'reduce'})
  const marked = page.locator('.contents [aria-current]')
  assert.equal(await marked.count(), 0, 'not before the first')
  const links = await page.locator('.contents a').all()
  for (const at of [4, 0, 12, 11, 12, 6]) {
    await page
      .locator('.entry')
      .nth(at)
      .evaluate(entry => entry.scrollIntoView())
    await page.locator('.contents a').nth(at).and(marked).waitFor()
    assert.equal(await marked.count(), 1)
  }
  assert.equal(links.length, 13)
  await page.evaluate('scrollTo(0, 0)')
  await marked.waitFor({state: 'detached'})
  await page.context().close()
})

test('at the foot of the page the last entry is marked, however short', async () => {
  const {page} = await openPage(browser, `${hard.url}issues/6/`, {
    reducedMotion: 'reduce',
    viewport: {width: 1440, height: 1400}
  })
  await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
  await page.locator('.contents a').last().and(page.locator('[aria-current="location"]')).waitFor()
  await page.context().close()
})

test('long contents follow by themselves, and nothing but them moves', async () => {
  const {page} = await openPage(browser, `${hard.url}issues/6/`, {reducedMotion: 'reduce'})
  await page
    .locator('.entry')
    .nth(34)
    .evaluate(entry => entry.scrollIntoView())
  await page.locator('.contents a').nth(34).and(page.locator('[aria-current]')).waitFor()
  const {inside, moved} = await page.evaluate(() => {
    const box = document.querySelector('.contents')?.getBoundingClientRect()
    const link = document.querySelector('.contents [aria-current]')?.getBoundingClientRect()
    const entry = document.querySelectorAll('.entry')[34]?.getBoundingClientRect()
    const inside = box && link && link.top >= box.top && link.bottom <= box.bottom
    return {inside, moved: entry?.top}
  })
  assert.equal(inside, true)
  assert.ok(moved !== undefined && Math.abs(moved - 24) < 2, `the entry stands at ${moved}`)
  await page.context().close()
})

test('long titles are cut in the contents, and whole for who listens', async () => {
  const {page} = await openPage(browser, `${hard.url}issues/5/`)
  const heights = await page
    .locator('.contents-title')
    .evaluateAll(all => all.map(each => each.clientHeight / Number.parseFloat(getComputedStyle(each).lineHeight)))
  assert.equal(Math.max(...heights.map(Math.round)), 3)
  const [first] = await page.locator('.contents-title').allTextContents()
  assert.equal(first?.length, 300)
  await page.context().close()
})

function visit(path: string, options: BrowserContextOptions = {}, scripts: readonly string[] = []) {
  return openPage(browser, site.url + path, options, scripts)
}
