import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import type {Browser} from 'playwright-core'
import sharp from 'sharp'
import type {Serving} from '../../src/io/server.js'
import {launchBrowser, openPage} from '../support/browser.js'
import {serveBuilt} from './helpers/build-site.js'
import {sizeFaults} from './helpers/checks/size-faults.js'

/** Wide and high, large and small, and on both sides of the shape of a cell. */
const shapes = [
  [480, 960],
  [960, 540],
  [960, 600],
  [900, 600],
  [800, 800],
  [960, 180],
  [640, 480],
  [300, 200],
  [200, 900],
  [992, 620]
] as const

const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

let browser: Browser
let server: Serving
const root = mkdtempSync(join(tmpdir(), 'offprint-sizes-'))

before(async () => {
  await writeContent()
  server = await serveBuilt(root)
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  await server?.close()
  rmSync(root, {recursive: true, force: true})
})

const windows = [320, 390, 719, 721, 767, 769, 1023, 1025, 1119, 1121, 1247, 1440]

test('in each window, figures are promised as wide as they are drawn: one to ten of them, of every shape', async () => {
  const {page} = await openPage(browser, server.url)
  const seen = new Set<string>()
  for (const path of ['', 'issues/1/', 'issues/2/', 'issues/3/', 'figures/', 'tags/shape/']) {
    const answer = await page.goto(server.url + path)
    assert.equal(answer?.status(), 200, path)
    for (const width of windows) {
      await page.setViewportSize({width, height: 300})
      assert.deepEqual(await sizeFaults(page), [], `/${path} at ${width} px`)
    }
    for (const place of await page.$$eval('img', images =>
      images.map(image => image.parentElement?.parentElement?.className)
    ))
      seen.add(place ?? '')
  }
  assert.deepEqual([...seen].sort(), ['sheet', 'thumb'])
})

/** Three issues with papers of one to ten figures: without captions, each with its own, and all with one. */
async function writeContent(): Promise<void> {
  mkdirSync(join(root, 'content/issues/f'), {recursive: true})
  writeFileSync(
    join(root, 'content/site.yaml'),
    'title: Sizes\naddress: https://papers.example.org\nlanguage: en\noutputs:\n  cards: false\nfigures:\n  widths: [320]\n'
  )
  for (const [index, [width, height]] of shapes.entries()) {
    const background = {r: index * 20, g: 200, b: 90}
    const picture = sharp({create: {width, height, channels: 3, background}})
    writeFileSync(join(root, `content/issues/f/${index}.png`), await picture.png().toBuffer())
  }
  for (const [number, caption] of [() => '', (figure: number) => ` "Figure ${figure}"`, () => ' "All"'].entries()) {
    const entries = shapes.map((_, index) => {
      const figures = shapes
        .slice(0, index + 1)
        .map((_, figure) => `![A figure](f/${(figure + index) % shapes.length}.png${caption(figure)})`)
      return `## ${names[number]} of ${names[index]}\n\n- Recommender: @reader\n- Tags: #Shape\n\nWords.\n\n${figures.join('\n')}\n`
    })
    const head = `---\nnumber: ${number + 1}\ntitle: Issue ${number + 1}\ndate: 2026-01-0${number + 1}\n---\n\n`
    writeFileSync(join(root, `content/issues/${number + 1}.md`), head + entries.join('\n'))
  }
}
