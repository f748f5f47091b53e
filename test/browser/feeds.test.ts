import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {contentPolicy} from '../../src/outputs/views/frame/content-policy.js'
import {ground} from '../../src/outputs/views/frame/ground.js'
import {launchBrowser, openPage} from '../support/browser.js'
import {atomFaults} from '../support/feeds/atom-faults.js'
import {type FeedFile, feedFiles} from '../support/feeds/feed-file.js'
import {jsonFeedFaults} from '../support/feeds/json-feed-faults.js'
import {readAtom, readJson, readStream} from '../support/feeds/read-feed.js'
import {xmlFaults} from '../support/feeds/xml-faults.js'
import {type OpenSite, openHardCases, openSample} from './helpers/open-site.js'

const sites: OpenSite[] = []
let sample: OpenSite
let browser: Browser

before(async () => {
  browser = await launchBrowser()
  sample = await openSample()
  sites.push(sample, await openHardCases('zh-Hans'))
})

after(async () => {
  await browser?.close()
  for (const site of sites) await site.close()
})

/** The texts of a site, by path. */
function textsOf({dist}: OpenSite): readonly (readonly [string, string])[] {
  const paths = readdirSync(dist, {recursive: true, encoding: 'utf8'})
  return paths
    .filter(path => /\.(xml|json|opml)$/.test(path))
    .map(path => [path, readFileSync(join(dist, path), 'utf8')])
}

test('every feed of every site keeps to its format, and real readers read it', async () => {
  for (const site of sites) {
    const texts = textsOf(site)
    const atom = feedFiles(texts, 'xml')
    const json = feedFiles(texts, 'json')
    assert.ok(atom.length > 20 && atom.length === json.length, site.name)
    assert.deepEqual(await atomFaults(atom), [], site.name)
    assert.deepEqual(jsonFeedFaults(json), [], site.name)
    assert.deepEqual(await xmlFaults(texts.filter(([path]) => path.endsWith('.opml')).map(fileOf)), [], site.name)
    for (const [index, {path, text}] of atom.entries()) {
      const ids = readAtom(text).items.map(({id}) => id)
      assert.equal(new Set(ids).size, ids.length, path)
      assert.deepEqual(
        readJson(json[index]?.text ?? '').items.map(({id}) => id),
        ids,
        path
      )
      assert.deepEqual(
        (await readStream(text)).items.map(({id}) => id),
        ids,
        path
      )
    }
  }
})

test('a feed opened in a browser says what it is and what is new, and nothing of its inside', async () => {
  for (const path of ['feed.xml', 'papers/feed.xml', 'tags/crf/feed.xml']) {
    const {title, items} = readAtom(readFileSync(join(sample.dist, path), 'utf8'))
    const {page, problems, foreign} = await openFeed(sample.url + path)
    const lines = await shown(page)
    assert.equal(await page.locator('h1').innerText(), title)
    assert.equal(await page.locator('code').innerText(), `https://example.org/${path}`)
    assert.match(lines.join('\n'), /复制下面的地址/)
    assert.deepEqual(
      await page.locator('h2').allInnerTexts(),
      items.map(item => item.title)
    )
    assert.deepEqual(
      await page.locator('h2 a').evaluateAll(links => links.map(link => link.getAttribute('href'))),
      items.map(({url}) => url)
    )
    assert.match(lines.join('\n'), /2018 年 \d+ 月 \d+ 日/)
    assert.ok(
      items.every(({summary}) => summary === '' || lines.includes(summary)),
      path
    )
    assert.doesNotMatch(lines.join('\n'), /tag:example|<p>|T00:00:00Z/)
    assert.deepEqual([problems, foreign], [[], []])
    await page.context().close()
  }
})

test('it has the look of the site, in light and dark, on a phone and on a desk', async () => {
  for (const [colorScheme, rgb] of [
    ['light', channels(ground.light)],
    ['dark', channels(ground.dark)]
  ] as const) {
    for (const width of [320, 390, 1440]) {
      const options = {colorScheme, viewport: {width, height: 800}, isMobile: width < 500}
      const {page} = await openFeed(`${sample.url}papers/feed.xml`, options)
      const look = await page.evaluate<Look>(`(() => {
        const feed = document.documentElement
        const {backgroundColor, fontFamily} = getComputedStyle(feed)
        const heading = document.querySelector('h1').getBoundingClientRect()
        return {backgroundColor, fontFamily, inner: innerWidth, wide: feed.scrollWidth, left: heading.left, right: heading.right}
      })()`)
      assert.equal(look.backgroundColor, rgb)
      assert.match(look.fontFamily, /Noto Sans CJK SC/)
      assert.equal(look.inner, width, 'a phone does not shrink it')
      assert.ok(look.wide <= width && look.left >= 16 && look.right <= width - 16, JSON.stringify(look))
      await page.context().close()
    }
  }
})

test('the colours told to the system are those of the page, and follow the switch', async () => {
  const {page} = await openPage(browser, sample.url, {colorScheme: 'dark'})
  const colour = () =>
    page.evaluate<string[]>(`[...document.querySelectorAll('meta[name="theme-color"]')]
      .filter(({media}) => matchMedia(media).matches).map(({content}) => content)`)
  const paper = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
  for (const expected of [ground.dark, ground.light, ground.dark]) {
    assert.deepEqual(await colour(), [expected])
    assert.equal(await paper(), channels(expected))
    await page.locator('.theme').click()
  }
  await page.context().close()
})

test('a browser finds nothing wrong with the manifest, and asks for nothing that is not there', async () => {
  const {page, problems} = await openPage(browser, sample.url)
  const session = await page.context().newCDPSession(page)
  const {errors, data} = await session.send('Page.getAppManifest')
  assert.deepEqual(errors, [])
  const {icons, start_url, name} = JSON.parse(data ?? '{}')
  assert.equal(name, '抽印本')
  assert.equal(start_url, '/')
  for (const {src, sizes} of icons) {
    const size = await page.evaluate(async address => {
      const {width, height} = await createImageBitmap(await (await fetch(address)).blob())
      return `${width}x${height}`
    }, src)
    assert.equal(size, sizes)
  }
  assert.equal((await fetch(`${sample.url}favicon.ico`)).status, 200)
  assert.deepEqual(problems, [])
  await page.context().close()
})

type Look = {
  readonly backgroundColor: string
  readonly fontFamily: string
  readonly inner: number
  readonly wide: number
  readonly left: number
  readonly right: number
}

function fileOf([path, text]: readonly [string, string]): FeedFile {
  return {path, text}
}

/** Opens a feed as a host serves it that reads `_headers`. */
async function openFeed(address: string, options: BrowserContextOptions = {}) {
  const visit = await openPage(browser, address, options)
  await visit.page.route(`${sample.url}**`, async route => {
    const response = await route.fetch()
    await route.fulfill({response, headers: {...response.headers(), 'content-security-policy': contentPolicy}})
  })
  await visit.page.reload()
  return visit
}

/** The text of every element that is seen, each for itself. */
function shown(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('*')]
    .filter(element => element.checkVisibility() && element.children.length === 0)
    .map(element => element.textContent.trim())`)
}

/** `#fcfcfa` as browsers tell it. */
function channels(hex: string): string {
  return `rgb(${[1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`
}
