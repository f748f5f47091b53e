import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import sharp from 'sharp'
import type {Serving} from '../../src/io/server.js'
import {launchBrowser, openPage} from '../support/browser.js'
import {serveBuilt} from './helpers/build-site.js'
import {axeFaults} from './helpers/checks/axe-faults.js'

const sizes = [
  [3000, 1500],
  [800, 1600],
  [200, 100],
  [900, 600]
] as const

const issue = `---
number: 1
title: 图
date: 2018-06-13
---

## Many Figures

- 论文：https://arxiv.org/abs/1801.00001

三张图。

![第一张](0001/1.png "图 1：其一")
![](0001/2.png "图 2")
![第三张](0001/3.png "图 3")

## One Figure

- 论文：https://arxiv.org/abs/1801.00002

一张图。

![](0001/4.png)
`

const titled = `---
number: 2
title: 题
date: 2018-06-20
---

![640](0001/4.png)

**@amy 推荐**

#Figures

**标题是一张图。**文中也有图。

![640](0001/2.png)

论文链接

https://arxiv.org/abs/1801.00003
`

const moving = `---
number: 3
title: 动
date: 2018-06-27
---

## A Moving Figure

- 论文：https://arxiv.org/abs/1801.00004

![会动的图](0001/moving.gif)
`

const root = mkdtempSync(join(tmpdir(), 'offprint-figure-dialog-'))
let browser: Browser
let server: Serving

before(async () => {
  const issues = join(root, 'content/issues')
  mkdirSync(join(issues, '0001'), {recursive: true})
  writeFileSync(join(root, 'content/site.yaml'), 'title: 抽印本\naddress: https://papers.example.org\n')
  writeFileSync(join(issues, '0001.md'), issue)
  writeFileSync(join(issues, '0002.md'), titled)
  writeFileSync(join(issues, '0003.md'), moving)
  const frames = ['#a33', '#3a3', '#33a'].map(background =>
    sharp({create: {width: 600, height: 400, channels: 3, background}})
  )
  const pixels = await Promise.all(frames.map(frame => frame.raw().toBuffer()))
  const raw = {width: 600, height: 1200, channels: 3, pageHeight: 400} as const
  writeFileSync(join(issues, '0001/moving.gif'), await sharp(Buffer.concat(pixels), {raw}).gif().toBuffer())
  for (const [index, [width, height]] of sizes.entries()) {
    const background = {r: 40 * index, g: 90, b: 160}
    const image = sharp({create: {width, height, channels: 3, background}})
    writeFileSync(join(issues, `0001/${index + 1}.png`), await image.png().toBuffer())
  }
  server = await serveBuilt(root)
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  await server?.close()
  rmSync(root, {recursive: true, force: true})
})

test('the keyboard opens a figure, turns over within the entry, and comes back to the link', async () => {
  const {page, problems} = await visit()
  await link(page, 0).focus()
  await page.keyboard.press('Enter')
  assert.deepEqual(await shown(page), {position: '1 / 3', picture: '1', alt: '第一张', text: '图 1：其一'})
  assert.equal(await focused(page), '关闭大图')
  await page.keyboard.press('ArrowRight')
  assert.deepEqual(await shown(page), {
    position: '2 / 3',
    picture: '2',
    alt: '论文模型图 2/3：Many Figures',
    text: '图 2'
  })
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  assert.equal((await shown(page)).position, '1 / 3', 'the last leads to the first')
  await page.keyboard.press('ArrowLeft')
  assert.deepEqual(await shown(page), {position: '3 / 3', picture: '3', alt: '第三张', text: '图 3'})
  await page.keyboard.press('Escape')
  assert.equal(await page.locator('.figure-dialog').isVisible(), false)
  assert.equal(await focused(page), '第一张')
  assert.deepEqual(problems, [])
  await page.context().close()
})

test('the focus stays in the dialog, and reaches everything in it', async () => {
  const {page} = await visit()
  await link(page, 0).click()
  const reached = new Set<string>()
  for (let press = 0; press < 24; press++) {
    await page.keyboard.press('Tab')
    // Beyond the last button the browser's own controls have their turn.
    assert.ok(await page.evaluate('!document.activeElement.closest("main, header, footer")'))
    reached.add(await focused(page))
  }
  const all = ['上一张图', '下一张图', '关闭大图', '适合窗口', '100%', '200%', '在新页面打开原图']
  assert.deepEqual(
    all.filter(name => !reached.has(name)),
    []
  )
  await page.context().close()
})

