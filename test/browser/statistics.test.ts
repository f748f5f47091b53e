import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {launchBrowser, openPage} from '../support/browser.js'
import {axeFaults} from './helpers/checks/axe-faults.js'
import {overflowFaults} from './helpers/checks/overflow-faults.js'
import {type OpenSite, openHardCases} from './helpers/open-site.js'

let hard: OpenSite
let browser: Browser

before(async () => {
  browser = await launchBrowser()
  hard = await openHardCases('zh-Hans')
})

after(async () => {
  await browser?.close()
  await hard?.close()
})

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const {page} = await openPage(browser, `${hard.url}statistics/`, options)
  return page
}

const openTables = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

test('with every table open nothing sticks out of the window, and axe has no complaint', async () => {
  const page = await open({viewport: {width: 390, height: 800}})
  await openTables(page)
  assert.ok((await page.locator('table').count()) >= 4)
  assert.deepEqual(await axeFaults(page), [])
  assert.deepEqual(await overflowFaults(page, [320, 390, 768, 1440]), [])
  await page.context().close()
})

test('a table is opened, reached and scrolled with the keyboard alone', async () => {
  const page = await open({viewport: {width: 320, height: 800}})
  const wide = page.locator('.plot', {has: page.locator('.multiples')}).first()
  await wide.locator('summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const region = wide.locator('.scroll')
  assert.ok(await region.evaluate(element => element === document.activeElement))
  assert.ok(await region.evaluate(element => element.scrollWidth > element.clientWidth))
  await page.keyboard.press('ArrowRight')
  await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0)
  await page.context().close()
})

test('words and numbers in drawings are as large on a phone as on a desk, and do not lie on each other', async () => {
  const page = await open()
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({width, height: 900})
    const {sizes, clashes} = await page.evaluate(() => {
      const sizes = new Set<string>()
      const clashes: string[] = []
      for (const drawing of document.querySelectorAll('svg.columns')) {
        const texts = [...drawing.querySelectorAll('text')].filter(text => text.checkVisibility())
        const boxes = texts.map(text => ({text: text.textContent, box: text.getBoundingClientRect()}))
        for (const text of texts) sizes.add(getComputedStyle(text).fontSize)
        for (const [index, {text, box}] of boxes.entries())
          for (const other of boxes.slice(index + 1)) {
            const aside = box.right <= other.box.left || other.box.right <= box.left
            const apart = box.bottom - 3 <= other.box.top || other.box.bottom - 3 <= box.top
            if (!aside && !apart) clashes.push(`${text} and ${other.text}`)
          }
      }
      return {sizes: [...sizes], clashes}
    })
    assert.deepEqual(sizes, ['13.44px'], `${width} px`)
    assert.deepEqual(clashes, [], `${width} px`)
  }
  await page.context().close()
})

test("in forced colours columns and numbers have the system's colours", async () => {
  const page = await open({forcedColors: 'active'})
  const seen = await page.evaluate(() => {
    const drawn = ['.columns .bar:not(.most)', '.columns .value', '.bars .bar', '.bar.most']
    const probe = document.body.appendChild(document.createElement('i'))
    return {
      found: drawn.map(
        selector => [...document.querySelectorAll(selector)].map(part => getComputedStyle(part).fill)[0]
      ),
      expected: ['CanvasText', 'CanvasText', 'CanvasText', 'Highlight'].map(name => {
        probe.style.color = name
        return getComputedStyle(probe).color
      })
    }
  })
  assert.deepEqual(seen.found, seen.expected)
  await page.context().close()
})

test('on paper plots are whole, in ink, and no wider than the sheet; closed tables are not there', async () => {
  const page = await open({colorScheme: 'dark', viewport: {width: 673, height: 987}})
  await page.emulateMedia({media: 'print'})
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
      .map(element => `${element.tagName} ${element.textContent?.slice(0, 40)}`)
  )
  assert.deepEqual(wide, [])
  assert.equal(await page.locator('summary').first().isVisible(), false)
  const ink = await page
    .locator('.columns .value')
    .first()
    .evaluate(text => getComputedStyle(text).fill)
  const sum = (ink.match(/\d+/g) ?? []).map(Number).reduce((all, part) => all + part, 0)
  assert.ok(sum < 200, ink)
  await page.context().close()
})
