import assert from 'node:assert/strict'
import {readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import sharp from 'sharp'
import {build} from '../../../src/build/build.js'
import {openSession, type Session} from '../../../src/build/dev/open-session.js'
import {plant, temporaryFolder, treeOf} from '../../io/helpers/tree.js'
import {issue} from './helpers/dev.js'

const page = 'issues/1/index.html'
const file = 'content/issues/0001.md'

async function plantSite(root: string): Promise<void> {
  // Soft waves, of which AVIF makes fewer bytes.
  const wave = (at: number) => 127 * (1 + Math.sin((at % 640) / 9) * Math.cos(Math.floor(at / 640) / 7))
  const pixels = Buffer.from(Array.from({length: 640 * 400}, (_, at) => wave(at)))
  plant(root, {
    'content/site.yaml':
      'title: Papers\naddress: https://papers.example.org\noutputs:\n  cards: false\nfigures:\n  formats: [avif, webp]\n',
    [file]: issue(1, 'One', '\n![A drawing](a.png "Figure 1")\n'),
    'content/issues/a.png': await sharp(pixels, {raw: {width: 640, height: 400, channels: 1}})
      .png()
      .toBuffer()
  })
}

/** The page, and every figure that it names, as a browser of any taste would ask for them. */
async function look({outcome}: Session): Promise<string> {
  const {preview} = outcome()
  const made = await preview.make(page)
  const html = made?.ok ? String(made.body) : ''
  const figures = [...html.matchAll(/\/(assets\/figures\/[^"\s,]+)/g)].map(([, path = '']) => path)
  assert.ok(figures.length > 1)
  for (const path of figures) assert.equal((await preview.make(path))?.ok, true, path)
  return html
}

/** The encoded files there are, and which they are on the disk. */
function encoded(root: string): Readonly<Record<string, number>> {
  const folder = join(root, '.cache/offprint/figure')
  return Object.fromEntries(Object.keys(treeOf(folder)).map(path => [path, statSync(join(folder, path)).ino]))
}

test('an edit of a text encodes nothing again, and AVIF is never made', async t => {
  const root = temporaryFolder(t)
  await plantSite(root)
  const session = await openSession({root, drafts: true})
  assert.doesNotMatch(await look(session), /\.avif/)
  const before = encoded(root)
  assert.ok(Object.keys(before).length > 0)
  writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')}\nAnother line.\n`)
  assert.equal(await session.refresh([join(root, file)]), true)
  const html = await look(session)
  assert.match(html, /Another line/)
  assert.doesNotMatch(html, /\.avif/)
  assert.deepEqual(encoded(root), before)
})

test('once a build has settled a figure, it is shown as published, AVIF too, and nothing is encoded', async t => {
  const root = temporaryFolder(t)
  await plantSite(root)
  await build({root, drafts: true})
  const before = encoded(root)
  const session = await openSession({root, drafts: true})
  const html = await look(session)
  assert.equal(html, readFileSync(join(root, 'dist', page), 'utf8'))
  assert.match(html, /\.avif/, 'AVIF is worth it here')
  assert.deepEqual(encoded(root), before)
})
