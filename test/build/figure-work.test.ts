import assert from 'node:assert/strict'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import sharp from 'sharp'
import {build} from '../../src/build/build.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'

/** Large enough to be begun while issues are read, and encoded in a moment. */
const flat = (background: string) =>
  sharp({create: {width: 5000, height: 2400, channels: 3, background}})
    .png()
    .toBuffer()

const issue = (number: number, figures: readonly string[]) =>
  `---\nissue: ${number}\ntitle: Papers\ndate: 2018-01-0${number}\n---\n\n## Paper ${number}\n\n- Recommender: @a\n\nWords of it.\n\n${figures
    .map(figure => `![What it shows](${figure})`)
    .join('\n\n')}\n`

async function siteOf(t: TestContext, second: string): Promise<string> {
  const root = temporaryFolder(t)
  plant(root, {
    'content/site.yaml':
      'title: Papers\naddress: https://papers.example.org\nlanguage: en\noutputs:\n  cards: false\nfigures:\n  widths: [400, 800]\n  effort: 0\n',
    'content/issues/0001.md': issue(1, ['one.png', 'other.png', 'same.png']),
    'content/issues/0002.md': second,
    'content/issues/one.png': await flat('#035'),
    'content/issues/other.png': await flat('#530'),
    'content/issues/same.png': await flat('#035'),
    'content/issues/third.png': await flat('#350')
  })
  return root
}

const encodedIn = (root: string): number =>
  readdirSync(join(root, '.cache/offprint/figure'), {recursive: true, withFileTypes: true}).filter(it => it.isFile())
    .length

function processes(): readonly string[] {
  try {
    return readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  } catch {
    return []
  }
}

test('what was begun while issues were read is counted once, with what came later', async t => {
  const root = await siteOf(t, issue(2, ['third.png', 'one.png']))
  const told: (readonly [number, number])[] = []
  const listener = {
    start: () => {},
    end: () => {},
    step: (_: string, done: number, all: number) => told.push([done, all])
  }
  const cold = await build({root}, listener)
  assert(cold.published)
  const {encoded, cached} = cold.figures
  assert.deepEqual([cached, encoded], [0, encodedIn(root)])
  assert.deepEqual(told.at(-1), [encoded, encoded])
  const files = readdirSync(join(root, 'dist/assets/figures'))
  rmSync(join(root, 'dist'), {recursive: true})
  const warm = await build({root})
  assert.deepEqual(warm.figures.encoded, 0)
  assert.deepEqual(readdirSync(join(root, 'dist/assets/figures')), files)
  assert.deepEqual(processes(), [])
})

test('with an error in a later issue, nothing is published, and nobody is left that encodes', async t => {
  const root = await siteOf(t, '---\nissue: 2\n---\n\n## Paper\n\n![](third.png)\n')
  const broken = await build({root})
  assert(!broken.published)
  assert.deepEqual(broken.figures, {encoded: 0, cached: 0})
  assert.deepEqual(processes(), [])
  plant(root, {'content/issues/0002.md': issue(2, ['third.png'])})
  const mended = await build({root})
  assert(mended.published)
  assert.equal(mended.figures.encoded + mended.figures.cached, encodedIn(root))
})
