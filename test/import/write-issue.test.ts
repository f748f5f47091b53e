import assert from 'node:assert/strict'
import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {parseRecords, recordsFile} from '../../src/import/records.js'
import {writeIssue} from '../../src/import/write-issue.js'
import type {SourcePath} from '../../src/model/issue.js'
import {plant, temporaryFolder, treeOf} from '../io/helpers/tree.js'

const file = 'content/issues/0003.md' as SourcePath

function site(t: TestContext) {
  const root = temporaryFolder(t)
  plant(root, {'content/site.yaml': 'title: T\n'})
  const write = (text: string, again = false) =>
    writeIssue(root, {file, text, pictures: [], source: 'a.html', sourceSha256: 'f00'}, again)
  return {root, write, text: () => treeOf(root)[file], records: () => treeOf(root)[recordsFile] ?? ''}
}

test('an import is written and noted once, and written anew only when asked for', t => {
  const {write, text, records} = site(t)
  assert.equal(write('one\n'), 'written')
  assert.equal(write('one\n'), 'same')
  assert.equal(write('one\n', true), 'same')
  assert.equal(write('two\n'), 'stands')
  assert.equal(text(), 'one\n')
  assert.equal(write('two\n', true), 'again')
  assert.equal(text(), 'two\n')
  assert.equal(records().split('\n').length - 1, 2)
  assert.equal(parseRecords(records()).size, 1)
})

test('what an editor wrote or changed is never overwritten, whatever is asked for', t => {
  const {root, write, text} = site(t)
  assert.equal(write('one\n'), 'written')
  for (const theirs of ['one, and a word\n', '', ' ']) {
    plant(root, {[file]: theirs})
    assert.equal(write('two\n'), 'edited')
    assert.equal(write('two\n', true), 'edited')
    assert.equal(text(), theirs)
  }
  plant(root, {[recordsFile]: '', [file]: 'one\n'})
  assert.equal(write('two\n', true), 'edited')
})

test('a file that a killed run wrote but did not note is noted', t => {
  const {root, write, records} = site(t)
  plant(root, {
    [file]: 'one\n',
    [recordsFile]: '{"file":"content/issues/0002.md","sha256":"a","source":"b"}\n{"file":"content'
  })
  assert.equal(write('one\n'), 'same')
  assert.deepEqual([...parseRecords(records()).keys()], ['content/issues/0002.md', file])
  assert.equal(write('two\n', true), 'again')
})

test('lines of a merge are passed over', () => {
  const line = '{"file":"content/issues/0002.md","sha256":"a","source":"b","sourceSha256":"c"}'
  const records = parseRecords(`<<<<<<< ours\n${line}\n=======\n{"file":1}\nnull\n[]\n>>>>>>> theirs\n`)
  assert.deepEqual([...records.values()], [JSON.parse(line)])
})

test('pictures go beside the issue, and nothing is written where links lead out', t => {
  const {root, write} = site(t)
  const bytes = Buffer.from('png')
  const picture = {file: 'content/issues/0003/01.png' as SourcePath, bytes}
  writeIssue(root, {file, text: 'x\n', pictures: [picture], source: 'a', sourceSha256: null}, false)
  assert.deepEqual(readFileSync(join(root, picture.file)), bytes)
  const outside = temporaryFolder(t)
  symlinkSync(outside, join(root, 'content/issues/0004'))
  const leading = {file: 'content/issues/0004/01.png' as SourcePath, bytes}
  const issue = {
    file: 'content/issues/0004.md' as SourcePath,
    text: 'y\n',
    pictures: [leading],
    source: 'b',
    sourceSha256: null
  }
  assert.throws(() => writeIssue(root, issue, false), /leads out of content\//)
  assert.deepEqual(treeOf(outside), {})
  assert.equal(treeOf(root)['content/issues/0004.md'], undefined)
  assert.equal(write('x\n'), 'same')
})
