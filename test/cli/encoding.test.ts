import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {repository} from '../support/cli.js'
import {picture} from './helpers/images.js'
import {build, did, offprint} from './helpers/offprint.js'
import {bytesOf, issue, siteFolder} from './helpers/site.js'

/** Enough pixels for a process of their own. */
async function site(t: Parameters<typeof siteFolder>[0]): Promise<string> {
  const names = ['a.png', 'b.png', 'c.png', 'd.jpg']
  const pictures = await Promise.all(
    names.map((name, index) => picture(name.endsWith('jpg') ? 'jpeg' : 'png', 2400 + index, 1600))
  )
  const files = names.map((name, index) => [`content/issues/${name}`, pictures[index] ?? ''])
  const lines = names.map(name => `![The model in ${name}](${name})\n`)
  return siteFolder(t, {'content/issues/0001.md': issue(1, `\n${lines.join('\n')}`), ...Object.fromEntries(files)})
}

const die = {
  NODE_OPTIONS: `--import=${pathToFileURL(`${repository}test/cli/helpers/die-at-rename.mjs`)}`,
  DIE_IN: '/figure/'
}

test('where the process that encodes is ended, nothing is published, and the next build does the rest', async t => {
  const [root, fresh] = [await site(t), await site(t)]
  const killed = await offprint(['build', '--root', root], {env: {...die, DIE_AT: '4'}})
  assert.equal(killed.code, 3, killed.stderr)
  assert.match(
    killed.stderr,
    /^offprint: The process that encodes figures ended \(SIGKILL\) at content\/issues\/.*what it had encoded is kept$/m
  )
  assert.deepEqual(bytesOf(join(root, 'dist')), {})
  assert.match(did(await build(root)).figures, /^[1-9]\d* encoded, 4 cached$/)
  await build(fresh)
  assert.deepEqual(bytesOf(join(root, 'dist')), bytesOf(join(fresh, 'dist')))
})

test('where the build is killed, the process that encodes ends by itself', async t => {
  const root = await site(t)
  const child = spawn(process.execPath, [`${repository}lib/cli.js`, 'build', '--root', root], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  child.stderr.setEncoding('utf8')
  let said = ''
  for await (const text of child.stderr) {
    said += text
    // It is closed only when both of them have ended.
    if (/^encode$/m.test(said)) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  assert.equal(child.signalCode, 'SIGKILL')
  await build(root)
})

test('a cache that cannot be written to costs time, and no figure', async t => {
  const [root, fresh] = [await site(t), await site(t)]
  await build(fresh)
  const {stderr} = await build(root, [], {before: `: > ${join(root, '.cache')};`})
  assert.match(stderr, /A file is where a folder should be while writing the cache/)
  assert.deepEqual(bytesOf(join(root, 'dist')), bytesOf(join(fresh, 'dist')))
})
