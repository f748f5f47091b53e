import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {openStore} from '../../src/io/store.js'
import {inWords} from '../../src/model/in-words.js'
import {message} from '../../src/model/message.js'
import {plant, temporaryFolder} from './helpers/tree.js'

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex')

test('gives back what was put, to the next process too', t => {
  const folder = join(temporaryFolder(t), '.cache/offprint')
  const store = openStore(folder)
  assert.equal(store.get('figure', keyOf('a')), null)
  assert.equal(store.size('figure', keyOf('a')), null)
  assert.equal(store.getJson('issue', keyOf('a')), null)
  store.put('figure', keyOf('a'), Buffer.from('bytes'))
  store.put('figure', keyOf('empty'), Buffer.alloc(0))
  store.putJson('issue', keyOf('a'), {title: '标题', list: [1, null]})
  for (const reader of [store, openStore(folder)]) {
    assert.equal(Buffer.from(reader.get('figure', keyOf('a')) ?? []).toString(), 'bytes')
    assert.equal(reader.size('figure', keyOf('a')), 5)
    assert.equal(reader.get('figure', keyOf('empty'))?.length, 0)
    assert.deepEqual(reader.getJson('issue', keyOf('a')), {title: '标题', list: [1, null]})
    assert.equal(reader.get('issue', keyOf('b')), null)
  }
  assert.deepEqual(store.warnings(), [])
})

test('an entry that is cut short, altered or replaced is a miss, and is mended by the next put', t => {
  const folder = temporaryFolder(t)
  const store = openStore(folder)
  const key = keyOf('a')
  const path = join(folder, 'figure', key.slice(0, 2), key.slice(2))
  const damages: readonly (() => void)[] = [
    () => truncateSync(path, 40),
    () => truncateSync(path, 10),
    () => truncateSync(path, 0),
    () => writeFileSync(path, readFileSync(path).fill(0)),
    () => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from('x')])),
    () => {
      rmSync(path)
      plant(path, {x: ''})
    }
  ]
  for (const damage of damages) {
    rmSync(path, {recursive: true, force: true})
    store.put('figure', key, Buffer.from('some bytes'))
    assert.equal(store.get('figure', key)?.length, 10)
    damage()
    assert.equal(store.get('figure', key), null)
    assert.equal(openStore(folder).getJson('figure', key), null)
  }
})

test('the whole cache may go at any time', t => {
  const folder = join(temporaryFolder(t), 'cache')
  const store = openStore(folder)
  store.put('figure', keyOf('a'), Buffer.from('x'))
  rmSync(folder, {recursive: true})
  assert.equal(store.get('figure', keyOf('a')), null)
  store.put('figure', keyOf('a'), Buffer.from('x'))
  assert.equal(store.get('figure', keyOf('a'))?.length, 1)
  assert.deepEqual(store.warnings(), [])
})

test('a cache that cannot be written costs no build: one warning, and the bytes stay for this process', t => {
  const folder = temporaryFolder(t)
  plant(folder, {'.cache': 'a file where the folder should be'})
  const store = openStore(join(folder, '.cache/offprint'))
  store.put('figure', keyOf('a'), Buffer.from('bytes'))
  store.putJson('issue', keyOf('b'), [1])
  assert.equal(store.warnings().length, 1)
  assert.match(inWords(store.warnings()[0] ?? message``), /A file is where a folder should be while writing the cache/)
  assert.equal(store.get('figure', keyOf('a'))?.length, 5)
  assert.equal(store.size('figure', keyOf('a')), 5)
  assert.deepEqual(store.getJson('issue', keyOf('b')), [1])
})

test('an address that could lead out of the cache is a mistake of the program', t => {
  const store = openStore(temporaryFolder(t))
  for (const [kind, key] of [
    ['..', keyOf('a')],
    ['figure', '../../x'],
    ['a/b', keyOf('a')],
    ['figure', keyOf('a').toUpperCase()]
  ] as const) {
    assert.throws(() => store.get(kind, key), TypeError)
    assert.throws(() => store.put(kind, key, Buffer.alloc(0)), TypeError)
  }
})

test('several processes may write the same entries at once', async t => {
  const folder = temporaryFolder(t)
  const child = join(import.meta.dirname, '../fixtures/io/fill-store.js')
  const runs = [1, 2, 3].map(
    () =>
      new Promise(resolve => {
        spawn(process.execPath, [child, folder], {stdio: ['ignore', 'ignore', 'inherit']}).on('exit', resolve)
      })
  )
  assert.deepEqual(await Promise.all(runs), [0, 0, 0])
  const store = openStore(folder)
  for (let i = 0; i < 100; i++) assert.equal(store.get('figure', keyOf(String(i)))?.length, 1000 + i)
  assert.deepEqual(readdirSync(join(folder, 'unfinished')), [])
})
