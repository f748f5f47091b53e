import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser} from 'playwright-core'
import {issue, previewing} from '../build/dev/helpers/dev.js'
import {launchBrowser, openPage} from '../support/browser.js'

let browser: Browser
before(async () => {
  browser = await launchBrowser()
})
after(() => browser.close())

const first = 'content/issues/0001.md'
const long = 'A line of the summary.\n\n'.repeat(200)

test('an open page shows a change and stays where it was scrolled', async t => {
  const {dev, plant} = await previewing(t)
  plant({[first]: issue(1, 'First issue', long)})
  const {page, problems, foreign} = await openPage(browser, `${dev.url}issues/1/`)
  await page.getByText('A line of the summary.').nth(150).waitFor({state: 'attached'})
  await page.evaluate('scrollTo(0, 1200)')
  plant({[first]: issue(1, 'Renamed issue', long)})
  await page.getByRole('heading', {name: 'Renamed issue'}).waitFor()
  await page.waitForLoadState()
  assert.equal(await page.evaluate('scrollY'), 1200)
  assert.deepEqual([problems, foreign], [[], []])
})

test('style sheets are exchanged without loading the page again', async t => {
  const {dev, plant} = await previewing(t)
  plant({'public/assets/site.css': 'h1 { color: rgb(1, 2, 3) }'})
  const {page, problems} = await openPage(browser, `${dev.url}issues/1/`)
  const colour = () => page.evaluate("getComputedStyle(document.querySelector('h1')).color")
  const sheet = page.locator('link[href*="/assets/site."]')
  await sheet.waitFor({state: 'attached'})
  await page.waitForLoadState()
  assert.equal(await colour(), 'rgb(1, 2, 3)')
  const before = await sheet.getAttribute('href')
  await page.evaluate('globalThis.here = true')
  plant({'public/assets/site.css': 'h1 { color: rgb(4, 5, 6) }'})
  await page.locator(`link[href="${before}"]`).waitFor({state: 'detached'})
  assert.equal(await colour(), 'rgb(4, 5, 6)')
  assert.equal(await page.evaluate('globalThis.here'), true)
  assert.deepEqual(problems, [])
})

test('errors stand over the page with their line, can be hidden, and go when they are mended', async t => {
  const {dev, plant} = await previewing(t)
  const {page, problems} = await openPage(browser, `${dev.url}issues/1/`)
  const panel = page.locator('.dev-faults')
  plant({[first]: issue(1, '<b>First</b> issue').replace('2018-06-13', '2018-6-13')})
  await panel.waitFor()
  const text = await panel.innerText()
  for (const expected of [
    '1 error',
    `${first}:4:7`,
    'Unexpected date',
    'title: <b>First</b> issue',
    'content/README.md'
  ]) {
    assert.ok(text.includes(expected), `${expected} in ${text}`)
  }
  assert.equal(await panel.locator('mark').innerText(), '2018-6-13')
  assert.ok(await page.getByRole('heading', {name: 'First issue'}).isVisible())
  await page.reload()
  await panel.waitFor()
  plant({[first]: issue(1, 'First issue')})
  await panel.waitFor({state: 'detached'})
  plant({'templates/issue.eta': '<%= it.nothing %>\n'})
  await panel.waitFor()
  assert.match(await panel.innerText(), /templates\/issue\.eta:1:1/)
  assert.ok(await page.getByRole('heading', {name: 'First issue'}).isVisible())
  await panel.getByRole('button', {name: 'Hide'}).click()
  await panel.waitFor({state: 'detached'})
  assert.deepEqual(problems, [])
})

test('an address of the site that leads nowhere is marked', async t => {
  const {dev, plant} = await previewing(t)
  const {page} = await openPage(browser, `${dev.url}issues/1/`)
  plant({[first]: issue(1, 'First issue', '\nSee [this](https://papers.example.org/nowhere/).\n')})
  const marked = page.locator('[data-dev-dead]')
  await marked.first().waitFor()
  assert.deepEqual(await marked.allInnerTexts(), ['this'])
})
