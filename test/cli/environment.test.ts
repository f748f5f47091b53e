import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {plant} from '../io/helpers/tree.js'
import {picture} from './helpers/images.js'
import {build, did, offprint} from './helpers/offprint.js'
import {bytesOf, issue, siteFolder} from './helpers/site.js'

const isRoot = process.getuid?.() === 0
const noStranger = isRoot && !existsSync('/usr/bin/setpriv') && 'root without setpriv'
/** Root may do anything, so a stranger runs the command. */
const as = isRoot ? 'setpriv --reuid=65534 --regid=65534 --clear-groups' : ''
const files = async () => ({
  'content/issues/0001.md': issue(1, '\n![The model](model.png "Figure 1")\n'),
  'content/issues/model.png': await picture('png')
})

describe('an environment that fails', {concurrency: 2}, () => {
  test('a limit on file sizes: no file is cut off, and the next build completes the site', async t => {
    const root = siteFolder(t, await files())
    await build(root)
    const before = bytesOf(join(root, 'dist'))
    plant(root, {'public/large.bin': Buffer.alloc(100_000), 'content/issues/0002.md': issue(2)})
    const {code, stderr} = await offprint(['build', '--root', root, '--quiet'], {before: 'ulimit -f 64;'})
    assert.equal(code, 3)
    assert.match(
      stderr,
      /^offprint: The limit on file sizes was reached while writing dist\/large\.bin; the published files are whole, run the build again/
    )
    const left = Object.entries(bytesOf(join(root, 'dist'))).filter(([path]) => path !== '.offprint.json')
    for (const [path, hash] of left) assert.equal(hash, before[path], path)
    await build(root)
    const fresh = siteFolder(t, {
      ...(await files()),
      'public/large.bin': Buffer.alloc(100_000),
      'content/issues/0002.md': issue(2)
    })
    await build(fresh)
    assert.deepEqual(bytesOf(join(root, 'dist')), bytesOf(join(fresh, 'dist')))
  })

  test('a full disk: what is published stays whole, and room is all that it takes', async t => {
    const disk = mkdtempSync(join(tmpdir(), 'offprint-disk-'))
    const {status} = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
    t.after(() => {
      if (status === 0) spawnSync('umount', [disk])
      rmSync(disk, {recursive: true})
    })
    if (status !== 0) return t.skip('no permission to mount a small disk')
    const root = siteFolder(t, await files())
    const out = join(disk, 'dist')
    await build(root, ['--out', out])
    const before = bytesOf(out)
    plant(root, {'content/issues/0002.md': issue(2)})
    const full = spawnSync('sh', ['-c', `dd if=/dev/zero of=${disk}/full bs=1k count=2000`])
    assert.notEqual(full.status, 0)
    const {code, stderr} = await offprint(['build', '--root', root, '--out', out, '--quiet'])
    assert.equal(code, 3)
    assert.match(
      stderr,
      /^offprint: No space left on the disk while writing dist\/.*; the published files are whole, run /
    )
    const now = bytesOf(out)
    for (const path of Object.keys(before)) if (path !== '.offprint.json') assert.equal(now[path], before[path], path)
    rmSync(join(disk, 'full'))
    await build(root, ['--out', out])
    assert.ok(bytesOf(out)['issues/2/index.html'])
  })

  test('no permission to write dist: nothing changes, and what is missing is said', {skip: noStranger}, async t => {
    const root = siteFolder(t, await files())
    await build(root)
    const before = bytesOf(join(root, 'dist'))
    lock(root)
    const unchanged = await offprint(['build', '--root', root], {as})
    assert.equal(unchanged.code, 0, 'a build that has nothing to write needs no permission')
    chmodSync(join(root, 'content/issues'), 0o755)
    plant(root, {'content/issues/0002.md': issue(2)})
    lock(root)
    const {code, stderr} = await offprint(['build', '--root', root, '--quiet'], {as})
    assert.equal(code, 3)
    assert.match(stderr, /^offprint: Permission denied while writing dist\/\.offprint\.json; /)
    assert.doesNotMatch(stderr, /^ {4}at /m)
    spawnSync('chmod', ['-R', 'u+w', root])
    assert.deepEqual(bytesOf(join(root, 'dist')), before)
  })

  test('a cache that cannot be written, or is a file, costs no build and is said once', {skip: noStranger}, async t => {
    const root = siteFolder(t, await files())
    await build(root)
    const before = bytesOf(join(root, 'dist'))
    rmSync(join(root, '.cache'), {recursive: true})
    lock(root)
    const denied = await offprint(['build', '--root', root], {as})
    assert.equal(denied.code, 0, denied.stderr)
    assert.equal(denied.stderr.match(/Permission denied while writing the cache/g)?.length, 1)
    spawnSync('chmod', ['-R', 'u+w', root])
    writeFileSync(join(root, '.cache'), '')
    const blocked = await build(root)
    assert.match(blocked.stderr, /A file is where a folder should be while writing the cache .*; the next build has to/)
    assert.match(did(blocked).figures, /^[1-9]\d* encoded, 0 cached$/)
    assert.deepEqual(bytesOf(join(root, 'dist')), before)
  })

  test('no permission to read: each file is named', {skip: noStranger}, async t => {
    const root = siteFolder(t, {
      ...(await files()),
      'content/issues/0002.md': issue(2),
      'content/issues/closed/0003.md': issue(3),
      'public/closed.txt': '',
      'templates/not-found.eta': ''
    })
    chmodSync(root, 0o755)
    for (const path of ['content/issues/0002.md', 'content/issues/model.png', 'public/closed.txt', 'content/site.yaml'])
      chmodSync(join(root, path), 0)
    chmodSync(join(root, 'content/issues/closed'), 0)
    const {code, stdout, stderr} = await offprint(['check', '--root', root], {as})
    chmodSync(join(root, 'content/issues/closed'), 0o755)
    assert.equal(code, 1, stderr)
    for (const [path, reason] of [
      ['content/issues/0001.md:15:1-15:35', 'Unexpected lack of permission to read the figure: `model.png`'],
      ['content/issues/0002.md', 'Unexpected lack of permission to read the file'],
      ['content/issues/closed', 'Unexpected lack of permission to list the folder'],
      ['content/site.yaml', 'Unexpected lack of permission to read the file'],
      ['public/closed.txt', 'Unexpected lack of permission to read the file']
    ] as const) {
      assert.ok(new RegExp(`^${path} +(error|warning) +${reason}`, 'm').test(stdout), `${path}\n${stdout}`)
    }
  })
})

/** Takes from everybody the right to write. */
function lock(root: string): void {
  spawnSync('chmod', ['-R', 'a-w,a+rX', root])
}
