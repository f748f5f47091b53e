import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {appendInside} from '../../src/io/files/append-inside.js'
import {takeTurns} from '../../src/io/files/take-turns.js'
import {plant, temporaryFolder, treeOf} from './helpers/tree.js'

test('of several processes only one works at a time, and none is forgotten', async t => {
  const root = temporaryFolder(t)
  plant(root, {'content/count': '0'})
  const child = join(import.meta.dirname, '../fixtures/io/count-up.js')
  const runs = [1, 2, 3].map(() => spawn(process.execPath, [child, root], {stdio: 'inherit'}))
  const codes = await Promise.all(runs.map(run => once(run, 'close')))
  assert.deepEqual(codes.flat(), [0, null, 0, null, 0, null])
  assert.deepEqual(treeOf(root), {'content/count': '150'})
})

test('the sign of a process that was killed is taken away, and that of one that fails too', t => {
  const root = temporaryFolder(t)
  mkdirSync(join(root, 'content/.count.busy'), {recursive: true})
  const old = Date.now() / 1000 - 11
  utimesSync(join(root, 'content/.count.busy'), old, old)
  assert.equal(
    takeTurns(root, 'content/count', () => 'done'),
    'done'
  )
  assert.throws(() => takeTurns(root, 'content/count', () => assert.fail('no')), /no/)
  assert.deepEqual(treeOf(root), {'content/': ''})
})

test('lines are added behind those that are there, and through no link', t => {
  const [root, outside] = [temporaryFolder(t), temporaryFolder(t)]
  mkdirSync(join(root, 'content'))
  appendInside(root, 'content/new/list', 'a\n')
  appendInside(root, 'content/new/list', 'b\nc\n')
  assert.equal(readFileSync(join(root, 'content/new/list'), 'utf8'), 'a\nb\nc\n')
  writeFileSync(join(outside, 'secret'), 'kept')
  symlinkSync(join(outside, 'secret'), join(root, 'content/link'))
  symlinkSync(outside, join(root, 'content/out'))
  for (const path of ['content/link', 'content/out/secret', 'content/out/new'])
    assert.throws(() => appendInside(root, path, 'x'), {name: 'EnvironmentError'}, path)
  assert.deepEqual(treeOf(outside), {secret: 'kept'})
})
