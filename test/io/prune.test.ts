import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {lstatSync, mkdirSync, symlinkSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {entriesOf} from '../../src/io/store/entries.js'
import {prune} from '../../src/io/store/prune.js'
import {openStore} from '../../src/io/store.js'
import {plant, temporaryFolder, treeOf} from './helpers/tree.js'

const day = 24 * 60 * 60 * 1000
const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const pathOf = (folder: string, text: string): string =>
  join(folder, 'figure', keyOf(text).slice(0, 2), keyOf(text).slice(2))

/** A store with an entry of so many bytes for each name, last used so many days ago. */
function storeOf(
  t: Parameters<typeof temporaryFolder>[0],
  entries: Readonly<Record<string, readonly [number, number]>>
) {
  const folder = temporaryFolder(t)
  for (const [name, [bytes, days]] of Object.entries(entries)) {
    openStore(folder).put('figure', keyOf(name), Buffer.alloc(bytes - 32))
    age(pathOf(folder, name), days)
  }
  return folder
}

function age(path: string, days: number): void {
  const time = (Date.now() - days * day) / 1000
  utimesSync(path, time, time)
}

/** Which of some names are in a store, told without using them. */
function left(folder: string, names: string): string {
  const paths = new Set(entriesOf(folder).map(({path}) => path))
  return [...names].filter(name => paths.has(pathOf(folder, name))).join('')
}

test('what was not used for so long goes', t => {
  const folder = storeOf(t, {a: [100, 0], b: [100, 29], c: [100, 31], d: [100, 400]})
  const {kept, removed} = prune(folder, {age: 30 * day, size: null})
  assert.deepEqual([kept.length, removed.length], [2, 2])
  assert.equal(left(folder, 'abcd'), 'ab')
  assert.deepEqual(prune(folder, {age: 30 * day, size: null}).removed, [])
})

test('what was used longest ago goes until the rest is small enough', t => {
  const folder = storeOf(t, {a: [400, 9], b: [100, 8], c: [300, 7], d: [100, 6]})
  assert.deepEqual(prune(folder, {age: null, size: 900}).removed, [])
  assert.equal(prune(folder, {age: null, size: 899}).removed.length, 1)
  assert.equal(left(folder, 'abcd'), 'bcd')
  prune(folder, {age: null, size: 250})
  assert.equal(left(folder, 'abcd'), 'd')
  prune(folder, {age: null, size: 0})
  assert.deepEqual(entriesOf(folder), [])
  openStore(folder).put('figure', keyOf('a'), Buffer.alloc(9))
  assert.equal(openStore(folder).get('figure', keyOf('a'))?.length, 9, 'the store goes on')
})

test('reading an entry, or asking for its length, keeps it; its time is written once a day', t => {
  const folder = storeOf(t, {a: [100, 40], b: [100, 40], c: [100, 40], d: [100, 0.5]})
  const half = lstatSync(pathOf(folder, 'd')).mtimeMs
  const store = openStore(folder)
  store.get('figure', keyOf('a'))
  store.size('figure', keyOf('b'))
  store.get('figure', keyOf('d'))
  assert.equal(lstatSync(pathOf(folder, 'd')).mtimeMs, half)
  prune(folder, {age: 30 * day, size: null})
  assert.equal(left(folder, 'abcd'), 'abd')
})

test('only entries are counted and removed', t => {
  const folder = storeOf(t, {a: [100, 40]})
  const outside = temporaryFolder(t)
  const strangers = {
    'README.md': 'mine',
    'figure/notes.txt': 'mine',
    'figure/ab/notes.txt': 'mine',
    [`figure/${keyOf('x')}`]: 'mine',
    [`Figure/ab/${keyOf('x').slice(2)}`]: 'mine',
    [`unfinished/${'a'.repeat(62)}`]: 'half'
  }
  plant(folder, strangers)
  plant(outside, {[`ab/${'a'.repeat(62)}`]: 'theirs'})
  symlinkSync(outside, join(folder, 'linked'))
  symlinkSync(join(outside, 'ab', 'a'.repeat(62)), join(folder, 'figure/ab', 'c'.repeat(62)))
  mkdirSync(join(folder, 'figure/ab', 'b'.repeat(62)))
  assert.deepEqual(
    entriesOf(folder).map(({kind, size}) => [kind, size]),
    [['figure', 100]]
  )
  assert.equal(prune(folder, {age: 0, size: 0}).removed.length, 1)
  for (const [path, text] of Object.entries(strangers)) assert.equal(treeOf(folder)[path], text)
  assert.equal(Object.values(treeOf(outside)).join(), 'theirs')
})

test('a store that is not there is empty; one that is a file says so', t => {
  const folder = temporaryFolder(t)
  assert.deepEqual(prune(join(folder, 'nowhere'), {age: 0, size: 0}), {kept: [], removed: []})
  plant(folder, {cache: 'a file'})
  assert.throws(() => entriesOf(join(folder, 'cache')), {name: 'EnvironmentError', message: /A file is where a folder/})
})
