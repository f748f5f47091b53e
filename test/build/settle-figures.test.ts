import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import sharp, {type SharpOptions} from 'sharp'
import {build} from '../../src/build/build.js'
import {check} from '../../src/build/check.js'
import type {Diagnostic} from '../../src/model/diagnostic.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400">${inner}</svg>`
const flat = svg(
  '<rect width="600" height="400" fill="#035"/><rect x="50" y="50" width="200" height="90" fill="#fff"/>'
)

test('what is published is settled by a cold build, and the same in a warm one', async t => {
  const root = temporaryFolder(t)
  const frames = await Promise.all(['#f00', '#00f'].map(background => still(background).png().toBuffer()))
  const noise = {
    create: {width: 700, height: 400, channels: 3, background: '#888', noise: {type: 'gaussian', sigma: 30}}
  }
  plant(root, {
    'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\nlanguage: en\n',
    'content/issues/0001.md': issue(['flat.png', 'noted.jpg', 'moving.gif', 'drawing.svg', 'broken.png']),
    'content/issues/flat.png': await sharp(Buffer.from(flat)).png().toBuffer(),
    'content/issues/noted.jpg': await sharp(noise as SharpOptions)
      .withExif({IFD0: {Artist: 'Amy'}})
      .jpeg()
      .toBuffer(),
    'content/issues/moving.gif': await sharp(frames, {join: {animated: true}})
      .gif({delay: [99, 99]})
      .toBuffer(),
    'content/issues/drawing.svg': svg('<script>alert(1)</script><circle r="9" onclick="alert(1)"/>'),
    'content/issues/broken.png': (await still('#fff').png().toBuffer()).fill(0, 50, 60)
  })
  const cold = await build({root})
  assert(cold.published && cold.figures.encoded > 0)
  assert.deepEqual(
    cold.diagnostics.map(({ruleId}): string => ruleId).filter(rule => rule !== 'figure/no-alt'),
    ['figure/unreadable']
  )
  const files = readdirSync(join(root, 'dist/assets/figures'))
  const page = readFileSync(join(root, 'dist/issues/1/index.html'), 'utf8')
  for (const [, path = ''] of page.matchAll(/(\/assets\/figures\/[^\s",]+)/g))
    assert(existsSync(join(root, 'dist', path)), path)
  assert(
    files.every(name => page.includes(name)),
    'nothing is published that no page shows'
  )
  assert.match(
    page,
    /<source media="\(prefers-reduced-motion: reduce\)" type="image\/webp" srcset="[^"]*moving-[^"]*still/
  )
  assert.match(
    page,
    /<svg class="tone" width="600" height="400" viewBox="0 0 600 400" aria-hidden="true"><path fill="#035"/
  )
  const [drawing] = files.filter(name => /^drawing\..*svg$/.test(name))
  assert.doesNotMatch(readFileSync(join(root, 'dist/assets/figures', drawing ?? ''), 'utf8'), /script|alert/)
  const [photograph] = files.filter(name => name.endsWith('.jpg'))
  assert(!readFileSync(join(root, 'dist/assets/figures', photograph ?? '')).includes('Amy'))
  assert.equal(files.filter(name => name.startsWith('flat')).length, 1, 'one lossless file serves all')

  const warm = await build({root})
  assert.deepEqual([warm.figures.encoded, warm.files.written, warm.files.removed], [0, 0, 0])
})

test('a copy of a figure under another paper is found by a check, a cold build, and a warm one', async t => {
  const root = temporaryFolder(t)
  const noise = {create: {width: 40, height: 30, channels: 3, noise: {type: 'gaussian', mean: 128, sigma: 60}}}
  const original = await sharp(
    await sharp(noise as SharpOptions)
      .png()
      .toBuffer()
  )
    .resize(800, 600)
    .png()
    .toBuffer()
  const entry = (id: number, figure: string) =>
    `## Paper ${id}\n\n- 论文：https://arxiv.org/abs/1711.0000${id}\n\n**It works.**\n\n![The model](${figure})\n`
  plant(root, {
    'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\nlanguage: en\n',
    'content/issues/0001.md': `---\nnumber: 1\ntitle: First\ndate: 2026-01-02\n---\n\n${entry(1, 'a.png')}\n${entry(2, 'b.jpg')}`,
    'content/issues/a.png': original,
    'content/issues/b.jpg': await sharp(original).resize(640).jpeg({quality: 60}).toBuffer()
  })
  const onFigures = (all: readonly Diagnostic[]) => all.filter(({ruleId}) => ruleId.startsWith('figure/'))
  const found = async () => onFigures((await build({root})).diagnostics)
  const checked = onFigures(await check({root}))
  assert(!existsSync(join(root, 'dist')))
  const cold = await found()
  assert.deepEqual(checked, cold)
  assert.deepEqual(onFigures(await check({root})), cold, 'and once all is settled')
  assert.deepEqual(
    cold.map(({ruleId, place, related}) => [ruleId, place?.start.line, related?.place?.start.line]),
    [['figure/alike', 21, 13]]
  )
  rmSync(join(root, 'dist'), {recursive: true})
  assert.deepEqual(await found(), cold)
  assert.deepEqual(await found(), cold, 'and where there is nothing to do')
})

function still(background: string) {
  return sharp({create: {width: 640, height: 400, channels: 3, background}})
}

function issue(figures: readonly string[]): string {
  const head = '---\nnumber: 1\ntitle: First\ndate: 2026-01-02\n---\n\n## A paper\n\n- Recommended by: @amy\n'
  return `${head}- Paper: https://arxiv.org/abs/1711.07341\n\n**It is about figures.**\n\n${figures.map(name => `![${name}](${name})`).join('\n\n')}\n`
}
