import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {publish} from '../../src/io/publish.js'
import {inEnglish} from '../support/in-english.js'
import {siteOf, temporaryFolder} from './helpers/tree.js'

const old = {'index.html': 'old', 'b.html': 'gone in the new site'}
const isRoot = process.getuid?.() === 0

test('a limit on file sizes: the old site stays whole, and the message says what to do', async t => {
  const root = await publishedFolder(t)
  const {failure, warnings} = run(root, 200_000, join(temporaryFolder(t), 'cache'), {before: 'ulimit -f 64;'})
  assert.equal(failure.name, 'EnvironmentError')
  assert.match(
    failure.message,
    /^The limit on file sizes was reached while writing .*a\.bin; the published files are whole/
  )
  assert.match(inEnglish(warnings[0]) ?? '', /limit on file sizes/)
  assert.deepEqual(siteOf(root), old)
  await completes(root)
})

test('a full disk: the old site stays whole, and more room completes the new one', async t => {
  const root = await publishedFolder(t, '-o size=128k')
  if (root === null) return
  const {failure, warnings} = run(root, 500_000, join(root, '../cache'))
  assert.equal(failure.name, 'EnvironmentError')
  assert.match(failure.message, /^No space left on the disk while writing .*a\.bin; the published files are whole/)
  assert.match(inEnglish(warnings[0]) ?? '', /^No space left on the disk while writing the cache/)
  assert.deepEqual(siteOf(root), old)
  await completes(root)
})

test('a full cache alone costs no build', async t => {
  const cache = mounted(t, '-o size=64k')
  if (cache === null) return
  const root = await publishedFolder(t)
  const {failure, warnings} = run(root, 500_000, cache)
  assert.deepEqual(failure, {written: 2, unchanged: 0, removed: 1})
  assert.equal(warnings.length, 1)
})

test('a read-only disk', async t => {
  const folder = mounted(t, '-o size=1m')
  if (folder === null) return
  const root = join(folder, 'dist')
  await publish(root, files(old))
  assert.equal(spawnSync('mount', ['-o', 'remount,ro', folder]).status, 0)
  const {failure} = run(root, 10, join(folder, 'cache'))
  assert.match(failure.message, /^The disk is read-only while writing/)
  assert.deepEqual(siteOf(root), old)
})

test('no permission to write', {skip: isRoot && !existsSync('/usr/bin/setpriv') && 'root without setpriv'}, async t => {
  const root = await publishedFolder(t)
  const cache = join(temporaryFolder(t), 'cache')
  mkdirSync(cache)
  for (const path of [root, join(root, '..')]) chmodSync(path, 0o555)
  const {failure} = run(root, 10, cache, {stranger: true})
  const fresh = run(join(root, '../new/dist'), 10, cache, {stranger: true})
  for (const path of [join(root, '..'), root]) chmodSync(path, 0o755)
  assert.equal(failure.name, 'EnvironmentError')
  assert.match(failure.message, /^Permission denied while writing/)
  assert.deepEqual(siteOf(root), old)
  assert.match(fresh.failure.message, /^Permission denied while writing/)
})

/** `dist` with an old site in it; on a disk of its own if options to mount one are given. */
async function publishedFolder(t: TestContext): Promise<string>
async function publishedFolder(t: TestContext, options: string): Promise<string | null>
async function publishedFolder(t: TestContext, options?: string): Promise<string | null> {
  const folder = options === undefined ? temporaryFolder(t) : mounted(t, options)
  if (folder === null) return null
  await publish(join(folder, 'dist'), files(old))
  return join(folder, 'dist')
}

function mounted(t: TestContext, options: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-disk-'))
  const {status} = spawnSync('mount', ['-t', 'tmpfs', ...options.split(' '), 'tmpfs', folder])
  t.after(() => {
    if (status === 0) spawnSync('umount', [folder])
    rmSync(folder, {recursive: true})
  })
  if (status === 0) return folder
  t.skip('no permission to mount a small disk')
  return null
}

function files(tree: Readonly<Record<string, string>>) {
  return Object.entries(tree).map(([path, body]) => ({path, body}))
}

type Options = {readonly before?: string; readonly stranger?: boolean}

function run(root: string, size: number, cache: string, {before = '', stranger = false}: Options = {}) {
  const child = join(import.meta.dirname, '../fixtures/io/publish-bytes.js')
  const identity = stranger && isRoot ? 'setpriv --reuid=65534 --clear-groups' : ''
  const command = `${before} exec ${identity} "$@"`
  const input = ['-c', command, 'sh', process.execPath, child, root, String(size), cache]
  const {stdout, stderr} = spawnSync('sh', input, {encoding: 'utf8'})
  assert.notEqual(stdout, '', stderr)
  return JSON.parse(stdout)
}

async function completes(root: string): Promise<void> {
  await publish(root, files({'index.html': 'new', 'a.bin': 'x'}))
  assert.deepEqual(siteOf(root), {'index.html': 'new', 'a.bin': 'x'})
  assert.equal(existsSync(join(root, '.offprint')), false)
}
