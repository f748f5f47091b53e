import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import type {Browser, Page} from 'playwright-core'
import {launchBrowser, openPage} from '../support/browser.js'
import {type OpenSite, openSample} from './helpers/open-site.js'

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

test('without JavaScript all is there, and nothing that does nothing', async () => {
  for (const path of ['', 'issues/81/', 'papers/paperweekly-2005/', 'tags/']) {
    const {page, problems} = await openPage(browser, site.url + path, {javaScriptEnabled: false})
    const controls = page.locator('button, input, select, textarea, dialog, [role="button"]')
    for (const control of await controls.all()) assert.equal(await control.isVisible(), false, path)
    for (const [selector, least] of [
      ['h1', 1],
      ['main a', 10],
      ['header nav a', 5]
    ] as const) {
      const visible = page.locator(selector).filter({visible: true})
      assert.ok((await visible.count()) >= least, `${path}: ${selector}`)
    }
    assert.deepEqual(problems, [])
    await page.context().close()
  }
})

test('without JavaScript an issue shows each entry with its words, figures and links', async () => {
  const {page} = await openPage(browser, `${site.url}issues/81/`, {javaScriptEnabled: false})
  const entries = page.locator('.entry')
  assert.equal(await entries.count(), 13)
  for (const entry of await entries.all()) {
    for (const part of ['.entry-title', '.prose', '.sheet img', '.links a'])
      assert.equal(await entry.locator(part).first().isVisible(), true, part)
  }
  await page.context().close()
})

test('the keyboard comes by the skip link first, and everything in reach shows where it is', async () => {
  for (const [path, scheme] of [
    ['issues/81/', 'light'],
    ['', 'dark']
  ] as const) {
    const options = {colorScheme: scheme, reducedMotion: 'reduce', viewport: {width: 1440, height: 900}} as const
    const {page} = await openPage(browser, site.url + path, options)
    await page.keyboard.press('Tab')
    assert.equal(await focused(page, element => element.matches('.skip') && element.clientWidth > 24), true)
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab')
      const seen = await focused(page, element => {
        const {outlineStyle, outlineWidth} = getComputedStyle(element)
        const {top, left, right, bottom} = element.getBoundingClientRect()
        const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
        const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
        return outlined && inside ? '' : `${element.outerHTML.slice(0, 150)} outlined: ${outlined}, inside: ${inside}`
      })
      assert.equal(seen, '', path)
    }
    await page.context().close()
  }
})

test('the skip link leads to the content', async () => {
  const {page} = await openPage(browser, `${site.url}issues/81/`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.equal(await focused(page, element => element.tagName), 'MAIN')
  await page.keyboard.press('Tab')
  assert.equal(await focused(page, element => element.closest('main') !== null), true)
  await page.context().close()
})

test('the switch of light and dark says what it is, goes round, and is remembered on every page', async () => {
  const {page, problems} = await openPage(browser, site.url, {colorScheme: 'light'})
  const state = async () => [await page.locator('button.theme').ariaSnapshot(), await ground(page)] as const
  const [system, light] = await state()
  assert.match(system, /跟随系统|系统/)
  await page.locator('button.theme').focus()
  const seen = new Map([[system, light]])
  for (let press = 0; press < 2; press++) {
    await page.keyboard.press('Enter')
    const [name, colour] = await state()
    seen.set(name, colour)
  }
  assert.equal(seen.size, 3, 'each state has a name of its own')
  const [dark, colour] = await state()
  assert.match(dark, /暗|深/)
  assert.notEqual(colour, light)

  await page.goto(`${site.url}issues/81/`)
  assert.deepEqual(await state(), [dark, colour], 'on another page')
  await page.reload()
  assert.deepEqual(await state(), [dark, colour], 'after a reload')
  await page.keyboard.press('Tab')
  await page.locator('button.theme').press('Space')
  assert.deepEqual(await state(), [system, light], 'round to the system')
  assert.deepEqual(problems, [])
  await page.context().close()
})

test('the remembered choice holds before the first paint', async () => {
  const {page} = await openPage(browser, site.url, {colorScheme: 'light'}, [
    `localStorage.setItem('offprint:theme', 'dark')`,
    `new PerformanceObserver(() => { globalThis.painted ??= document.documentElement.dataset.theme }).observe({type: 'paint', buffered: true})`
  ])
  await page.waitForFunction(() => 'painted' in globalThis)
  assert.equal(await page.evaluate('globalThis.painted'), 'dark')
  await page.context().close()
})

test('where storage is closed, the switch still works for the page', async () => {
  const {page, problems} = await openPage(browser, site.url, {colorScheme: 'light'}, [
    `Object.defineProperty(globalThis, 'localStorage', {get() { throw new DOMException('closed', 'SecurityError') }})`
  ])
  const before = await ground(page)
  await page.locator('button.theme').click()
  await page.locator('button.theme').click()
  assert.notEqual(await ground(page), before)
  assert.deepEqual(problems, [])
  await page.context().close()
})

test('who wants less motion gets none', async () => {
  const {page} = await openPage(browser, `${site.url}issues/81/`, {reducedMotion: 'reduce'})
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(element => {
      const {scrollBehavior, transitionDuration, animationName} = getComputedStyle(element)
      const still = scrollBehavior === 'auto' && /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none'
      return still ? [] : [element.className || element.tagName]
    })
  )
  assert.deepEqual(moving, [])
  await page.context().close()
})

test('in forced colours controls keep an edge, icons keep a colour, and focus is seen', async () => {
  const {page} = await openPage(browser, `${site.url}issues/81/`, {forcedColors: 'active', colorScheme: 'dark'})
  assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true)
  await page.locator('button.theme').focus()
  await page.keyboard.press('Shift+Tab')
  const edges = await page.evaluate(() => {
    const rootGround = getComputedStyle(document.documentElement).backgroundColor
    const chip = document.querySelector('.link')
    const icon = document.querySelector('.theme svg:not([hidden])')
    const focus = document.activeElement
    if (!chip || !icon || !focus) return null
    return {
      edge: getComputedStyle(chip).borderTopColor !== rootGround,
      icon: getComputedStyle(icon).stroke !== rootGround,
      focus: getComputedStyle(focus).outlineStyle
    }
  })
  assert.deepEqual(edges, {edge: true, icon: true, focus: 'solid'})
  await page.context().close()
})

function focused<T>(page: Page, look: (element: HTMLElement) => T): Promise<T> {
  return page.evaluate<T>(`(${look})(document.activeElement)`)
}

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
}
