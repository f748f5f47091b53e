import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {launchBrowser, openPage} from '../support/browser.js'
import {type OpenSite, openSample} from './helpers/open-site.js'

const closed = `Object.defineProperty(globalThis, 'localStorage', {get() { throw new DOMException('closed', 'SecurityError') }})`

let site: OpenSite
let browser: Browser

before(async () => {
  browser = await launchBrowser()
  site = await openSample()
})

after(async () => {
  await browser?.close()
  await site?.close()
})

test('j and k go from heading to heading, and show it', async () => {
  const page = await visit('issues/81/')
  const titles = await page.locator('.entry-title').allTextContents()
  for (const [key, title] of [
    ['k', null],
    ['j', titles[0]],
    ['j', titles[1]],
    ['j', titles[2]],
    ['k', titles[1]],
    ['k', titles[0]],
    ['k', titles[0]]
  ] as const) {
    await page.keyboard.press(key)
    assert.equal(await focusedText(page), title ?? null)
    if (title !== null) assert.ok(await focusIsSeen(page), title)
  }
  for (const _ of titles) await page.keyboard.press('j')
  assert.equal(await focusedText(page), titles.at(-1), 'the last is the last')
  await page.context().close()
})

test('j goes on from where the focus is, or else from where the window is', async () => {
  const page = await visit('issues/81/')
  const titles = await page.locator('.entry-title').allTextContents()
  await page.locator('.entry').nth(4).locator('.links a').first().focus()
  await page.keyboard.press('j')
  assert.equal(await focusedText(page), titles[5])
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  assert.equal(await focusedText(page), titles[3])
  // Far away from what has the focus.
  await page.evaluate("document.querySelectorAll('.entry')[9].scrollIntoView()")
  await page.keyboard.press('j')
  assert.equal(await focusedText(page), titles[10])
  await page.context().close()
})

test('lists are gone through too: cards, issues, recommendations, the wall', async () => {
  for (const [path, selector] of [
    ['', '.card-title a'],
    ['issues/', '.issue-row > a'],
    ['papers/paperweekly-2005/', '.recommendation-title a'],
    ['figures/', '.wall-figure > a']
  ] as const) {
    const page = await visit(path)
    await page.keyboard.press('j')
    assert.equal(await page.evaluate(`document.activeElement.matches('${selector}')`), true, path)
    assert.ok(await focusIsSeen(page), path)
    await page.context().close()
  }
})

test('n and p lead to the next and previous issue, and nowhere at either end', async () => {
  const page = await visit('issues/72/')
  for (const [key, path] of [
    ['n', 'issues/81/'],
    ['n', 'issues/81/'],
    ['p', 'issues/72/'],
    ['p', 'issues/46/'],
    ['p', 'issues/46/']
  ] as const) {
    await page.keyboard.press(key)
    await page.waitForURL(site.url + path)
  }
  await page.context().close()
})

test('/ follows the way to the search, and on its page goes into the field', async () => {
  const page = await visit('issues/81/')
  await page.evaluate(`document.querySelectorAll('[data-key-search], #_q').forEach(each => each.remove())`)
  await page.keyboard.press('/')
  assert.equal(page.url(), `${site.url}issues/81/`, 'nothing to search with')
  await page.evaluate(
    `document.querySelector('main').insertAdjacentHTML('beforeend', '<a data-key-search href="/tags/">s</a>')`
  )
  await page.keyboard.press('/')
  await page.waitForURL(`${site.url}tags/`)
  await page.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<input id="_q" value="old">')`)
  await page.keyboard.press('/')
  assert.equal(await page.evaluate('document.activeElement.id'), '_q')
  await page.keyboard.type('new')
  assert.equal(await page.locator('#_q').inputValue(), 'new', 'the field holds what was typed, not the key')
  await page.context().close()
})

