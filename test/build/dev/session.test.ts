import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {blocking} from '../../../src/build/blocking.js'
import {build} from '../../../src/build/build.js'
import {openSession, type Session} from '../../../src/build/dev/open-session.js'
import {outputs} from '../../../src/outputs/index.js'
import {plant, siteOf, temporaryFolder} from '../../io/helpers/tree.js'
import {issue} from './helpers/dev.js'
import {drawing} from './helpers/drawing.js'

const options = {drafts: true}

function pathsOf({outcome}: Pick<Session, 'outcome'>): readonly string[] {
  const {site} = outcome().preview.read
  return outputs.flatMap(output => [...output(site, () => '')].map(({path}) => path))
}

/** Everything that could be asked for, text by text. */
async function everything({outcome}: Session): Promise<Readonly<Record<string, unknown>>> {
  const {preview} = outcome()
  const made: Record<string, unknown> = {}
  for (const path of [...pathsOf({outcome}), ...preview.read.assets.files.map(({path}) => path)]) {
    const file = await preview.make(path)
    made[path] = file?.ok ? Buffer.from(file.body).toString() : file
  }
  return made
}

/** The paths of what is not the same; whole pages would be too long to print. */
function differing(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>
): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    path => !isDeepStrictEqual(one[path], other[path])
  )
}

/** What somebody does to a file, and the paths that a system that watches would tell. */
type Edit = {readonly says: string; readonly act: (root: string) => readonly string[]}

const names = ['0001.md', '0002.md', '0003.md', 'more/0004.md'] as const
const name = fc.constantFrom(...names)
const at = (root: string, ...path: string[]): string => join(root, 'content', ...path)
const put = (root: string, text: string, ...path: string[]): readonly string[] => {
  const place = at(root, ...path)
  mkdirSync(join(place, '..'), {recursive: true})
  writeFileSync(place, text)
  return [place]
}
const textOf = (name: string, title: string, more: string): string => issue(Number(name.slice(-7, -3)), title, more)

/** As if the drawing had been pulled from where an issue names it. */
function lockOf(colour: string): string {
  const text = drawing(colour)
  return `${JSON.stringify({
    address: 'https://figures.example/a.svg',
    file: 'content/issues/a.svg',
    sha256: createHash('sha256').update(text).digest('hex'),
    type: 'svg',
    size: text.length,
    width: 640,
    height: 360,
    date: '2026-11-01'
  })}\n`
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(
      name,
      fc.constantFrom('One', 'Other title'),
      fc.constantFrom(
        '',
        '\nOne more line.\n',
        '\n## Paper 1\n\n- Recommended by: @bob\n- Tags: GAN\n- Paper: https://arxiv.org/abs/1711.01001\n\nAgain.\n',
        '\n![A drawing](a.svg "Figure 1")\n',
        '\n![A drawing](https://figures.example/a.svg)\n'
      )
    )
    .map(([name, title, more]): Edit => {
      return {
        says: `write ${name}, ${title}, ${more}`,
        act: root => put(root, textOf(name, title, more), 'issues', name)
      }
    }),
  name.map((name): Edit => {
    return {
      says: `remove ${name}`,
      act: root => {
        rmSync(at(root, 'issues', name), {force: true})
        return [at(root, 'issues', name)]
      }
    }
  }),
  name.map((name): Edit => {
    return {
      says: `touch ${name}`,
      act: root => {
        const place = at(root, 'issues', name)
        if (existsSync(place)) utimesSync(place, 1000, 1000)
        return [place]
      }
    }
  }),
  fc.constantFrom('red', 'blue', 'no drawing').map((colour): Edit => {
    return {says: `draw ${colour}`, act: root => put(root, drawing(colour), 'issues', 'a.svg')}
  }),
  fc.constantFrom('Papers', 'Other papers').map((title): Edit => {
    const text = `title: ${title}\naddress: https://papers.example.org\n`
    return {says: `call it ${title}`, act: root => put(root, text, 'site.yaml')}
  }),
  fc.constantFrom('', 'not a line\n', lockOf('red'), lockOf('blue')).map((text): Edit => {
    return {says: `lock ${text}`, act: root => put(root, text, 'figures.lock.jsonl')}
  }),
  fc.constant({
    says: 'move a folder',
    act: (root: string) => {
      mkdirSync(at(root, 'issues', 'more'), {recursive: true})
      rmSync(at(root, 'issues', 'moved'), {recursive: true, force: true})
      renameSync(at(root, 'issues', 'more'), at(root, 'issues', 'moved'))
      return [at(root, 'issues', 'more'), at(root, 'issues', 'moved')]
    }
  })
)