test('buttons turn over and close, and the original opens in a page of its own', async () => {
  const {page} = await visit()
  await link(page, 1).click()
  await page.getByRole('button', {name: '下一张图'}).click()
  assert.equal((await shown(page)).position, '3 / 3')
  await page.getByRole('button', {name: '上一张图'}).click()
  assert.equal((await shown(page)).position, '2 / 3')
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', {name: '在新页面打开原图'}).click()
  ])
  assert.equal(opened.url(), new URL((await link(page, 1).getAttribute('href')) ?? '', server.url).href)
  await page.getByRole('button', {name: '关闭大图'}).click()
  assert.equal(await focused(page), '论文模型图 2/3：Many Figures')
  await page.context().close()
})

test('a picture is fitted, shown in its own size and twice that, and moved over by scrolling', async () => {
  const {page} = await visit()
  await link(page, 0).click()
  const size = () =>
    page.evaluate<number[]>(`(() => {
      const {width, height} = document.querySelector('.figure-stage img').getBoundingClientRect()
      const {clientWidth, clientHeight} = document.querySelector('.figure-stage')
      return [width, height, clientWidth, clientHeight]
    })()`)
  const [width = 0, height = 0, roomX = 0, roomY = 0] = await size()
  assert.ok(width <= roomX && height <= roomY, 'nothing is cut off')
  for (const [name, scale] of [['100%', 1] as const, ['200%', 2] as const]) {
    await page.getByRole('button', {name}).click()
    assert.equal(await page.getByRole('button', {name}).getAttribute('aria-pressed'), 'true')
    assert.deepEqual((await size()).slice(0, 2), [3000 * scale, 1500 * scale])
  }
  const left = () => page.evaluate<number>("document.querySelector('.figure-stage').scrollLeft")
  const middle = await left()
  assert.ok(middle > 1000, 'it begins in the middle')
  await page.locator('.figure-stage').focus()
  await page.keyboard.press('ArrowRight')
  await page.evaluate(`new Promise(done => {
    const look = () => document.querySelector('.figure-stage').scrollLeft > ${middle} ? done() : requestAnimationFrame(look)
    look()
  })`)
  assert.equal((await shown(page)).position, '1 / 3', 'the arrows move over the picture')
  await page.getByRole('button', {name: '下一张图'}).click()
  assert.equal(await page.getByRole('button', {name: '适合窗口'}).getAttribute('aria-pressed'), 'true')
  await page.context().close()
})

test('a swipe turns over, a tap and a stroke downwards do not, and on a zoomed picture a finger only moves it', async () => {
  const {page} = await visit('issues/1/', {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true})
  await link(page, 0).tap()
  const position = async () => (await shown(page)).position
  await stroke(page, [300, 400], [80, 410])
  assert.equal(await position(), '2 / 3')
  await stroke(page, [80, 400], [300, 390])
  assert.equal(await position(), '1 / 3')
  await stroke(page, [200, 300], [210, 500])
  await stroke(page, [200, 300], [203, 300])
  assert.equal(await position(), '1 / 3')
  await page.getByRole('button', {name: '200%'}).tap()
  await stroke(page, [300, 400], [80, 400])
  assert.equal(await position(), '1 / 3')
  assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390)
  await page.context().close()
})

test('whoever asks for another tab gets one', async () => {
  const {page} = await visit()
  for (const modifiers of [['Control'], ['Shift']] as const) {
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      link(page, 0).click({modifiers: [...modifiers]})
    ])
    await opened.close()
  }
  const [opened] = await Promise.all([page.context().waitForEvent('page'), link(page, 0).click({button: 'middle'})])
  await opened.close()
  assert.equal(await page.locator('.figure-dialog').isVisible(), false)
  await page.context().close()
})