test('? lists the keys in a dialog, and so does a button', async () => {
  const page = await visit('issues/81/')
  await page.keyboard.press('j')
  const before = await focusedText(page)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', {name: '快捷键'})
  assert.equal(await dialog.isVisible(), true)
  await page.keyboard.press('j')
  assert.equal(await focusedText(page), '关闭', 'no key acts behind the dialog')
  await page.keyboard.press('Escape')
  assert.equal(await dialog.isVisible(), false)
  assert.equal(await focusedText(page), before, 'the focus is back')
  await page.getByRole('button', {name: '快捷键'}).click()
  assert.equal(await dialog.isVisible(), true)
  await page.getByRole('button', {name: '关闭'}).click()
  assert.equal(await dialog.isVisible(), false)
  assert.equal(page.url(), `${site.url}issues/81/`)
  await page.context().close()
})

test('switched off they are silent on every page, until they are switched on again', async () => {
  const page = await visit('issues/81/')
  await page.keyboard.press('?')
  await page.getByLabel('启用单键快捷键').uncheck()
  await page.keyboard.press('Escape')
  for (const path of ['issues/81/', 'issues/72/']) {
    await page.goto(site.url + path)
    for (const key of ['j', '?', 'n', '/']) await page.keyboard.press(key)
    assert.equal(await focusedText(page), null)
    assert.equal(page.url(), site.url + path)
  }
  await page.getByRole('button', {name: '快捷键'}).click()
  await page.getByLabel('启用单键快捷键').check()
  await page.getByRole('button', {name: '关闭'}).click()
  await page.reload()
  await page.keyboard.press('?')
  assert.equal(await page.getByRole('dialog').isVisible(), true)
  assert.equal(await page.evaluate(`localStorage.getItem('offprint:keys')`), null, 'nothing is kept of what is usual')
  await page.context().close()
})

test('where storage is closed, keys work, and are switched off for the page', async () => {
  const page = await visit('issues/81/', {}, [closed])
  await page.keyboard.press('j')
  assert.notEqual(await focusedText(page), null)
  await page.keyboard.press('?')
  await page.getByLabel('启用单键快捷键').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  assert.equal(await page.getByRole('dialog').isVisible(), false)
  await page.context().close()
})

test('no key acts with a modifier, in a field, during composition or while a figure is open', async () => {
  const page = await visit('issues/81/')
  for (const key of ['Control+j', 'Alt+j', 'Meta+j']) await page.keyboard.press(key)
  assert.equal(await focusedText(page), null)
  await page.evaluate(
    `document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true, isComposing: true}))`
  )
  assert.equal(await focusedText(page), null)
  for (const field of [
    '<input id="f">',
    '<textarea id="f"></textarea>',
    '<select id="f"><option>a<option>j</select>',
    '<p id="f" contenteditable>a</p>'
  ]) {
    await page.evaluate(`document.querySelector('main').insertAdjacentHTML('afterbegin', '${field}')`)
    await page.locator('#f').focus()
    for (const key of ['j', 'n', '?']) await page.keyboard.press(key)
    assert.equal(await page.evaluate('document.activeElement.id'), 'f', field)
    assert.equal(await page.locator('dialog[open]').count(), 0, field)
    await page.evaluate(`document.querySelector('#f').remove()`)
  }
  await page.locator('.plate a.sheet').first().click()
  for (const key of ['j', 'n', 'p', '?']) await page.keyboard.press(key)
  assert.equal(page.url(), `${site.url}issues/81/`)
  assert.equal(await page.locator('dialog[open]').count(), 1)
  await page.context().close()
})

async function visit(
  path: string,
  options: BrowserContextOptions = {},
  scripts: readonly string[] = []
): Promise<Page> {
  const {page, problems} = await openPage(browser, site.url + path, {reducedMotion: 'reduce', ...options}, scripts)
  assert.deepEqual(problems, [])
  return page
}

/** The text of what has the focus; `null` if nothing has. */
function focusedText(page: Page): Promise<string | null> {
  return page.evaluate<string | null>(
    'document.activeElement === document.body ? null : document.activeElement.textContent'
  )
}

function focusIsSeen(page: Page): Promise<boolean> {
  return page.evaluate<boolean>(`(() => {
    const {top, bottom} = document.activeElement.getBoundingClientRect()
    const outline = getComputedStyle(document.activeElement)
    return top >= 0 && bottom <= innerHeight && outline.outlineStyle === 'solid'
  })()`)
}
