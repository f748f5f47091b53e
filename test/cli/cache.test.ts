import assert from 'node:assert/strict'
import {rmSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {entriesOf} from '../../src/io/store/entries.js'
import {repository} from '../support/cli.js'
import {picture} from './helpers/images.js'
import {build, did, offprint} from './helpers/offprint.js'
import {bytesOf, issue, siteFolder} from './helpers/site.js'

const names = ['a.png', 'b.png', 'c.png', 'd.png']

async function site(t: Parameters<typeof siteFolder>[0]): Promise<string> {
  const pictures = await Promise.all(names.map((_, index) => picture('png', 500 + index)))
  const files = Object.fromEntries(names.map((name, index) => [`content/issues/${name}`, pictures[index] ?? '']))
  const lines = names.map(name => `![${name}](${name} "${name}")\n`)
  return siteFolder(t, {'content/issues/0001.md': issue(1, `\n${lines.join('\n')}`), ...files})
}

async function cache(root: string, ...args: readonly string[]): Promise<string> {
  const {code, stdout, stderr} = await offprint(['cache', '--root', root, ...args])
  assert.deepEqual([code, stderr], [0, ''])
  return stdout
}

function grow(root: string, days: number): void {
  const time = Date.now() / 1000 - days * 24 * 60 * 60
  for (const {path} of entriesOf(join(root, '.cache/offprint'))) utimesSync(path, time, time)
}

test('says how many entries of which kind there are, and how large', async t => {
  const root = await site(t)
  assert.equal(await cache(root), 'all  0 entries, 0.0 MB\n')
  await build(root)
  const said = await cache(root)
  assert.match(
    said,
    /^share pictures {4}3 entries, 0\.\d MB\nencoded figures {3}\d+ entries, 0\.0 MB\nnotes on figures {2}4 entries, .*\nnotes on pages {4}1 entry, .*\nparsed issues {5}2 entries, .*\nall {15}\d+ /m
  )
})

test('in Chinese no row is left in English', async t => {
  const root = await site(t)
  await build(root)
  const said = await cache(root, '--lang', 'zh')
  assert.match(said, /^分享图 {6}3 条，0\.\d MB\n/m)
  for (const line of said.trimEnd().split('\n')) assert.match(line, /^\p{Script=Han}+ +\d+ 条，\d+\.\d MB$/u)
})

test('removes what no build used for a month, and the next build is none the worse', async t => {
  const root = await site(t)
  await build(root)
  const before = bytesOf(join(root, 'dist'))
  assert.match(await cache(root, '--prune'), /^removed {2}0 entries, 0\.0 MB\nkept {5}\d+ entries, 0\.\d MB\n$/)
  grow(root, 40)
  assert.match(did(await build(root)).figures, /^0 encoded/)
  const used = Object.keys(bytesOf(join(root, '.cache')))
  await cache(root, '--prune')
  const warm = await build(root)
  assert.deepEqual([did(warm).figures.split(' ')[0], did(warm).issues], ['0', '0 parsed, 1 cached'])
  assert(Object.keys(bytesOf(join(root, '.cache'))).length <= used.length)
  grow(root, 40)
  assert.match(await cache(root, '--prune', '--older-than', '5w'), /kept {5}0 entries/)
  assert.match(did(await build(root)).figures, /^[1-9]\d* encoded, 0 cached$/)
  assert.deepEqual(bytesOf(join(root, 'dist')), before)
})

test('while builds run, everything may be removed again and again, by two at once', async t => {
  const root = await site(t)
  await build(root)
  const before = bytesOf(join(root, 'dist'))
  for (let round = 0; round < 3; round++) {
    rmSync(join(root, 'dist'), {recursive: true})
    const remove = ['--prune', '--max-size', '0mb']
    const runs = [build(root), cache(root, ...remove), build(root), cache(root, ...remove)]
    await Promise.all([...runs, cache(root, ...remove), cache(root)])
    assert.deepEqual(bytesOf(join(root, 'dist')), before)
  }
})

test('a build that is killed while it encodes leaves nothing half done in the cache', async t => {
  const [root, fresh] = [await site(t), await site(t)]
  const die = {
    NODE_OPTIONS: `--import=${pathToFileURL(`${repository}test/cli/helpers/die-at-rename.mjs`)}`,
    DIE_IN: '/figure/'
  }
  for (const at of [0, 3, 5]) {
    const args = ['build', '--root', root, '--only', 'figures']
    const {signal} = await offprint(args, {env: {...die, DIE_AT: String(at)}})
    assert.equal(signal, 'SIGKILL')
  }
  await build(root)
  await build(fresh)
  assert.deepEqual(bytesOf(join(root, 'dist')), bytesOf(join(fresh, 'dist')))
})
