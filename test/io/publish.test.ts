import assert from 'node:assert/strict'
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import fc from 'fast-check'
import {publish} from '../../src/io/publish.js'
import {plant, siteOf, type Tree, temporaryFolder, treeOf} from './helpers/tree.js'

test('publishes, then writes nothing and touches no time, then only what differs', async t => {
  const root = join(temporaryFolder(t), 'new', 'dist')
  assert.deepEqual(await run(root, {'index.html': 'a', 'assets/x.css': 'b', 'issues/1/index.html': 'c'}), [3, 0, 0])
  const old = new Date('2001-01-01')
  for (const path of ['index.html', 'assets/x.css', '.offprint.json', 'assets', '.'])
    utimesSync(join(root, path), old, old)
  assert.deepEqual(await run(root, {'index.html': 'a', 'assets/x.css': 'b', 'issues/1/index.html': 'c'}), [0, 3, 0])
  for (const path of ['index.html', 'assets/x.css', '.offprint.json', 'assets', '.']) {
    assert.deepEqual(lstatSync(join(root, path)).mtime, old, path)
  }
  assert.deepEqual(await run(root, {'index.html': 'A', 'assets/x.css': 'b', 'new.html': 'd'}), [2, 1, 1])
  assert.deepEqual(siteOf(root), {'index.html': 'A', 'assets/x.css': 'b', 'new.html': 'd'})
  assert.deepEqual(JSON.parse(readFileSync(join(root, '.offprint.json'), 'utf8')).files, [
    'assets/x.css',
    'index.html',
    'new.html'
  ])
})

test('the same files in another order give the same bytes, the manifest included', async t => {
  const folder = temporaryFolder(t)
  await run(join(folder, 'a'), {'a.html': '1', 'B.html': '2', '标签.html': '3'})
  await run(join(folder, 'b'), {'标签.html': '3', 'B.html': '2', 'a.html': '1'})
  assert.deepEqual(treeOf(join(folder, 'a')), treeOf(join(folder, 'b')))
})

test("strangers' files survive beside ours", async t => {
  const root = temporaryFolder(t)
  await run(root, {'index.html': 'a', 'old/index.html': 'b', 'gone/index.html': 'c'})
  plant(root, {'notes.txt': 'mine', 'old/mine.txt': 'mine'})
  assert.deepEqual(await run(root, {'index.html': 'a'}), [0, 1, 2])
  assert.deepEqual(siteOf(root), {'index.html': 'a', 'notes.txt': 'mine', 'old/mine.txt': 'mine'})
})

test('a file becomes a folder and a folder a file', async t => {
  const root = temporaryFolder(t)
  await run(root, {a: 'file', 'b/c/d.html': 'folder'})
  assert.deepEqual(await run(root, {'a/index.html': 'folder', b: 'file'}), [2, 0, 2])
  assert.deepEqual(siteOf(root), {'a/index.html': 'folder', b: 'file'})
})

test('a name changes its case only', async t => {
  const root = temporaryFolder(t)
  await run(root, {'Tags/NLP.html': 'a'})
  assert.deepEqual(await run(root, {'tags/nlp.html': 'a'}), [1, 0, 1])
  assert.deepEqual(siteOf(root), {'tags/nlp.html': 'a'})
})

test('late bodies are read only where they are needed', async t => {
  const root = temporaryFolder(t)
  let reads = 0
  const body = {
    size: 3,
    read: async () => {
      reads++
      return Buffer.from('abc')
    }
  }
  for (const expected of [1, 1]) {
    await publish(root, [{path: 'assets/x.0123.webp', body}])
    assert.equal(reads, expected)
  }
  writeFileSync(join(root, 'assets/x.0123.webp'), 'ab')
  await publish(root, [{path: 'assets/x.0123.webp', body}])
  assert.equal(reads, 2)
  assert.deepEqual(siteOf(root), {'assets/x.0123.webp': 'abc'})
})

test('a body that fails to be read leaves a folder that the next run completes', async t => {
  const root = temporaryFolder(t)
  await run(root, {'index.html': 'old'})
  const read = (): never => {
    throw new Error('gone')
  }
  await assert.rejects(
    publish(root, [
      {path: 'a.webp', body: {size: 1, read}},
      {path: 'index.html', body: 'new'}
    ]),
    /gone/
  )
  assert.deepEqual(siteOf(root), {'index.html': 'old'})
  await run(root, {'index.html': 'new', 'a.webp': 'a'})
  assert.deepEqual(siteOf(root), {'index.html': 'new', 'a.webp': 'a'})
})

