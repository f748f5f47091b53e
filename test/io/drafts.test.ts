import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {openKnownFiles} from '../../src/io/known-files.js'
import {openDrafts} from '../../src/io/publish/drafts.js'
import type {LateBody, PublishFile} from '../../src/io/publish/file.js'
import {publish} from '../../src/io/publish.js'

function folders(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'offprint-drafts-'))
  t.after(() => rmSync(root, {recursive: true, force: true}))
  return {root: join(root, 'dist'), cache: join(root, 'cache'), known: openKnownFiles(join(root, 'known.json'))}
}

function late({body}: PublishFile): LateBody {
  assert.ok(typeof body === 'object' && 'read' in body)
  return body
}

test('texts beyond what is held in memory come back as they were, and leave no file behind', async t => {
  const {root, cache, known} = folders(t)
  const drafts = openDrafts(root, cache, known)
  t.after(drafts.close)
  const texts = Array.from({length: 12}, (_, index) => `${index} 图 `.repeat(700_000))
  const kept = texts.map((text, index) => drafts.keep(`${index}.html`, text))
  assert.deepEqual(readdirSync(cache), [], 'the file has no name')
  for (const [index, file] of kept.toReversed().entries()) {
    const text = texts.at(-1 - index) ?? ''
    assert.equal(Buffer.from(await late(file).read()).toString() === text, true, file.path)
    assert.equal(late(file).size, Buffer.byteLength(text))
  }
  const {written} = await publish(root, kept)
  assert.equal(written, 12)
  assert.equal(readFileSync(join(root, '11.html'), 'utf8') === texts[11], true)
})

test('only a text of the very same bytes counts as published', async t => {
  const {root, cache, known} = folders(t)
  const drafts = openDrafts(root, cache, known)
  t.after(drafts.close)
  await publish(root, [
    {path: 'a.html', body: 'old'},
    {path: 'b.html', body: 'same'}
  ])
  const kept = [drafts.keep('a.html', 'new'), drafts.keep('b.html', 'same'), drafts.keep('c.html', 'more')]
  assert.deepEqual(
    kept.map(file => late(file).same),
    [false, true, false]
  )
  assert.deepEqual(await publish(root, kept), {written: 2, unchanged: 1, removed: 0})
  assert.equal(readFileSync(join(root, 'a.html'), 'utf8'), 'new', 'of one length, but other bytes')
})

test('a page that goes while it waits is said to have gone', async t => {
  const {root, cache, known} = folders(t)
  const drafts = openDrafts(root, cache, known)
  t.after(drafts.close)
  await publish(root, [{path: 'a.html', body: 'same'}])
  const kept = drafts.keep('a.html', 'same')
  rmSync(join(root, 'a.html'))
  await assert.rejects(publish(root, [kept]), {
    name: 'EnvironmentError',
    message: /a\.html was removed .* run the build/
  })
})

test('where no file can be made, that is said before anything is published', t => {
  const {root, cache, known} = folders(t)
  mkdirSync(root)
  writeFileSync(cache, '')
  const drafts = openDrafts(root, cache, known)
  const text = 'x'.repeat(20 * 1024 * 1024)
  drafts.keep('a.html', text)
  assert.throws(() => drafts.keep('b.html', text), {name: 'EnvironmentError'})
  assert.deepEqual(readdirSync(root), [])
})
