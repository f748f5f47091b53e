import assert from 'node:assert/strict'
import {cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import sharp from 'sharp'
import {build} from '../../src/build/build.js'
import {check} from '../../src/build/check.js'
import {fillCache} from '../../src/build/fill-cache.js'
import {bytesOf} from '../cli/helpers/site.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {repository} from '../support/cli.js'

type Scope = Parameters<typeof temporaryFolder>[0]

const settings = 'title: Papers\naddress: https://papers.example.org\nlanguage: en\n'

function issue(number: number, entries: readonly string[]): string {
  return `---\nnumber: ${number}\ntitle: Issue of the week\ndate: 2026-01-0${number}\n---\n\n${entries.join('\n')}`
}

function entry(title: string, id: number, figures: readonly string[] = []): string {
  const head = `## ${title}\n\n- Recommended by: @amy\n- Venue: ACL 2018\n- Paper: https://arxiv.org/abs/1711.0${id}\n\n`
  return `${head}**It works.**\n\n${figures.map(name => `![The model](${name})\n`).join('\n')}`
}

async function site(t: Scope, changes: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const root = temporaryFolder(t)
  const picture = (background: string) => sharp({create: {width: 640, height: 400, channels: 3, background}}).png()
  plant(root, {
    'content/site.yaml': settings,
    'content/issues/0001.md': issue(1, [
      entry('With a figure', 1001, ['one.png']),
      entry('Without one', 1002),
      entry('With a broken and a whole one', 1003, ['broken.png', 'two.png']),
      entry('With a broken one alone', 1004, ['broken.png'])
    ]),
    'content/issues/one.png': await picture('#0a0').toBuffer(),
    'content/issues/two.png': await picture('#a00').toBuffer(),
    'content/issues/broken.png': (await picture('#fff').toBuffer()).fill(0, 50, 60),
    ...changes
  })
  return root
}

/** The picture that a page shows, by the stem of its name. */
function shared(root: string, page: string): string {
  const html = readFileSync(join(root, 'dist', page, 'index.html'), 'utf8')
  const [, url = ''] = /<meta property="og:image" content="([^"]*)">/.exec(html) ?? []
  assert.match(url, /^https:\/\/papers\.example\.org\/assets\//)
  const path = url.replace('https://papers.example.org/', '')
  assert(existsSync(join(root, 'dist', path)), path)
  return path.replace(/^assets\/|\.[0-9a-f]{12}\.|(png|jpg|webp)$/g, '')
}

const cards = (root: string) => {
  const folder = join(root, 'dist/assets/cards')
  return existsSync(folder) ? readdirSync(folder).sort() : []
}

test('every page shows a card that is there: of its own, of its issue, or of the site', async t => {
  const root = await site(t)
  const cold = await build({root})
  assert(cold.published)
  const found = ['', 'issues/1', 'papers/arxiv-1711.01001', 'papers/arxiv-1711.01002', 'papers/arxiv-1711.01003']
    .concat('papers/arxiv-1711.01004', 'tags', 'recommenders/amy', 'figures')
    .filter(page => existsSync(join(root, 'dist', page, 'index.html')))
    .map(page => `${page} ${shared(root, page)}`)
  assert.deepEqual(found, [
    ' cards/site',
    'issues/1 cards/issue-1',
    'papers/arxiv-1711.01001 cards/arxiv-1711.01001',
    'papers/arxiv-1711.01002 cards/issue-1',
    'papers/arxiv-1711.01003 cards/arxiv-1711.01003',
    'papers/arxiv-1711.01004 cards/issue-1',
    'recommenders/amy cards/site',
    'figures cards/site'
  ])
  assert.deepEqual(
    cards(root).map(name => name.replace(/\.[0-9a-f]{12}/, '')),
    ['arxiv-1711.01001.jpg', 'arxiv-1711.01003.jpg', 'issue-1.png', 'site.png'],
    'nothing is published that no page shows'
  )
  for (const name of cards(root)) {
    const {width, height} = await sharp(join(root, 'dist/assets/cards', name)).metadata()
    assert.deepEqual([width, height], [1200, 630])
  }
})

test('a warm build draws nothing, and one that was cold elsewhere the same bytes', async t => {
  const [root, other] = [await site(t), await site(t)]
  const cold = await build({root})
  assert.deepEqual(cold.cards, {drawn: 4, cached: 0})
  assert.deepEqual((await build({root})).cards, {drawn: 0, cached: 4}, 'the same build')
  rmSync(join(root, '.cache/offprint/build'), {recursive: true})
  const warm = await build({root})
  assert.deepEqual([warm.cards, warm.files.written], [{drawn: 0, cached: 4}, 0])
  await build({root: other})
  assert.deepEqual(bytesOf(join(root, 'dist')), bytesOf(join(other, 'dist')))
})

