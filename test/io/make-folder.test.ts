import assert from 'node:assert/strict'
import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {makeFolder} from '../../src/io/make-folder.js'
import {temporaryFolder} from './helpers/tree.js'

test('a folder is made with those above it, and one that is there stays', t => {
  const root = temporaryFolder(t)
  const path = join(root, 'a/b/c')
  makeFolder(path)
  writeFileSync(join(path, 'kept'), '')
  makeFolder(path)
  assert.ok(existsSync(join(path, 'kept')))
})

test('a file in the way, and a place where nobody may make one, are told as the system tells them', t => {
  const root = temporaryFolder(t)
  writeFileSync(join(root, 'file'), '')
  assert.throws(() => makeFolder(join(root, 'file')), {code: 'EEXIST'})
  assert.throws(() => makeFolder(join(root, 'file/below')), {code: /ENOTDIR|EEXIST/})
  // Linux says of this that the folder above does not exist, though it does.
  if (existsSync('/proc/self')) assert.throws(() => makeFolder('/proc/nowhere/below'), {code: 'ENOENT'})
})