test('a damaged, cut or replaced file of ours is written again', async t => {
  const root = temporaryFolder(t)
  const tree = {'a.html': 'aaaa', 'b.html': 'bbbb', 'c.html': 'cccc'}
  await run(root, tree)
  const elsewhere = temporaryFolder(t)
  plant(elsewhere, {mine: 'mine'})
  plant(root, {'a.html': 'aaxa', 'b.html': ''})
  unlinkSync(join(root, 'c.html'))
  symlinkSync(join(elsewhere, 'mine'), join(root, 'c.html'))
  assert.deepEqual(await run(root, tree), [3, 0, 0])
  assert.deepEqual(siteOf(root), tree)
  assert.deepEqual(treeOf(elsewhere), {mine: 'mine'})
})

test('a folder that is not ours is refused, and nothing in it changes', async t => {
  const folder = temporaryFolder(t)
  plant(folder, {
    'full/thesis.doc': 'years of work',
    'other/.offprint.json': '{"files": ["thesis.doc"]}',
    'other/thesis.doc': 'x',
    'broken/.offprint.json': '{"generator": "offprint", "files": ["thes',
    'broken/thesis.doc': 'x',
    'escaping/.offprint.json': '{"generator": "offprint", "files": ["../full/thesis.doc"]}',
    'temporary/.offprint/1-1': 'x',
    'temporary/a': 'x',
    file: 'x'
  })
  symlinkSync(join(folder, 'full'), join(folder, 'link'))
  for (const name of ['full', 'other', 'broken', 'escaping', 'temporary', 'file', 'link']) {
    await refused(folder, join(folder, name), {'index.html': 'a'})
  }
})

test('the root, the home, the content and what holds or lies in them are refused', async t => {
  const folder = temporaryFolder(t)
  plant(folder, {'content/issues/1.md': 'x', 'templates/a.eta': 'x'})
  mkdirSync(join(folder, 'content/empty'))
  symlinkSync(join(folder, 'content'), join(folder, 'alias'))
  const sources = [join(folder, 'content'), join(folder, 'templates')]
  for (const name of [
    '.',
    '..',
    'content',
    'content/empty',
    'content/new/dist',
    'templates',
    'alias/empty',
    'alias/new'
  ]) {
    await refused(folder, join(folder, name), {'index.html': 'a'}, sources)
  }
  for (const path of ['/', homedir(), join(homedir(), '..')]) {
    await assert.rejects(publish(path, [{path: 'index.html', body: 'a'}], sources), {name: 'EnvironmentError'})
  }
  await publish(join(folder, 'content-site'), [{path: 'index.html', body: 'a'}], sources)
})

test("a stranger's file, folder or link in the way is refused before anything changes", async t => {
  const elsewhere = temporaryFolder(t)
  plant(elsewhere, {'index.html': 'theirs'})
  const ways: readonly {readonly inTheWay: (root: string) => void; readonly wanted: string}[] = [
    {inTheWay: root => plant(root, {'issues/1/index.html': 'theirs'}), wanted: 'issues/1/index.html'},
    {inTheWay: root => plant(root, {'issues/1/index.html/x': 'theirs'}), wanted: 'issues/1/index.html'},
    {inTheWay: root => plant(root, {issues: 'theirs'}), wanted: 'issues/1/index.html'},
    {inTheWay: root => symlinkSync(elsewhere, join(root, 'issues')), wanted: 'issues/index.html'},
    {inTheWay: root => symlinkSync(join(elsewhere, 'x'), join(root, 'issues')), wanted: 'issues'},
    {inTheWay: root => plant(root, {'theirs/y': 'theirs'}), wanted: 'theirs'},
    {inTheWay: root => plant(root, {'ours/y.html': 'theirs'}), wanted: 'ours'}
  ]
  for (const {inTheWay, wanted} of ways) {
    const root = temporaryFolder(t)
    await run(root, {'index.html': 'old', 'ours/x.html': 'x'})
    inTheWay(root)
    await refused(root, root, {'index.html': 'new', [wanted]: 'ours'})
  }
  assert.deepEqual(treeOf(elsewhere), {'index.html': 'theirs'})
})

