import assert from 'node:assert/strict'
import {readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {picture} from './helpers/images.js'
import {build, did, findings, offprint} from './helpers/offprint.js'
import {bytesOf, issue, settings, siteFolder, timesOf} from './helpers/site.js'

const figures = '\n![One](0001/one.png "Figure 1")\n\n![Two](0001/two.jpg)\n\n![Gone](gone.png)\n'
const content = async () => ({
  'content/site.yaml': settings,
  'content/issues/0001.md': issue(1, figures),
  'content/issues/0001/one.png': await picture('png', 1000, 400),
  'content/issues/0001/two.jpg': await picture('jpeg', 400, 300),
  'content/issues/更早/0002.md': issue(2).replace('#Parsing', '#parsing #语义 #Ångström'),
  'content/issues/0003.md': issue(3, '\n- 一\n- 二\n', 'draft: true\n'),
  'public/hello.txt': 'Hello'
})

describe('building again', {concurrency: 2}, () => {
  test('with nothing changed parses, encodes and writes nothing, and reports the same', async t => {
    const root = siteFolder(t, await content())
    const cold = await build(root)
    assert.deepEqual(did(cold).issues, '3 parsed, 0 cached')
    assert.match(did(cold).figures, /^[1-9]\d* encoded, 0 cached$/)
    const [dist, cache] = [timesOf(join(root, 'dist')), timesOf(join(root, '.cache'))]
    const warm = await build(root)
    const {length} = Object.keys(dist).filter(path => path !== '.offprint.json')
    assert.equal(did(warm).issues, '0 parsed, 3 cached')
    assert.match(did(warm).figures, /^0 encoded, [1-9]\d* cached$/)
    assert.equal(did(warm).files, `0 written, ${length} unchanged, 0 removed`)
    assert.equal(findings(warm), findings(cold))
    assert.match(warm.stderr, /Unexpected path without a file: `gone\.png`/)
    assert.match(warm.stderr, /Unexpected tag spelling/)
    assert.deepEqual(timesOf(join(root, 'dist')), dist)
    assert.deepEqual(timesOf(join(root, '.cache')), cache)
  })

  test('elsewhere, in another time zone, language and order of files, gives the same bytes', async t => {
    const files = await content()
    const first = siteFolder(t, files)
    await build(first, [], {env: {TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8'}})
    const second = join(temporaryFolder(t), 'a folder, 另一个')
    plant(second, Object.fromEntries(Object.entries(files).toReversed()))
    await build('.', [], {cwd: second, env: {TZ: 'America/Los_Angeles', LANG: 'sv_SE', LC_ALL: 'tr_TR.UTF-8'}})
    assert.deepEqual(bytesOf(join(second, 'dist')), bytesOf(join(first, 'dist')))
    assert.doesNotMatch(readFileSync(join(second, 'dist/index.html'), 'utf8'), /offprint-|另一个/)
  })

  test('without the cache, or with any entry of it damaged, gives the same bytes', async t => {
    const root = siteFolder(t, await content())
    const cold = await build(root)
    const [dist, cache] = [join(root, 'dist'), join(root, '.cache')]
    const before = bytesOf(dist)
    const damages: readonly ((bytes: Buffer) => Uint8Array)[] = [
      bytes => bytes.subarray(0, bytes.length / 2),
      bytes => Buffer.concat([bytes, Buffer.from('x')]),
      bytes => bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte)),
      () => Buffer.alloc(0)
    ]
    const entries = Object.keys(bytesOf(cache))
    assert.ok(entries.length >= 8, 'settings, three issues, four variants')
    for (const [index, entry] of entries.entries()) {
      const path = join(cache, entry)
      writeFileSync(path, damages[index % damages.length]?.(readFileSync(path)) ?? '')
      rmSync(dist, {recursive: true})
      const again = await build(root)
      assert.deepEqual(bytesOf(dist), before, entry)
      assert.equal(findings(again), findings(cold), entry)
    }
    rmSync(cache, {recursive: true})
    assert.match(did(await build(root)).files, /^0 written/)
  })

  test('rebuilds what changed, and removes what is gone', async t => {
    const root = siteFolder(t, await content())
    const dist = join(root, 'dist')
    await build(root)

    // Another picture under the same name.
    writeFileSync(join(root, 'content/issues/0001/two.jpg'), await picture('jpeg', 440, 300))
    const repainted = await change(dist, () => build(root))
    assert.equal(repainted.did.issues, '0 parsed, 3 cached')
    assert.match(repainted.did.figures, /^[1-9]\d* encoded, [1-9]\d* cached$/)
    assert.deepEqual([stems(repainted.added), stems(repainted.removed)], [['two'], ['two']])
    assert.ok(repainted.changed.includes('issues/1/index.html'))
    assert.ok(!repainted.changed.includes('issues/2/index.html'))

    // The same picture under another name.
    renameSync(join(root, 'content/issues/0001/one.png'), join(root, 'content/issues/0001/first.png'))
    plant(root, {'content/issues/0001.md': issue(1, figures.replace('one.png', 'first.png'))})
    const renamed = await change(dist, () => build(root))
    assert.equal(renamed.did.issues, '1 parsed, 2 cached')
    assert.match(renamed.did.figures, /^0 encoded, /)
    assert.deepEqual([stems(renamed.added), stems(renamed.removed)], [['first'], ['one']])

    // A setting.
    const other = settings.replace('Papers', 'Journals')
    plant(root, {'content/site.yaml': other})
    const retitled = await change(dist, () => build(root))
    assert.equal(retitled.did.issues, '0 parsed, 3 cached')
    assert.match(retitled.did.figures, /^0 encoded, /)
    // Share pictures say the title; nothing else has it in its name.
    for (const paths of [retitled.added, retitled.removed]) {
      assert.deepEqual(stems(paths), ['arxiv', 'issue', 'site'])
    }
    assert.ok(retitled.changed.includes('index.html'))

    // An output is turned off.
    plant(root, {'content/site.yaml': `${other}outputs:\n  tags: false\n`})
    const reduced = await change(dist, () => build(root))
    assert.deepEqual(reduced.added, [])
    assert.deepEqual([...new Set(reduced.removed.map(path => path.split('/')[0]))], ['tags'])

    // An issue goes.
    rmSync(join(root, 'content/issues/0001.md'))
    const deleted = await change(dist, () => build(root))
    assert.ok(deleted.removed.includes('issues/1/index.html'))
    assert.deepEqual(Object.keys(bytesOf(join(dist, 'assets/figures'))), [])
    assert.deepEqual(readdirSync(join(dist, 'issues')), ['2', 'index.html'])

    // All of that leaves what a fresh build makes.
    const before = bytesOf(dist)
    rmSync(dist, {recursive: true})
    rmSync(join(root, '.cache'), {recursive: true})
    await build(root)
    assert.deepEqual(bytesOf(dist), before)
  })

  test('drafts are published when asked for, and gone when not', async t => {
    const root = siteFolder(t, await content())
    const dist = join(root, 'dist')
    await build(root)
    const without = bytesOf(dist)
    assert.ok(!('issues/3/index.html' in without))
    const shown = await change(dist, () => build(root, ['--drafts']))
    assert.equal(shown.did.issues, '0 parsed, 3 cached')
    assert.ok(shown.added.includes('issues/3/index.html'))
    await build(root)
    assert.deepEqual(bytesOf(dist), without)
    assert.equal((await offprint(['check', '--root', root, '--drafts'])).code, 0)
  })
})

test('what is wrong with a draft is told, and keeps nothing from being published until the draft is to be', async t => {
  const root = siteFolder(t, {
    'content/issues/0001.md': issue(1),
    'content/issues/0002.md': issue(2, '', 'draft: true\n').replace('date: 2018-06-02', 'date: soon')
  })
  const held = await offprint(['build', '--root', root, '--strict'])
  assert.equal(held.code, 0, held.stderr)
  assert.match(held.stderr, /0002\.md:4:7-4:11 +error +Unexpected date `soon`/)
  assert.match(held.stderr, /^1 error in 1 file \(1 in drafts, which keep nothing from being published\)$/m)
  assert.ok('issues/1/index.html' in bytesOf(join(root, 'dist')))
  const checked = await offprint(['check', '--root', root, '--max-warnings', '0', '--lang', 'zh'])
  assert.equal(checked.code, 0)
  assert.match(checked.stdout, /^1 个错误，共 1 个文件（其中 1 条在草稿里，不影响发布）$/m)
  for (const command of ['build', 'check']) {
    assert.equal((await offprint([command, '--root', root, '--drafts'])).code, 1)
  }
})

async function change(dist: string, run: () => ReturnType<typeof build>) {
  const before = bytesOf(dist)
  const answer = await run()
  const after = bytesOf(dist)
  const added = Object.keys(after).filter(path => !(path in before))
  const removed = Object.keys(before).filter(path => !(path in after))
  const changed = Object.keys(after).filter(path => path in before && before[path] !== after[path])
  const summed = /^(\d+) written, \d+ unchanged, (\d+) removed$/.exec(did(answer).files)
  const written = [...added, ...changed].filter(path => path !== '.offprint.json').length
  assert.deepEqual(summed?.slice(1).map(Number), [written, removed.length], 'the report counts what happened')
  return {did: did(answer), added, removed, changed}
}

/** The figures that files are made from: `one` for `assets/figures/one-480.0f3a….webp`. */
function stems(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map(path => path.replace(/^.*\/|[-.].*$/g, '')))]
}
