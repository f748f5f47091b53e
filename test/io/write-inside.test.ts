import assert from 'node:assert/strict'
import {mkdirSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {writeInside} from '../../src/io/files/write-inside.js'
import {plant, temporaryFolder, treeOf} from './helpers/tree.js'

const half = (name: string) => `.${name}.${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}.part`

test('a file is written whole, its folders made, and what a killed run left in them is gone', t => {
  const root = temporaryFolder(t)
  const left = [`content/a/${half('b.png')}`, `content/a/${half('c.png')}`]
  plant(root, {'content/issues/0081.md': 'text', ...Object.fromEntries(left.map(path => [path, 'half']))})
  plant(root, {'content/a/.notes.part': 'mine'})
  const old = Date.now() / 1000 - 7200
  for (const path of [...left, 'content/a/.notes.part']) utimesSync(join(root, path), old, old)
  const young = `content/a/${half('d.png')}`
  plant(root, {[young]: 'under way'})
  writeInside(root, 'content/a/b.png', 'new')
  writeInside(root, 'content/issues/0081/deep/c.png', 'c')
  writeInside(root, 'content/a/b.png', 'newer')
  assert.deepEqual(treeOf(root), {
    'content/a/.notes.part': 'mine',
    'content/a/b.png': 'newer',
    [young]: 'under way',
    'content/issues/0081.md': 'text',
    'content/issues/0081/deep/c.png': 'c'
  })
})

test('links do not lead the bytes elsewhere', t => {
  const [root, outside] = [temporaryFolder(t), temporaryFolder(t)]
  plant(root, {'content/issues/0081.md': 'text'})
  symlinkSync(outside, join(root, 'content/issues/0081'))
  for (const path of ['content/issues/0081/a.png', 'content/issues/0081/deep/a.png', 'content/../a.png']) {
    assert.throws(
      () => writeInside(root, path, 'x'),
      {name: 'EnvironmentError', message: /leads out of content\//},
      path
    )
  }
  assert.deepEqual(treeOf(outside), {})

  // A link in the place of the file is replaced and not written through.
  mkdirSync(join(root, 'content/b'))
  writeFileSync(join(outside, 'secret'), 'kept')
  symlinkSync(join(outside, 'secret'), join(root, 'content/b/a.png'))
  writeInside(root, 'content/b/a.png', 'x')
  assert.deepEqual(treeOf(join(root, 'content/b')), {'a.png': 'x'})
  assert.deepEqual(treeOf(outside), {secret: 'kept'})
})

test('a disk that refuses is an environment that failed, and leaves no half', t => {
  const root = temporaryFolder(t)
  plant(root, {'content/a': 'a file', 'content/b/c.png/in-the-way': ''})
  assert.throws(() => writeInside(root, 'content/a/b.png', 'x'), {name: 'EnvironmentError'})
  assert.throws(() => writeInside(root, 'content/b/c.png', 'x'), {name: 'EnvironmentError'})
  assert.deepEqual(treeOf(root), {'content/a': 'a file', 'content/b/c.png/in-the-way': ''})
})