test('a claimed folder that was replaced by a link is not followed by removals', async t => {
  const root = temporaryFolder(t)
  const elsewhere = temporaryFolder(t)
  plant(elsewhere, {'index.html': 'theirs'})
  await run(root, {'index.html': 'a', 'docs/index.html': 'b'})
  rmSync(join(root, 'docs'), {recursive: true})
  symlinkSync(elsewhere, join(root, 'docs'))
  assert.deepEqual(await run(root, {'index.html': 'a'}), [0, 1, 0])
  assert.deepEqual(treeOf(elsewhere), {'index.html': 'theirs'})
})

test('names that leave the folder, collide or belong to publishing itself are refused', async t => {
  const folder = temporaryFolder(t)
  const root = join(folder, 'dist')
  const bad = [
    '../x',
    'a/../../x',
    '/etc/x',
    'a\0b',
    '',
    'a//b',
    './a',
    'a/',
    'a\\b',
    'a\nb',
    '.offprint.json',
    '.offprint/1-1'
  ]
  for (const path of bad) await refused(folder, root, {[path]: 'x'})
  for (const pair of [
    ['a.html', 'A.html'],
    ['a', 'a/b'],
    ['A', 'a/b'],
    ['a/x', 'A/y'],
    ['\u00e9', 'e\u0301']
  ]) {
    await refused(folder, root, Object.fromEntries(pair.map(path => [path, 'x'])))
  }
  await assert.rejects(
    publish(root, [
      {path: 'a', body: '1'},
      {path: 'a', body: '2'}
    ]),
    {name: 'EnvironmentError'}
  )
})

test('leftovers of a killed run are cleared, and nothing else is', async t => {
  const root = temporaryFolder(t)
  plant(root, {'.offprint/123-4': 'half'})
  await run(root, {'index.html': 'a'})
  assert.deepEqual(readdirSync(root).sort(), ['.offprint.json', 'index.html'])
  plant(root, {'.offprint/123-4': 'half', '.offprint/mine': 'mine'})
  assert.deepEqual(await run(root, {'index.html': 'a'}), [0, 1, 0])
  assert.deepEqual(readdirSync(join(root, '.offprint')), ['mine'])
})

test('any tree follows any other, and strangers survive', async t => {
  const name = fc.constantFrom('a', 'B', 'b', 'index.html', 'x.css', '论文', 'feed.xml')
  const path = fc.array(name, {minLength: 1, maxLength: 3}).map(names => names.join('/'))
  const tree = fc.dictionary(path, fc.constantFrom('', 'one', 'two'), {maxKeys: 6}).filter(isTree)
  await fc.assert(
    fc.asyncProperty(fc.array(tree, {minLength: 2, maxLength: 4}), async trees => {
      const root = temporaryFolder(t)
      const strangers = {'mine/notes.txt': 'mine', 'a-mine.txt': 'mine'}
      for (const [index, files] of trees.entries()) {
        await run(root, files)
        if (index === 0) plant(root, strangers)
        assert.deepEqual(siteOf(root), {...files, ...strangers})
        assert.deepEqual(await run(root, files), [0, Object.keys(files).length, 0])
      }
    }),
    {numRuns: 60}
  )
})

/** Whether such files can lie side by side on any machine. */
function isTree(files: Tree): boolean {
  const paths = Object.keys(files).map(path => path.toLowerCase())
  const folders = Object.keys(files).flatMap(path =>
    path
      .split('/')
      .slice(0, -1)
      .map((_, i, names) => names.slice(0, i + 1).join('/'))
  )
  const folded = new Set([...new Set(folders)].map(folder => folder.toLowerCase()))
  return (
    new Set(paths).size === paths.length &&
    folded.size === new Set(folders).size &&
    !paths.some(path => folded.has(path))
  )
}

async function run(root: string, files: Tree): Promise<readonly [number, number, number]> {
  const {written, unchanged, removed} = await publish(
    root,
    Object.entries(files).map(([path, body]) => ({path, body}))
  )
  return [written, unchanged, removed]
}

async function refused(around: string, root: string, files: Tree, sources: readonly string[] = []): Promise<void> {
  const before = treeOf(around)
  const wanted = Object.entries(files).map(([path, body]) => ({path, body}))
  await assert.rejects(publish(root, wanted, sources), {name: 'EnvironmentError'}, JSON.stringify([root, files]))
  assert.deepEqual(treeOf(around), before)
}