const first = {
  'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\n',
  'content/issues/0001.md': textOf('0001.md', 'One', ''),
  'content/issues/0002.md': textOf('0002.md', 'Two', ''),
  'content/issues/more/note.txt': 'So that the folder is there.',
  'content/issues/a.svg': drawing('red')
}

test('what was looked at before changes nothing of a site, whatever happens to its files', async t => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(edit, fc.boolean()), {minLength: 1, maxLength: 6}), async edits => {
      const root = temporaryFolder(t)
      plant(root, first)
      const session = await openSession({root, ...options})
      const seen = new Set(pathsOf(session))
      for (const [{act}, isTold] of edits) {
        const touched = act(root)
        await session.refresh(isTold ? touched : null)
        for (const path of pathsOf(session)) seen.add(path)
        // What is there is asked for each time, as pages do for their links.
        for (const path of seen) session.outcome().preview.has(path)
      }
      const fresh = await openSession({root, ...options})
      assert.deepEqual(session.outcome().diagnostics, fresh.outcome().diagnostics)
      // Of a site with errors, what was last well is shown, which a fresh session has never seen.
      if (blocking(fresh.outcome().diagnostics, {})) return
      assert.deepEqual(differing(await everything(session), await everything(fresh)), [])
      const there = ({outcome}: Session) => [...seen].filter(path => outcome().preview.has(path))
      assert.deepEqual(there(session), there(fresh))
    }),
    {numRuns: 15}
  )
})

test('the pages are those of a build', async t => {
  const root = temporaryFolder(t)
  plant(root, first)
  const session = await openSession({root, ...options})
  plant(root, {'content/issues/0002.md': textOf('0002.md', 'Renamed', '\nAnother line.\n')})
  await session.refresh([at(root, 'issues', '0002.md')])
  await build({root, ...options})
  const published = siteOf(join(root, 'dist'))
  const texts = Object.entries(published).filter(([path]) => /\.(html|xml|json|bib)$/.test(path))
  assert.deepEqual(
    differing(await everything(session), Object.fromEntries(texts)).filter(
      path => path in published && /\.(html|xml|json|bib)$/.test(path)
    ),
    []
  )
  assert.match(published['issues/2/index.html'] ?? '', /Renamed/)
})

test('nothing is new where nothing happened, also to a file that changed just now', async t => {
  const root = temporaryFolder(t)
  plant(root, first)
  const session = await openSession({root, ...options})
  const path = at(root, 'issues', '0001.md')
  assert.equal(await session.refresh(), false)
  writeFileSync(path, textOf('0001.md', 'Changed', ''))
  assert.equal(await session.refresh([path]), true)
  assert.equal(await session.refresh([path]), false)
  assert.equal(await session.refresh(), false)
  utimesSync(path, 1000, 1000)
  await session.refresh()
  assert.equal(await session.refresh([path]), false)
})

test('an edit of a text leaves every other paper and value the very object that it was', async t => {
  const root = temporaryFolder(t)
  plant(root, first)
  const session = await openSession({root, ...options})
  const {site: before} = session.outcome().preview.read
  const path = at(root, 'issues', '0002.md')
  writeFileSync(path, textOf('0002.md', 'Two', '\nAnother line.\n'))
  await session.refresh([path])
  const {site: after} = session.outcome().preview.read
  assert.notEqual(after, before)
  assert.equal(after.papers[0], before.papers[0])
  assert.notEqual(after.papers[1], before.papers[1])
  assert.equal(after.pictures, before.pictures)
  assert.equal(after.settings, before.settings)
})
