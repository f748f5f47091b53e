import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import fc from 'fast-check'
import {build} from '../../src/build/build.js'
import {createViewHash, openPageMemory} from '../../src/build/page-memory.js'
import {pathsOf} from '../../src/build/paths.js'
import {readSite} from '../../src/build/read-site.js'
import {type RenderInto, renderSite} from '../../src/build/render-site.js'
import {createWatch} from '../../src/build/watch.js'
import {openKnownFiles} from '../../src/io/known-files.js'
import {openDrafts} from '../../src/io/publish/drafts.js'
import {openStore} from '../../src/io/store.js'
import {outputs} from '../../src/outputs/index.js'
import {bytesOf, issue, settings, siteFolder} from '../cli/helpers/site.js'
import {archive} from '../outputs/helpers/archive.js'

const files = {
  'content/issues/0001.md': issue(1),
  'content/issues/0002.md': issue(2),
  'content/issues/0003.md': issue(3)
}

/** Renders the site that lies there, and tells which pages had to be rendered. */
async function rendered(root: string): Promise<readonly string[]> {
  const paths = pathsOf({root})
  const store = openStore(paths.cache)
  const known = openKnownFiles(join(paths.cache, 'known-files.json'))
  const read = await readSite({root}, paths, store, createWatch(null))
  const drafts = openDrafts(paths.out, paths.cache, known)
  const made: string[] = []
  const keep: RenderInto['drafts']['keep'] = (path, body) => {
    if (path.endsWith('.html')) made.push(path)
    return drafts.keep(path, body)
  }
  const pages = openPageMemory(paths, read.content.settings, store, known)
  renderSite(read, {drafts: {...drafts, keep}, pages})
  drafts.close()
  return made.sort()
}

test('a page is rendered where its view is another, or it is not where it was published', async t => {
  const root = siteFolder(t, files)
  await build({root})
  assert.deepEqual(await rendered(root), [])
  writeFileSync(join(root, 'content/issues/0002.md'), issue(2, '\n另一句。\n'))
  const made = await rendered(root)
  assert.ok(made.includes('issues/2/index.html'))
  assert.equal(made.includes('issues/1/index.html'), false)
  await build({root})
  writeFileSync(join(root, 'dist/issues/1/index.html'), 'Somebody was here')
  assert.deepEqual(await rendered(root), ['issues/1/index.html'])
  mkdirSync(join(root, 'templates'))
  writeFileSync(join(root, 'templates/not-found.eta'), '<p>Nothing</p>')
  assert.ok((await rendered(root)).length > 10, 'templates include each other, so another one is another for all')
})

test('what is remembered and damaged is a miss', async t => {
  const root = siteFolder(t, files)
  await build({root})
  const folder = join(root, '.cache/offprint/pages')
  const entries = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => /[0-9a-f]{20}/.test(name))
  assert.ok(entries.length > 0)
  for (const name of entries) writeFileSync(join(folder, name), 'no JSON')
  assert.ok((await rendered(root)).length > 10)
})

/** The paths of what is not the same; whole sites would be too long to print. */
function differing(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(path => one[path] !== other[path])
}

type Edit = {readonly says: string; readonly act: (root: string) => void}
const put = (root: string, path: string, text: string): void => {
  mkdirSync(join(root, path, '..'), {recursive: true})
  writeFileSync(join(root, path), text)
}
const number = fc.constantFrom(1, 2, 3, 4)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(
      number,
      fc.constantFrom('', '\n另一句。\n', '\n## Paper 9\n\n- 标签：#Graphs\n- 论文：https://a.example/9\n\nWords.\n')
    )
    .map(
      ([number, more]): Edit => ({
        says: `write ${number}, ${more}`,
        act: root => put(root, `content/issues/000${number}.md`, issue(number, more))
      })
    ),
  number.map(
    (number): Edit => ({
      says: `remove ${number}`,
      act: root => rmSync(join(root, `content/issues/000${number}.md`), {force: true})
    })
  ),
  fc.constantFrom('Papers', 'Essays').map(
    (title): Edit => ({
      says: `call it ${title}`,
      act: root => put(root, 'content/site.yaml', settings.replace('Papers', title))
    })
  ),
  fc.constantFrom('One', 'Two').map(
    (words): Edit => ({
      says: `template ${words}`,
      act: root => put(root, 'templates/not-found.eta', `<p>${words}</p>`)
    })
  ),
  fc.constant<Edit>({
    says: 'tamper',
    act: root => {
      // Where there is no such page, it would be a stranger's, and stay.
      if (existsSync(join(root, 'dist/issues/1/index.html'))) put(root, 'dist/issues/1/index.html', '<p>Somebody</p>')
    }
  }),
  fc.constant<Edit>({says: 'lose a page', act: root => rmSync(join(root, 'dist/index.html'), {force: true})})
)

test('one build after the other publishes what a build from nothing does, and finds the same', async t => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, {minLength: 1, maxLength: 3}), async edits => {
      const root = siteFolder(t, files)
      await build({root})
      for (const {act} of edits) {
        act(root)
        const {diagnostics} = await build({root})
        const out = join(root, 'fresh')
        const fresh = await build({root, out})
        assert.deepEqual(diagnostics, fresh.diagnostics)
        if (fresh.published) assert.deepEqual(differing(bytesOf(join(root, 'dist')), bytesOf(out)), [])
        rmSync(out, {recursive: true, force: true})
      }
    }),
    {numRuns: 2}
  )
})

test('views are plain data, so that what they say can be hashed', () => {
  const viewHash = createViewHash()
  for (const output of outputs) {
    for (const file of output(archive(), () => '')) {
      if (!('template' in file)) continue
      const {template, view} = file
      assert.deepEqual(JSON.parse(JSON.stringify(view)), structuredClone(view), template)
      assert.notEqual(viewHash(template, view), viewHash(template, {...view, more: 1}))
    }
  }
})
