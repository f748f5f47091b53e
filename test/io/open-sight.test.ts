import assert from 'node:assert/strict'
import {mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {openSight} from '../../src/io/open-sight.js'
import {plant, temporaryFolder} from './helpers/tree.js'

const day = new Date('2020-01-01T00:00:00.500Z')

test('a look that is told a path sees what happened to it, and a look at everything what happened anywhere', t => {
  const root = temporaryFolder(t)
  plant(root, {'a.md': 'a', 'b.md': 'b', 'more/c.md': 'c'})
  const sight = openSight([root])
  assert.equal(sight.look(), true)
  assert.equal(sight.look(), false)
  assert.deepEqual([...sight.paths()].sort(), ['a.md', 'b.md', 'more/c.md'].map(name => join(root, name)).sort())
  assert.deepEqual([...sight.folders()].sort(), [root, join(root, 'more')])
  writeFileSync(join(root, 'a.md'), 'longer')
  assert.equal(sight.look([join(root, 'a.md')]), true)
  assert.equal(sight.look([join(root, 'a.md')]), false)
  rmSync(join(root, 'b.md'))
  sight.look()
  assert.equal(sight.marksOf(join(root, 'b.md')), undefined)
})

test('two changes within one tick of the file system are two', t => {
  const root = temporaryFolder(t)
  const path = join(root, 'a.md')
  plant(root, {'a.md': 'one'})
  const sight = openSight([root])
  sight.look()
  // Of the same length, and likely of the same time.
  for (const text of ['two', 'six', 'ten']) {
    writeFileSync(path, text)
    assert.equal(sight.look([]), true, text)
  }
})

test('files that come and go change the listing, those that are edited do not', t => {
  const root = temporaryFolder(t)
  plant(root, {'a.md': 'a'})
  const sight = openSight([root])
  sight.look()
  const listing = sight.listing()
  writeFileSync(join(root, 'a.md'), 'b')
  sight.look()
  assert.equal(sight.listing(), listing)
  writeFileSync(join(root, 'b.md'), 'b')
  assert.equal(sight.look([join(root, 'b.md')]), true)
  assert.notEqual(sight.listing(), listing)
})

test('folders that come, move or go are found though only their own path is told', t => {
  const root = temporaryFolder(t)
  plant(root, {'a.md': 'a'})
  const sight = openSight([root])
  sight.look()
  mkdirSync(join(root, 'more/deep'), {recursive: true})
  writeFileSync(join(root, 'more/deep/c.md'), 'c')
  assert.equal(sight.look([join(root, 'more')]), true)
  assert.notEqual(sight.marksOf(join(root, 'more/deep/c.md')), undefined)
  renameSync(join(root, 'more'), join(root, 'moved'))
  assert.equal(sight.look([join(root, 'more'), join(root, 'moved')]), true)
  assert.equal(sight.marksOf(join(root, 'more/deep/c.md')), undefined)
  assert.notEqual(sight.marksOf(join(root, 'moved/deep/c.md')), undefined)
  rmSync(join(root, 'moved'), {recursive: true})
  assert.equal(sight.look([join(root, 'moved')]), true)
  assert.deepEqual([...sight.paths()], [join(root, 'a.md')])
})

test('what a link leads to is looked at each time', t => {
  const [root, other] = [temporaryFolder(t), temporaryFolder(t)]
  plant(other, {'a.md': 'a'})
  symlinkSync(join(other, 'a.md'), join(root, 'a.md'))
  utimesSync(join(other, 'a.md'), day, day)
  const sight = openSight([root])
  sight.look()
  writeFileSync(join(other, 'a.md'), 'longer')
  assert.equal(sight.look([]), true)
  rmSync(join(other, 'a.md'))
  assert.equal(sight.look([]), true)
  assert.equal(sight.look([]), false)
})

test('folders that are not there hold nothing, until they are', t => {
  const root = join(temporaryFolder(t), 'content')
  const sight = openSight([root])
  assert.equal(sight.look(), false)
  plant(root, {'a.md': 'a'})
  assert.equal(sight.look([root]), true)
})
