import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser, openPage} from '../support/browser.js'
import {type OpenSite, openHardCases, openSample} from './helpers/open-site.js'
import {readPdf} from './helpers/read-pdf.js'

let sample: OpenSite
let hard: OpenSite
let browser: Browser

before(async () => {
  browser = await launchBrowser()
  sample = await openSample()
  hard = await openHardCases('zh-Hans')
})

after(async () => {
  await browser?.close()
  await sample?.close()
  await hard?.close()
})

test('an issue is printed on few sheets, and no heading stands alone at the foot of one', async () => {
  for (const [site, path, entries, sheets] of [
    [sample, 'issues/81/', 13, [6, 15]],
    [hard, 'issues/6/', 40, [10, 45]]
  ] as const) {
    const page = await printed(site, path)
    const {pages, headings} = readPdf(await page.pdf({format: 'A4', tagged: true, outline: true}))
    assert.ok(pages >= sheets[0] && pages <= sheets[1], `${path} on ${pages} sheets`)
    assert.ok(headings.length > entries, `${headings.length} headings`)
    // The lower margin takes 51 pt of a sheet; below a heading there is room for two lines at least.
    const alone = headings.filter(({fromBottom}) => fromBottom < 51 + 40)
    assert.deepEqual(alone, [], path)
    await page.context().close()
  }
})

test('on paper links show their address, each once', async () => {
  const page = await printed(sample, 'issues/81/')
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')].flatMap(link => {
      const after = getComputedStyle(link, '::after').content
      const hidden = [...link.querySelectorAll('.where')].every(where => !where.checkVisibility())
      // The line under the title says where the issue first appeared.
      if (link.closest('.byline') !== null) return []
      return after.includes(link.href) && hidden ? [] : [`${link.href}: ${after}`]
    })
  )
  assert.deepEqual(faults, [])
  await page.context().close()
})

test('on paper there is no way around the site, no picture missing, and ink on white', async () => {
  const page = await printed(sample, 'issues/81/', 'dark')
  for (const gone of ['.skip', '.navigation', '.to-search', '.to-shelf', '.theme', '.contents', '.neighbours'])
    assert.equal(await page.locator(gone).first().isVisible(), false, gone)
  const {empty, ink} = await page.evaluate(() => ({
    empty: [...document.images].filter(image => !image.complete || image.naturalWidth === 0).length,
    ink: getComputedStyle(document.body).color
  }))
  assert.equal(empty, 0)
  const [red = 255, green = 255, blue = 255] = (ink.match(/\d+/g) ?? []).map(Number)
  assert.ok(red + green + blue < 150, ink)
  await page.context().close()
})

test('lists of authors are printed whole, and folded again, whether or not the style sheet can see to it', async () => {
  for (const without of ['', "CSS.supports = text => !text.includes('details-content')"]) {
    const {page} = await openPage(browser, `${hard.url}issues/5/`, {}, [without])
    const list = page.locator('.authors').first()
    assert.equal(await list.locator('p').isVisible(), false)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({media: 'print'})
    assert.equal(await list.getAttribute('open'), without === '' ? null : '')
    assert.equal(await list.locator('p').isVisible(), true)
    assert.equal(await list.locator('.authors-more').isVisible(), false)
    await page.emulateMedia({media: 'screen'})
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    assert.equal(await list.locator('p').isVisible(), false)
    await page.context().close()
  }
})

test('nothing printed is wider than its sheet', async () => {
  // A4 without its margins, in CSS pixels.
  const viewport = {width: 673, height: 987}
  for (const path of ['issues/3/', 'issues/4/', 'issues/5/']) {
    const page = await printed(hard, path, 'light', viewport)
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
        .map(element => `${element.tagName} ${element.textContent?.slice(0, 40)}`)
    )
    assert.deepEqual(wide, [], path)
    await page.context().close()
  }
})

async function printed(
  site: OpenSite,
  path: string,
  colorScheme: 'light' | 'dark' = 'light',
  viewport = {width: 1440, height: 900}
): Promise<Page> {
  const {page} = await openPage(browser, site.url + path, {colorScheme, viewport})
  // A browser that prints fetches what is lazy; here nobody waits for it.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager'
    await Promise.all([...document.images].map(image => image.decode()))
  })
  await page.emulateMedia({media: 'print'})
  return page
}
