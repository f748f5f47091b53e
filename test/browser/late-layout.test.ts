import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser, openPage} from '../support/browser.js'
import {type OpenSite, openHardCases} from './helpers/open-site.js'

let site: OpenSite
let browser: Browser

before(async () => {
  browser = await launchBrowser()
  site = await openHardCases('zh-Hans')
})

after(async () => {
  await browser?.close()
  await site?.close()
})

const phone = {viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true} as const
/** The browser never comes to rest, or everything is asked of it at once. */
const busy = 'globalThis.requestIdleCallback = () => 0'
/** An issue of forty entries. */
const issue = 'issues/6/'

test('on a phone the entries of an issue are laid out as they come near, and all of them once it is scrolled', async () => {
  const waiting = await open([busy])
  assert.ok((await skipped(waiting)) > 20)
  await waiting.context().close()
  const rested = await open()
  assert.ok((await skipped(rested)) > 20)
  await scroll(rested)
  assert.equal(await skipped(rested), 0)
  await rested.context().close()
})

test('a link to an entry leads to it, whatever was laid out before', async () => {
  for (const index of [3, 20, 37]) {
    const page = await open([busy])
    const id = await page.locator('.entry').nth(index).getAttribute('id')
    await page.locator(`.contents a[href="#${id}"]`).click()
    assert.ok(Math.abs((await place(page, index)) - 24) <= 2, `click: ${await place(page, index)}`)
    await page.goto('about:blank')
    await page.goto(`${site.url}${issue}#${id}`)
    assert.ok(Math.abs((await place(page, index)) - 24) <= 2, `address: ${await place(page, index)}`)
    await page.context().close()
  }
})

test('a page that is loaded again begins where it was left', async () => {
  const page = await open()
  await scroll(page)
  const before = await page.evaluate(() => {
    document.querySelectorAll('.entry')[25]?.scrollIntoView()
    scrollBy(0, 100)
    return new Promise<number>(resolve => requestAnimationFrame(() => resolve(scrollY)))
  })
  const entry = await place(page, 25)
  await page.reload()
  assert.equal(await page.evaluate(() => document.documentElement.dataset.whole), '')
  assert.equal(await skipped(page), 0)
  await page.waitForFunction(y => Math.abs(scrollY - y) < 2, before)
  assert.ok(Math.abs((await place(page, 25)) - entry) < 2)
  await page.context().close()
})

test('what is not laid out yet is found, and can be heard', async () => {
  const page = await open([busy])
  const [found, top] = await page.evaluate(() => {
    const last = [...document.querySelectorAll('.entry')].at(-1)
    const words = last?.querySelector('.entry-title')?.textContent?.trim() ?? ''
    // Once in the contents, once where it stands.
    const found = [1, 2].map(() => Reflect.get(window, 'find').call(window, words))
    return [found.every(Boolean), last?.getBoundingClientRect().top ?? 0] as const
  })
  assert.equal(found, true)
  assert.ok(top > -400 && top < 844, `${top}`)
  assert.equal(await page.getByRole('article').count(), 40)
  assert.ok((await page.getByRole('heading', {level: 2}).count()) >= 40)
  await page.context().close()
})

test('without JavaScript, and on a desk, all is laid out at once', async () => {
  const still = await openPage(browser, site.url + issue, {...phone, javaScriptEnabled: false})
  assert.equal(await skipped(still.page), 0)
  await still.page.context().close()
  const desk = await openPage(browser, site.url + issue, {}, [busy])
  assert.equal(await skipped(desk.page), 0)
  await desk.page.context().close()
})

async function open(scripts: readonly string[] = []): Promise<Page> {
  const {page} = await openPage(browser, site.url + issue, phone, scripts)
  return page
}

/** Goes on a little, and waits for what follows from it. */
async function scroll(page: Page) {
  await page.evaluate(() => scrollBy(0, 10))
  await page.waitForFunction(() => document.querySelectorAll('.entry:not(.whole)').length === 0)
}

/** How many entries are not laid out. */
function skipped(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('.entry-title')].filter(
        title => !title.checkVisibility({contentVisibilityAuto: true})
      ).length
  )
}

/** Where an entry begins once nothing moves any more. */
function place(page: Page, index: number): Promise<number> {
  return page.evaluate(async at => {
    const top = () => document.querySelectorAll('.entry')[at]?.getBoundingClientRect().top ?? Number.NaN
    let seen = Number.NaN
    for (let still = 0; still < 10; ) {
      await new Promise(resolve => requestAnimationFrame(resolve))
      still = top() === seen ? still + 1 : 0
      seen = top()
    }
    return seen
  }, index)
}
