import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser} from 'playwright-core'
import {launchBrowser, openPage} from '../support/browser.js'
import {type OpenSite, openSample} from './helpers/open-site.js'

let browser: Browser
let site: OpenSite

before(async () => {
  browser = await launchBrowser()
  site = await openSample('/reading/')
})

after(async () => {
  await browser?.close()
  await site?.close()
})

const copy = '.cite-files [data-copy-from]'

test('without script there is a link to each file, and nothing that does not work', async () => {
  const {page} = await openPage(browser, `${site.url}issues/81/`, {javaScriptEnabled: false})
  const cite = page.locator('details.cite').first()
  await cite.locator('summary').click()
  const links = cite.locator('a:visible')
  assert.deepEqual(await links.allTextContents(), ['BibTeX', 'RIS', 'CSL-JSON'])
  assert.equal(await cite.locator('button:visible').count(), 0)
  for (const link of await links.all()) {
    const href = (await link.getAttribute('href')) ?? ''
    const answer = await page.request.get(new URL(href, page.url()).href)
    assert.equal(answer.status(), 200)
    assert.match(await answer.text(), /paperweekly-2005/)
  }
  await page.context().close()
})

test('a button copies the BibTeX and says so', async () => {
  const {page, problems} = await openPage(browser, `${site.url}papers/paperweekly-2005/`, {
    permissions: ['clipboard-read', 'clipboard-write']
  })
  await page.locator('details.cite summary').first().click()
  await page.locator(copy).first().click()
  await page.locator('#_said', {hasText: '已复制 BibTeX'}).waitFor()
  const text = await page.evaluate<string>('navigator.clipboard.readText()')
  assert.match(text, /^@\w+\{paperweekly-2005,\n {2}title = \{\{FusionNet\}: /)
  assert.deepEqual(problems, [])
  await page.context().close()
})

test('a file that cannot be had is said to be missing, and nothing is copied', async () => {
  const {page} = await openPage(browser, `${site.url}papers/paperweekly-2005/`, {
    permissions: ['clipboard-read', 'clipboard-write']
  })
  await page.evaluate("navigator.clipboard.writeText('before')")
  await page.route('**/cite.bib', route => route.fulfill({status: 404, body: 'Not found'}))
  await page.locator('details.cite summary').first().click()
  await page.locator(copy).first().click()
  await page.locator('#_said', {hasText: '没有复制'}).waitFor()
  assert.equal(await page.evaluate('navigator.clipboard.readText()'), 'before')
  await page.context().close()
})

test('one list of files is open at a time, and fits on a phone', async () => {
  const {page} = await openPage(browser, `${site.url}issues/81/`, {viewport: {width: 320, height: 700}})
  const [first, second] = [page.locator('details.cite').nth(0), page.locator('details.cite').nth(1)]
  await first.locator('summary').click()
  await second.locator('summary').click()
  assert.equal(await first.getAttribute('open'), null)
  const box = await second.locator('.cite-files').boundingBox()
  assert.ok(box !== null && box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box))
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320)
  await page.context().close()
})
