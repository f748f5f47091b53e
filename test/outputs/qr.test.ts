import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {type QrView, qrView} from '../../src/outputs/views/entries/qr.js'
import {readQr} from '../support/read-qr.js'

const ofPaper = (href: string) =>
  qrView([
    {kind: 'code', href: 'https://example.org/code'},
    {kind: 'paper', href}
  ])

test('a code leads to the paper', () => {
  for (const href of [
    'https://arxiv.org/abs/1711.07341',
    'https://www.paperweekly.site/papers/2005',
    'https://openreview.net/forum?id=H1-nGgWC-&a=%20b#c',
    `https://example.org/${'a'.repeat(180)}`
  ])
    assert.equal(read(ofPaper(href)), href)
  assert.equal(read(ofPaper('https://example.org/论文')), 'https://example.org/%E8%AE%BA%E6%96%87')
  fc.assert(
    fc.property(fc.webUrl({withQueryParameters: true, withFragments: true}), url => {
      const {href} = new URL(url)
      const view = ofPaper(url)
      assert.equal(view === null ? href.length > 200 : read(view) === href, true)
    }),
    {numRuns: 30}
  )
})

test('its quiet zone is four modules wide, and every stroke lies within it', () => {
  const view = ofPaper('https://arxiv.org/abs/1711.07341')
  assert.ok(view !== null)
  const dark = modules(view)
  const size = view.size
  assert.equal(size, 29 + 8)
  const columns = dark.map((_, x) => dark.some(row => row[x]))
  for (const edge of [dark.map(row => row.includes(true)), columns]) {
    assert.deepEqual([edge.indexOf(true), edge.lastIndexOf(true)], [4, size - 5])
  }
})

test('there is none without a link to the paper, nor for an address that would be too fine', () => {
  assert.equal(qrView([]), null)
  assert.equal(qrView([{kind: 'code', href: 'https://example.org/'}]), null)
  assert.equal(ofPaper('no address'), null)
  assert.equal(ofPaper(`https://example.org/${'a'.repeat(200)}`), null)
  assert.equal(ofPaper(`https://example.org/${'论'.repeat(30)}`), null)
})

/** What a scanner reads, four pixels a module. */
function read(view: QrView | null): string | null {
  if (view === null) return null
  const scale = 4
  const width = view.size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [y, row] of modules(view).entries())
    for (const [x, dark] of row.entries())
      for (let pixel = 0; dark && pixel < scale * scale; pixel++) {
        const at = (y * scale + Math.floor(pixel / scale)) * width + x * scale + (pixel % scale)
        pixels.fill(0, at * 4, at * 4 + 3)
      }
  return readQr(pixels, width, width)
}

/** The pen's way, drawn on a square of modules. */
function modules({size, path}: QrView): boolean[][] {
  const drawn = Array.from({length: size}, () => Array.from({length: size}, () => false))
  let [x, y] = [0, 0]
  for (const [, right = '', down = '', length = ''] of path.matchAll(/m(-?\d+) (-?[\d.]+)h(\d+)/g)) {
    x += Number(right)
    y += Number(down)
    for (const end = x + Number(length); x < end; x++) {
      const row = drawn[y - 0.5]
      assert.ok(row !== undefined && x >= 0 && x < size)
      row[x] = true
    }
  }
  return drawn
}