test('an edit draws the cards that it changes', async t => {
  const root = await site(t)
  await build({root})
  const before = cards(root)
  const path = join(root, 'content/issues/0001.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('## With a figure', '## With one figure'))
  const edited = await build({root})
  // The issue's own lists its first titles.
  assert.deepEqual(edited.cards, {drawn: 2, cached: 2})
  assert.equal(cards(root).filter(name => before.includes(name)).length, 2)
  assert.equal(cards(root).length, 4, 'the old ones are gone')
})

test('a damaged card in the cache is drawn again', async t => {
  const root = await site(t)
  await build({root})
  const before = bytesOf(join(root, 'dist'))
  const folder = join(root, '.cache/offprint/card')
  for (const damage of [(bytes: Buffer) => bytes.subarray(0, 40), (bytes: Buffer) => bytes.fill(1, 50, 60)]) {
    for (const [path] of Object.entries(bytesOf(folder))) {
      writeFileSync(join(folder, path), damage(readFileSync(join(folder, path))))
    }
    rmSync(join(root, 'dist'), {recursive: true})
    assert((await build({root})).published)
    assert.deepEqual(bytesOf(join(root, 'dist')), before)
    rmSync(folder, {recursive: true})
    rmSync(join(root, 'dist'), {recursive: true})
    await build({root})
  }
})

test('letters that no font has leave the figure alone, and no card where there is none', async t => {
  const root = await site(t, {'content/site.yaml': settings.replace('Papers', '한국 🙂')})
  const cold = await build({root})
  assert(cold.published)
  assert.equal(cards(root).length, 2, 'those with a figure')
  assert.match(shared(root, 'papers/arxiv-1711.01001'), /^cards\/arxiv-1711.01001/)
  const html = readFileSync(join(root, 'dist/index.html'), 'utf8')
  assert.match(html, /<meta name="twitter:card" content="summary(_large_image)?">/)
  rmSync(join(root, '.cache/offprint/build'), {recursive: true})
  const warm = await build({root})
  assert.deepEqual([warm.cards.drawn, warm.files.written], [0, 0], 'what cannot be drawn is known')
})

test('a font of the site itself is used first, and a file that is none is said to be', async t => {
  const root = await site(t)
  await build({root})
  const before = cards(root)
  const font = 'node_modules/@fontsource-variable/noto-serif-sc/files/noto-serif-sc-latin-wght-normal.woff2'
  plant(root, {
    'content/fonts/10-own.woff2': readFileSync(repository + font),
    'content/fonts/20-none.ttf': 'no font',
    'content/fonts/LICENSE.txt': 'OFL'
  })
  const built = await build({root})
  assert(built.published)
  const said = built.diagnostics.filter(({ruleId}) => ruleId === 'font/unreadable')
  assert.deepEqual(
    said.map(({file}) => file),
    ['content/fonts/20-none.ttf']
  )
  assert.deepEqual(
    cards(root).filter(name => before.includes(name)),
    [],
    'all are drawn anew'
  )
  rmSync(join(root, '.cache/offprint/build'), {recursive: true})
  const warm = await build({root})
  assert.deepEqual([warm.cards.drawn, warm.files.written], [0, 0])
  assert.deepEqual(warm.diagnostics, built.diagnostics)
})

test('nothing is drawn where only findings are asked for, or no cards', async t => {
  const root = await site(t)
  assert.deepEqual(
    (await check({root})).filter(({ruleId}) => ruleId === 'output/dead-link'),
    []
  )
  assert(!existsSync(join(root, '.cache/offprint/card')))
  plant(root, {'content/site.yaml': `${settings}outputs:\n  cards: false\n`})
  const built = await build({root})
  assert.deepEqual([built.cards, cards(root)], [{drawn: 0, cached: 0}, []])
  assert.match(shared(root, 'papers/arxiv-1711.01001'), /^figures\/one/)
})

test('shards draw each card once, and what they leave is enough', async t => {
  const [root, joined] = [await site(t), await site(t)]
  const alone = await build({root})
  let drawn = 0
  for (const index of [1, 2, 3]) {
    const machine = await site(t)
    const filled = await fillCache({root: machine}, {index, count: 3})
    drawn += filled.cards.drawn
    cpSync(join(machine, '.cache'), join(joined, '.cache'), {recursive: true})
  }
  const last = await build({root: joined})
  assert(drawn >= alone.cards.drawn)
  assert.deepEqual(bytesOf(join(joined, 'dist')), bytesOf(join(root, 'dist')))
  assert(last.cards.drawn <= 1, 'but for what a broken figure makes room for')
})
