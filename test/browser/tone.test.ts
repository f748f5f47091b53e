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

/** Smaller than any place, larger than any, and small on one side alone. */
const shapes = [
  [24, 16],
  [40, 40],
  [1800, 1200],
  [900, 30],
  [225, 900]
] as const

const root = mkdtempSync(join(tmpdir(), 'offprint-tone-'))
let browser: Browser
let server: Serving

before(async () => {
  const issues = join(root, 'content/issues')
  mkdirSync(join(issues, '1'), {recursive: true})
  writeFileSync(join(root, 'content/site.yaml'), 'title: Tones\naddress: https://papers.example.org\nlanguage: en\n')
  const one = shapes.map((_, index) => entry(`Alone ${index}`, [index]))
  const all = entry('Together', [...shapes.keys()])
  writeFileSync(join(issues, '1.md'), `---\nnumber: 1\ntitle: T\ndate: 2018-06-13\n---\n\n${one.join('')}${all}`)
  for (const [index, [width, height]] of shapes.entries()) {
    const image = sharp({create: {width, height, channels: 3, background: '#135'}})
    writeFileSync(join(issues, `1/${index}.png`), await image.png().toBuffer())
  }
  server = await serveBuilt(root)
  browser = await launchBrowser()
})

after(async () => {
  await browser?.close()
  await server?.close()
  rmSync(root, {recursive: true, force: true})
})

test('the colour in the place of a picture is as large as the picture, however small that is', async () => {
  const {page} = await openPage(browser, server.url)
  for (const path of ['', 'issues/1/', 'figures/']) {
    await page.goto(server.url + path)
    for (const width of [390, 1440]) {
      await page.setViewportSize({width, height: 900})
      const pairs = await page.evaluate<readonly (readonly [readonly number[], readonly number[]])[]>(measured)
      assert.ok(pairs.length > 0, path)
      for (const [tone, picture] of pairs) {
        // What `sizes` promises is rounded to a tenth of a rem.
        const isSame = tone.every((side, index) => Math.abs(side - (picture[index] ?? 0)) < 3)
        assert.ok(isSame, `/${path} at ${width} px: ${tone} in the place of ${picture}`)
      }
    }
  }
})

function entry(title: string, figures: readonly number[]): string {
  const lines = figures.map(index => `![Figure ${index}](1/${index}.png)`).join('')
  return `## ${title}\n\n- Paper: https://example.org/${encodeURI(title)}\n\nWords.\n\n${lines}\n\n`
}

/** Left, top, width and height of each tone, and of what is painted of its picture, which scales down within its box. */
const measured = `(async () => {
  const tones = [...document.querySelectorAll('.tone')]
  const found = []
  for (const tone of tones) {
    const image = tone.parentElement.querySelector('img')
    image.loading = 'eager'
    await image.decode()
    const box = image.getBoundingClientRect()
    const [width, height] = [image.naturalWidth, image.naturalHeight]
    const scale = Math.min(1, box.width / width, box.height / height)
    const [wide, high] = [width * scale, height * scale]
    const {x, y, width: toneWide, height: toneHigh} = tone.firstElementChild.getBoundingClientRect()
    found.push([
      [x, y, toneWide, toneHigh],
      [box.x + (box.width - wide) / 2, box.y + (box.height - high) / 2, wide, high]
    ])
  }
  return found
})()`
