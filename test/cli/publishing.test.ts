import assert from 'node:assert/strict'
import {readFileSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {plant} from '../io/helpers/tree.js'
import {repository} from '../support/cli.js'
import {picture} from './helpers/images.js'
import {build, did, offprint} from './helpers/offprint.js'
import {bytesOf, issue, siteFolder, timesOf} from './helpers/site.js'

const figure = '\n![The model](model.png "Figure 1")\n'

describe('publishing', {concurrency: 2}, () => {
  test('a folder that is not ours is refused, and its files are untouched', async t => {
    const root = siteFolder(t, {'content/issues/0001.md': issue(1)})
    plant(root, {'dist/index.html': 'mine', 'dist/thesis.tex': 'mine'})
    const before = timesOf(join(root, 'dist'))
    const {code, stderr} = await offprint(['build', '--root', root, '--quiet'])
    assert.equal(code, 3)
    assert.match(
      stderr,
      /^offprint: Nothing was published: .*dist holds files that no build published \(index\.html, thesis\.tex\), expected a published site or an empty folder; move them away, or name another folder with --out\n$/
    )
    assert.deepEqual(timesOf(join(root, 'dist')), before)
    await build(root, ['--out', join(root, 'other')])
  })

  test('a file, a link, the content itself or the root is no place to publish to', async t => {
    const root = siteFolder(t, {'content/issues/0001.md': issue(1), 'a-file': '', 'elsewhere/mine.txt': ''})
    symlinkSync(join(root, 'elsewhere'), join(root, 'a-link'))
    const before = bytesOf(root)
    for (const [out, why] of [
      ['a-file', 'is a file, expected a folder'],
      ['a-link', 'is a link to another place, expected a folder of its own'],
      ['content', 'expected a folder for published files alone'],
      ['content/issues/dist', 'lies in .*content, expected a folder beside it'],
      ['.', 'expected a folder for published files alone'],
      ['/', 'expected a folder for published files alone'],
      ['', 'expected a folder for published files alone']
    ] as const) {
      const {code, stderr} = await offprint(['build', '--out', out, '--quiet'], {cwd: root})
      assert.equal(code, 3, out)
      assert.match(stderr, new RegExp(`^offprint: Nothing was published: .*${why}\n$`))
    }
    rmSync(join(root, '.cache'), {recursive: true})
    assert.deepEqual(bytesOf(root), before)
  })

  test("a stranger's file in our folder survives every build, and is never overwritten", async t => {
    const root = siteFolder(t, {'content/issues/0001.md': issue(1), 'content/issues/0002.md': issue(2)})
    await build(root)
    plant(join(root, 'dist'), {'mine.txt': 'mine', 'issues/2/mine.txt': 'mine', 'issues/3/index.html': 'mine'})
    rmSync(join(root, 'content/issues/0002.md'))
    await build(root)
    const left = Object.keys(bytesOf(join(root, 'dist/issues'))).filter(path => /\.(html|txt)$/.test(path))
    assert.deepEqual(left, ['1/index.html', '2/mine.txt', '3/index.html', 'index.html'])
    plant(root, {'content/issues/0003.md': issue(3)})
    const {code, stderr} = await offprint(['build', '--root', root, '--quiet'])
    assert.equal(code, 3)
    assert.match(
      stderr,
      /Nothing was published: dist\/issues\/3\/index\.html is not from an earlier build; move it away/
    )
    assert.equal(readFileSync(join(root, 'dist/issues/3/index.html'), 'utf8'), 'mine')
  })

  test('one error in one issue: nothing is published, not a file of the old site changes', async t => {
    const root = siteFolder(t, {'content/issues/0001.md': issue(1), 'content/issues/0002.md': issue(2)})
    await build(root)
    const before = timesOf(join(root, 'dist'))
    plant(root, {
      'content/issues/0001.md': issue(1, '\nA change that is fine.\n'),
      'content/issues/0002.md': issue(2).replace('date: 2018-06-02', 'date: 2018-06-31'),
      'content/issues/0003.md': issue(3)
    })
    const {code, stdout, stderr} = await offprint(['build', '--root', root])
    assert.equal(code, 1)
    assert.match(stderr, /content\/issues\/0002\.md:4:7-4:17 {2}error {2}Unexpected date `2018-06-31`/)
    assert.match(stdout, /^files {4}nothing was published$/m)
    assert.deepEqual(timesOf(join(root, 'dist')), before)
  })

  test('a slip in a name of a folder does not empty a site', async t => {
    const root = siteFolder(t, {'content/isues/0001.md': issue(1)})
    for (const command of ['check', 'build']) {
      const {code, stdout, stderr} = await offprint([command, '--root', root])
      assert.equal(code, 1)
      assert.match(stdout + stderr, /content\/issues {2}error {2}Unexpected site without issues/)
    }
  })

  test('warnings are told and published; with --strict they are told and not published', async t => {
    const root = siteFolder(t, {'content/issues/0001.md': issue(1, figure)})
    const strict = await offprint(['build', '--root', root, '--strict', '--quiet'])
    assert.equal(strict.code, 1)
    assert.deepEqual(bytesOf(join(root, 'dist')), {})
    assert.equal((await offprint(['check', '--root', root, '--strict'])).code, 1)
    assert.equal((await offprint(['check', '--root', root])).code, 0)
    const {stderr} = await build(root, ['--quiet'])
    assert.equal(stderr, strict.stderr)
    assert.match(stderr, /warning {2}Unexpected path without a file: `model\.png`/)
  })

  test('killed before any file gets its name, the old files are whole and the next build completes the new site', async t => {
    const old = {'content/issues/0001.md': issue(1), 'content/issues/0002.md': issue(2)}
    const now = {'content/issues/0001.md': issue(1, figure), 'content/issues/0003.md': issue(3), 'public/x.txt': 'x'}
    const image = {'content/issues/model.png': await picture('png')}
    const expected = siteFolder(t, {...now, ...image})
    await build(expected)
    const after = bytesOf(join(expected, 'dist'))
    for (const at of [0, 4, 14]) {
      const root = siteFolder(t, old)
      const dist = join(root, 'dist')
      await build(root)
      const before = bytesOf(dist)
      rmSync(join(root, 'content/issues/0002.md'))
      plant(root, {...now, ...image})
      const env = {
        NODE_OPTIONS: `--import=${pathToFileURL(`${repository}test/cli/helpers/die-at-rename.mjs`)}`,
        DIE_AT: String(at)
      }
      const {signal} = await offprint(['build', '--root', root], {env})
      assert.equal(signal, 'SIGKILL', `${at}`)
      for (const [path, hash] of Object.entries(bytesOf(dist))) {
        if (!path.startsWith('.offprint')) assert([before[path], after[path]].includes(hash), `${at}: ${path}`)
      }
      await build(root)
      assert.deepEqual(bytesOf(dist), after, `${at}`)
    }
  })

  test('two builds at once on one folder, new or not, both end well and leave a whole site', async t => {
    const files = {'content/issues/0001.md': issue(1, figure), 'content/issues/model.png': await picture('png')}
    const expected = siteFolder(t, files)
    await build(expected)
    const root = siteFolder(t, files)
    for (let round = 0; round < 3; round++) {
      await Promise.all([build(root), build(root)])
      assert.deepEqual(bytesOf(join(root, 'dist')), bytesOf(join(expected, 'dist')))
      rmSync(join(root, 'dist', round === 0 ? 'issues' : 'index.html'), {recursive: true})
      if (round === 1) rmSync(join(root, '.cache'), {recursive: true})
    }
    assert.equal(
      did(await build(root)).files.replace(/\d+ unchanged/, 'the rest unchanged'),
      '1 written, the rest unchanged, 0 removed'
    )
  })
})
