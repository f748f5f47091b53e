import assert from 'node:assert/strict'
import {existsSync, mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import type {PublishFile} from '../../src/io/publish/file.js'
import {publish} from '../../src/io/publish.js'
import {siteOf, type Tree, temporaryFolder} from './helpers/tree.js'

const site: Tree = {'index.html': 'home', 'a.css': 'style', 'b.webp': 'late', 'issues/1/index.html': 'one'}

test('a second build that comes and goes in the middle of the first', async t => {
  for (const before of [null, {'index.html': 'old', 'gone.html': 'old', 'b.webp': 'old'}]) {
    const root = await folderWith(t, before)
    await publish(root, files(site, {'b.webp': () => publish(root, files(site))}))
    await isWhole(root, site)
  }
})

test('the first build ends in the middle of the second', async t => {
  const root = await folderWith(t, null)
  let goOn = (): void => {}
  const second = publish(root, files(site, {'b.webp': () => new Promise<void>(resolve => (goOn = resolve))}))
  await publish(root, files(site))
  goOn()
  await second
  await isWhole(root, site)
})

test('two builds of different content: neither fails, nothing is lost, and the next run makes it one site', async t => {
  const other: Tree = {...site, 'index.html': 'other', 'issues/2/index.html': 'two'}
  const root = await folderWith(t, {'index.html': 'old', 'gone.html': 'old'})
  await publish(root, files(site, {'b.webp': () => publish(root, files(other))}))
  assert.equal(siteOf(root)['issues/2/index.html'], 'two')
  await publish(root, files(other))
  await isWhole(root, other)
  await publish(root, files(site))
  await isWhole(root, site)
})

test('whoever clears the folder of unfinished files costs nobody a file', async t => {
  const root = await folderWith(t, null)
  const workshop = join(root, '.offprint')
  await publish(
    root,
    files(site, {
      'b.webp': async () => {
        rmSync(workshop, {recursive: true})
      }
    })
  )
  await isWhole(root, site)
  mkdirSync(workshop)
  await publish(root, files(site))
  await isWhole(root, site)
})

async function folderWith(t: TestContext, tree: Tree | null): Promise<string> {
  const root = join(temporaryFolder(t), 'dist')
  if (tree) await publish(root, files(tree))
  return root
}

/** `meanwhile` happens when the body of that path is asked for. */
function files(tree: Tree, meanwhile: Readonly<Record<string, () => Promise<unknown>>> = {}): PublishFile[] {
  return Object.entries(tree).map(([path, body]) => {
    const happens = meanwhile[path]
    if (!happens) return {path, body}
    const read = async (): Promise<Buffer> => {
      await happens()
      return Buffer.from(body)
    }
    return {path, body: {size: body.length, read}}
  })
}

async function isWhole(root: string, expected: Tree): Promise<void> {
  assert.deepEqual(siteOf(root), expected)
  assert.equal(existsSync(join(root, '.offprint')), false)
  const {written, removed} = await publish(root, files(expected))
  assert.deepEqual([written, removed], [0, 0])
}