test('an entry of one figure has nothing to turn over, on the page of its paper too', async () => {
  for (const path of ['issues/1/', 'papers/arxiv-1801.00002/']) {
    const {page} = await visit(path)
    await page.locator('a.sheet').last().click()
    assert.deepEqual(await shown(page), {
      position: '1 / 1',
      picture: '4',
      alt: '论文模型图：One Figure',
      text: '论文模型图：One Figure'
    })
    assert.equal(await page.getByRole('button', {name: '下一张图'}).isVisible(), false)
    await page.keyboard.press('ArrowRight')
    assert.equal((await shown(page)).position, '1 / 1')
    await page.context().close()
  }
})

test('a title that is an image opens alone', async () => {
  const {page} = await visit('issues/2/')
  const titles = page.locator('.title-image a.sheet')
  assert.equal(await titles.count(), 1)
  await titles.click()
  assert.equal((await shown(page)).position, '1 / 1')
  await page.keyboard.press('Escape')
  await page.locator('.plate a.sheet').click()
  assert.equal((await shown(page)).position, '1 / 1', 'nor is it among the figures')
  await page.context().close()
})

test('an animation is still in full, too, for who wants nothing to move, and can be opened as it is', async () => {
  for (const [reducedMotion, wanted] of [
    ['reduce', /moving-600-still/],
    ['no-preference', /moving\.\w+\.gif$/]
  ] as const) {
    const {page} = await visit('issues/3/', {reducedMotion})
    await page.locator('.plate a.sheet').click()
    await page.waitForFunction(`${wanted}.test(document.querySelector('.figure-stage img').src)`)
    assert.match((await page.locator('[data-part="open"]').getAttribute('href')) ?? '', /moving\.\w+\.gif$/)
    await page.context().close()
  }
})

test('without script the link leads to the picture, and no dialog is seen', async () => {
  const {page} = await visit('issues/1/', {javaScriptEnabled: false})
  assert.equal(await page.locator('.figure-dialog').isVisible(), false)
  await link(page, 0).click()
  assert.match(page.url(), /\/assets\/figures\/1[.-]/)
  await page.context().close()
})

test('the sheet is light in the dark too, nothing moves for who wants no motion, and the policy holds', async () => {
  const {page, problems} = await visit('issues/1/', {colorScheme: 'dark', reducedMotion: 'reduce'})
  await link(page, 0).click()
  const look = await page.evaluate<Record<string, string>>(`({
    sheet: getComputedStyle(document.querySelector('.figure-stage')).backgroundColor,
    motion: getComputedStyle(document.querySelector('.figure-dialog')).animationName,
    styled: String(document.querySelectorAll('[style]').length)
  })`)
  assert.deepEqual(look, {sheet: 'rgb(221, 220, 214)', motion: 'none', styled: '0'})
  assert.deepEqual(await axeFaults(page), [])
  assert.deepEqual(problems, [])
  await page.context().close()
})

function visit(path = 'issues/1/', options: BrowserContextOptions = {}) {
  return openPage(browser, server.url + path, options)
}

function link(page: Page, index: number) {
  return page.locator('.plate a.sheet').nth(index)
}

type Shown = {readonly position: string; readonly picture: string; readonly alt: string; readonly text: string}

/** What the dialog shows, once the large picture has replaced the small one. */
async function shown(page: Page): Promise<Shown> {
  const address = await page.locator('[data-part="open"]').getAttribute('href')
  await page.locator(`.figure-stage img[src="${address}"]`).waitFor()
  return page.evaluate<Shown>(`(() => {
    const text = name => document.querySelector('[data-part="' + name + '"]').textContent
    const image = document.querySelector('.figure-stage img')
    const picture = /figures\\/(\\d)/.exec(image.src)[1]
    return {position: text('position'), picture, alt: image.alt, text: text('text')}
  })()`)
}

/** The name of what has the focus: its label, its text, or the alternative text of its picture. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const {ariaLabel, textContent, firstElementChild} = document.activeElement
    return ariaLabel ?? document.activeElement.querySelector('img')?.alt ?? textContent
  })()`)
}

/** One finger over the screen, in steps as a finger takes them. */
async function stroke(page: Page, [x, y]: readonly [number, number], [toX, toY]: readonly [number, number]) {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{x: x + (toX - x) * part, y: y + (toY - y) * part}]
    })
  await touch('touchStart', 0)
  for (const part of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', part)
  await touch('touchEnd', 1)
  await session.detach()
}
