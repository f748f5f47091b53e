import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core'
import sharp from 'sharp'
import {launchBrowser, openPage} from '../support/browser.js'
import {readQr} from '../support/read-qr.js'
import {type OpenSite, openHardCases, openSample} from './helpers/open-site.js'
import {readPdf} from './helpers/read-pdf.js'

let site: OpenSite
let hard: OpenSite
let browser: Browser

before(async () => {
  browser = await launchBrowser()
  site = await openSample()
  hard = await openHardCases('zh-Hans')
})

after(async () => {
  await browser?.close()
  await site?.close()
  await hard?.close()
})

test('a handout has a sheet for the issue and one for each paper', async () => {
  for (const options of [{}, {javaScriptEnabled: false}]) {
    const page = await visit(site, 'issues/81/', options)
    await page.getByRole('link', {name: '讲义'}).click()
    if (options.javaScriptEnabled !== false) await loadFigures(page)
    const {pages, headings} = readPdf(await page.pdf({format: 'A4', tagged: true, outline: true}))
    assert.equal(pages, 14, JSON.stringify(options))
    // A4 is 842 pt high, with a margin of 51 pt; above a title there is one line that says where it is from.
    const entries = headings.filter(({fromBottom}) => fromBottom > 842 - 51 - 60)
    assert.equal(entries.length, 13)
    await page.context().close()
  }
})

test('forty papers make forty sheets and one, and a section begins with its label', async () => {
  const page = await visit(hard, 'issues/6/')
  await page.goto(`${hard.url}issues/6/#_handout`)
  await loadFigures(page)
  const {pages} = readPdf(await page.pdf({format: 'A4', tagged: true, outline: true}))
  // Forty titles are more than one sheet of contents holds.
  assert.ok(pages >= 41 && pages <= 43, `${pages} sheets`)
  await page.goto(`${hard.url}issues/5/#_handout`)
  await page.emulateMedia({media: 'print'})
  const breaks = await page
    .locator('.section-label, .section-label + .entry')
    .evaluateAll(all => all.map(each => getComputedStyle(each).breakBefore))
  assert.deepEqual(new Set(breaks), new Set(['page', 'avoid']))
  await page.context().close()
})

test('?handout is its address too; who does not want it goes back', async () => {
  const page = await visit(site, 'issues/81/?handout')
  await page.waitForURL(/\?handout#_handout$/)
  const bar = page.getByRole('complementary', {name: '讲义'})
  assert.equal(await bar.isVisible(), true)
  assert.equal(await page.locator('.qr').first().isVisible(), true)
  await page.evaluate('globalThis.print = () => { globalThis.printed = true }')
  await bar.getByRole('button', {name: '打印'}).click()
  assert.equal(await page.evaluate('globalThis.printed'), true)
  await bar.getByRole('link', {name: '回到本期'}).click()
  assert.equal(await bar.isVisible(), false)
  assert.equal(await page.locator('.qr').first().isVisible(), false)
  await page.context().close()
})

test('without script the handout is a link away, and has no button that does nothing', async () => {
  const page = await visit(site, 'issues/81/', {javaScriptEnabled: false})
  await page.getByRole('link', {name: '讲义'}).click()
  assert.equal(await page.getByRole('complementary', {name: '讲义'}).isVisible(), true)
  assert.equal(await page.locator('button:visible').count(), 0)
  await page.context().close()
})

test('every code on paper, and in the dark, is read as the link of its paper', async () => {
  for (const [path, colorScheme, media] of [
    ['issues/81/', 'light', 'print'],
    ['issues/72/#_handout', 'dark', 'screen'],
    ['papers/paperweekly-2005/', 'dark', 'print']
  ] as const) {
    const page = await visit(site, path, {colorScheme, deviceScaleFactor: 2})
    await page.emulateMedia({media})
    const owners = page.locator('.entry:has(.qr), article.sided:has(.qr)')
    const read = []
    const linked = []
    for (const owner of await owners.all()) {
      linked.push(await owner.locator('.link-paper').first().getAttribute('href'))
      read.push(await scan(owner.locator('.qr')))
    }
    assert.ok(read.length > 0)
    assert.deepEqual(read, linked, path)
    await page.context().close()
  }
})

test('on a screen no code is seen, and none takes room', async () => {
  for (const path of ['issues/81/', 'papers/paperweekly-2005/']) {
    const page = await visit(site, path)
    assert.ok((await page.locator('.qr').count()) > 0)
    assert.equal(await page.locator('.qr:visible').count(), 0)
    await page.context().close()
  }
})

async function visit(from: OpenSite, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const {page, problems} = await openPage(browser, from.url + path, options)
  assert.deepEqual(problems, [])
  return page
}

/** A browser that prints fetches what is lazy; here nobody waits for it. */
async function loadFigures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map(image => image.decode().catch(() => {})))
  })
}

async function scan(code: Locator): Promise<string | null> {
  const {data, info} = await sharp(await code.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({resolveWithObject: true})
  return readQr(new Uint8ClampedArray(data), info.width, info.height)
}
