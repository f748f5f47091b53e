import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {mkdirSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {openKnownFiles} from '../../src/io/known-files.js'
import {temporaryFolder} from './helpers/tree.js'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

test('what a file holds is told truly, whatever its times say', t => {
  const folder = temporaryFolder(t)
  const [file, memory] = [join(folder, 'a.md'), join(folder, 'cache/known.json')]
  writeFileSync(file, 'one')
  const {atime, mtime} = statSync(file)
  const first = openKnownFiles(memory)
  assert.equal(first.hashOf(file), hash('one'))
  first.save()
  assert.equal(openKnownFiles(memory).hashOf(file), hash('one'))

  writeFileSync(file, 'two')
  utimesSync(file, atime, mtime)
  assert.equal(first.hashOf(file), hash('two'), 'of one length, with its old time set again')
  assert.equal(openKnownFiles(memory).hashOf(file), hash('two'))
})

test('a file is not read again until something happens to it', t => {
  const folder = temporaryFolder(t)
  const [file, memory] = [join(folder, 'a.md'), join(folder, 'known.json')]
  writeFileSync(file, 'one')
  const known = openKnownFiles(memory)
  known.note(file, hash('what was said to be written'))
  known.save()
  assert.equal(openKnownFiles(memory).hashOf(file), hash('what was said to be written'))
})

test('a change right after the memory was saved is seen, each time', t => {
  const folder = temporaryFolder(t)
  const [file, memory] = [join(folder, 'a.md'), join(folder, 'known.json')]
  for (let round = 10; round < 40; round++) {
    writeFileSync(file, `${round}`)
    const known = openKnownFiles(memory)
    assert.equal(known.hashOf(file), hash(`${round}`))
    known.save()
  }
})

test('what is no regular file has no hash', t => {
  const folder = temporaryFolder(t)
  writeFileSync(join(folder, 'a'), 'x')
  mkdirSync(join(folder, 'b'))
  symlinkSync(join(folder, 'a'), join(folder, 'c'))
  const known = openKnownFiles(join(folder, 'known.json'))
  for (const name of ['b', 'c', 'd', 'a/below']) assert.equal(known.hashOf(join(folder, name)), null, name)
})

test('a memory that is damaged, of another kind, or cannot be written costs nothing but time', t => {
  const folder = temporaryFolder(t)
  const [file, memory] = [join(folder, 'a.md'), join(folder, 'known.json')]
  writeFileSync(file, 'one')
  for (const text of ['', '{', '[]', 'null', '7', `{"${file}": 3}`, `{"${file}": "1 2 3 4 short"}`]) {
    writeFileSync(memory, text)
    assert.equal(openKnownFiles(memory).hashOf(file), hash('one'), text)
  }
  const known = openKnownFiles(join(file, 'known.json'))
  assert.equal(known.hashOf(file), hash('one'))
  known.save()
})
