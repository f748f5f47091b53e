import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {publish} from '../../src/io/publish.js'
import {plant, siteOf, type Tree, temporaryFolder} from './helpers/tree.js'

// Pages hold the paths they point to.
const before: Tree = {
  'index.html': 'issues/1/index.html assets/style.1.css',
  'issues/1/index.html': 'index.html assets/style.1.css',
  'tags/gone/index.html': 'issues/1/index.html',
  'assets/style.1.css': '',
  shape: 'a file that becomes a folder'
}
const after: Tree = {
  'index.html': 'issues/2/index.html issues/1/index.html assets/style.2.css',
  'issues/1/index.html': 'index.html issues/2/index.html assets/style.2.css',
  'issues/2/index.html': 'index.html assets/style.2.css assets/figures/a.webp',
  'feed.xml': 'issues/2/index.html issues/1/index.html',
  'assets/style.2.css': '',
  'assets/figures/a.webp': '',
  'shape/index.html': ''
}

test('cut off at any step, each file is the old or the new one, and no link is dead; the next run completes it', async t => {
  for (let step = 0, cut = true; cut; step++) {
    const root = temporaryFolder(t)
    await run(root, before)
    plant(root, {'mine/notes.txt': 'mine'})
    cut = await cutOff(t, step, () => run(root, after))
    if (step === 0) assert.equal(cut, true)
    const site = siteOf(root)
    for (const [path, body] of Object.entries(site)) {
      if (path === 'mine/notes.txt' || path.endsWith('/')) continue
      assert([before[path], after[path]].includes(body), `step ${step}: ${path} holds ${body}`)
      if (!/html|xml/.test(path)) continue
      for (const link of body.split(' ').filter(Boolean))
        assert(link in site, `step ${step}: ${path} points to ${link}`)
    }
    await run(root, after)
    assert.deepEqual(siteOf(root), {...after, 'mine/notes.txt': 'mine'}, `step ${step}`)
    assert.equal(fs.existsSync(join(root, '.offprint')), false)
  }
})

test('cut off at any step of a first run, the next run completes it, whatever it publishes', async t => {
  for (const next of [after, before]) {
    for (let step = 0, cut = true; cut; step++) {
      const root = join(temporaryFolder(t), 'dist')
      cut = await cutOff(t, step, () => run(root, after))
      await run(root, next)
      assert.deepEqual(siteOf(root), next, `step ${step}`)
    }
  }
})

test('cut off twice, the third run knows the files of both', async t => {
  for (let step = 0; step < 12; step++) {
    const root = temporaryFolder(t)
    await cutOff(t, 12, () => run(root, before))
    await cutOff(t, step, () => run(root, after))
    await run(root, {'index.html': ''})
    assert.deepEqual(siteOf(root), {'index.html': ''}, `step ${step}`)
  }
})

test('a process that is killed leaves a site that the next one completes', async t => {
  for (const at of ['assets/figures/a.webp', 'feed.xml']) {
    const root = temporaryFolder(t)
    await run(root, before)
    const child = join(import.meta.dirname, '../fixtures/io/publish-and-die.js')
    const files = JSON.stringify(after)
    const {signal, stderr} = spawnSync(process.execPath, [child, root, files, at], {
      encoding: 'utf8'
    })
    assert.equal(signal, 'SIGKILL', stderr)
    assert.equal(siteOf(root)['index.html'], before['index.html'])
    await run(root, after)
    assert.deepEqual(siteOf(root), after)
  }
})

/**
 * Runs until `step` changes were made to the disk; from then on the disk refuses every change, as if the process were
 * dead. The first refused write leaves half its bytes. Whether it came to that.
 */
async function cutOff(t: TestContext, step: number, run: () => Promise<unknown>): Promise<boolean> {
  let count = 0
  const {writeFileSync} = fs
  for (const name of ['writeFileSync', 'renameSync', 'mkdirSync', 'unlinkSync', 'rmdirSync', 'rmSync'] as const) {
    const original = fs[name] as (...input: unknown[]) => unknown
    t.mock.method(fs, name, (...input: unknown[]) => {
      if (count++ < step) return original(...input)
      if (name === 'writeFileSync' && count === step + 1) writeFileSync(String(input[0]), String(input[1]).slice(0, 3))
      throw new Error('cut off')
    })
  }
  syncBuiltinESMExports()
  try {
    await run()
  } catch (error) {
    assert.match(String(error), /cut off/)
  } finally {
    t.mock.restoreAll()
    syncBuiltinESMExports()
  }
  return count > step
}

function run(root: string, files: Tree): Promise<unknown> {
  return publish(
    root,
    Object.entries(files).map(([path, body]) => ({path, body}))
  )
}
