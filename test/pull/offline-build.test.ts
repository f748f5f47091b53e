import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {build} from '../../src/build/build.js'
import type {LockEntry} from '../../src/figures/lock/entry.js'
import {formatLock} from '../../src/figures/lock/format-lock.js'
import {lockFile} from '../../src/figures/lock/lock-file.js'
import type {IsoDate, SourcePath} from '../../src/model/issue.js'
import {picture} from '../cli/helpers/images.js'
import {plant} from '../io/helpers/tree.js'
import {inEnglish} from '../support/in-english.js'
import {issueText, siteWith} from './helpers/site.js'

const bytes = await picture('png')
const date = '2026-11-22' as IsoDate

function entryOf(address: string, file: string, body: Uint8Array = bytes): LockEntry {
  const sha256 = createHash('sha256').update(body).digest('hex')
  return {
    ...{address, file: file as SourcePath, sha256, type: 'png', size: body.length, width: 600, height: 300},
    date
  }
}

async function built(root: string): Promise<{page: string; findings: readonly string[]}> {
  const {diagnostics, published} = await build({root})
  assert.ok(published)
  const page = readFileSync(join(root, 'dist/issues/81/index.html'), 'utf8')
  return {page, findings: inEnglish(diagnostics).map(({ruleId, reason}) => `${ruleId}: ${reason}`)}
}

test('a figure that was pulled is published like one of our own, and judged like one', async t => {
  const root = siteWith(t, ['https://example.org/model.png#x', 'https://ss.csdn.net/p?https://example.org/b.png'], {
    'content/issues/0081/01 50%.png': bytes,
    [lockFile]: formatLock([
      entryOf('https://example.org/model.png', 'content/issues/0081/01 50%.png'),
      entryOf('https://example.org/b.png', 'content/issues/0081/01 50%.png')
    ])
  })
  const {page, findings} = await built(root)
  assert.deepEqual(findings, ['figure/shared: Unexpected figure that another paper has too: `01%2050%25.png`'])
  assert.doesNotMatch(page, /stand-in|example\.org\/(model|b)\.png/)
  assert.equal(page.match(/<img /g)?.length, 2)
})

test('two addresses of one picture are one figure of an entry, with the words of the first', async t => {
  const pair = 'https://example.org/a.png)\n![again](https://example.org/b.png'
  const root = siteWith(t, [pair], {
    'content/issues/0081/01.png': bytes,
    [lockFile]: formatLock([
      entryOf('https://example.org/a.png', 'content/issues/0081/01.png'),
      entryOf('https://example.org/b.png', 'content/issues/0081/01.png')
    ])
  })
  const {page} = await built(root)
  assert.equal(page.match(/<img /g)?.length, 1)
  assert.match(page, /alt="What is in figure 1"/)
})

test('a file that was altered, or is not there, is not shown; its stand-in leads to where it came from', async t => {
  const root = siteWith(t, ['https://example.org/altered.png', 'https://example.org/lost.png'], {
    'content/issues/0081/01.png': await picture('png', 601),
    [lockFile]: formatLock([
      entryOf('https://example.org/altered.png', 'content/issues/0081/01.png'),
      entryOf('https://example.org/lost.png', 'content/issues/0081/02.png')
    ])
  })
  const {page, findings} = await built(root)
  assert.deepEqual(findings, [
    'figure/altered: Unexpected bytes in a figure that was pulled, expected those that the lock file describes: `/content/issues/0081/01.png`',
    'figure/missing: Unexpected path without a file: `/content/issues/0081/02.png`'
  ])
  assert.doesNotMatch(page, /<img /)
  for (const name of ['altered', 'lost']) assert.ok(page.includes(`href="https://example.org/${name}.png"`))
})

test('a figure that is gone is told from one that was not pulled', async t => {
  const root = siteWith(t, ['https://example.org/gone.png', 'https://example.org/new.png'], {
    [lockFile]: formatLock([{address: 'https://example.org/gone.png', gone: 404, date}])
  })
  const {page, findings} = await built(root)
  assert.deepEqual(findings, [
    'figure/remote: Unexpected remote figure, expected a file beside the issue',
    'figure/gone: Unexpected figure that its host has no more, expected a file beside the issue'
  ])
  for (const name of ['gone', 'new']) assert.ok(page.includes(`href="https://example.org/${name}.png"`))
  assert.equal(page.match(/This figure is gone from where it was published/g)?.length, 1)
  assert.equal(page.match(/This figure is not kept on this site/g)?.length, 1)
})

test('an issue that is known already sees what was pulled since, and the cover too', async t => {
  const cover = issueText(81, ['https://example.org/a.png']).replace('date:', 'cover: https://example.org/a.png\ndate:')
  const root = siteWith(t, [], {'content/issues/0081.md': cover})
  assert.match((await built(root)).page, /stand-in/)
  plant(root, {
    'content/issues/0081/01.png': bytes,
    [lockFile]: formatLock([entryOf('https://example.org/a.png', 'content/issues/0081/01.png')])
  })
  const report = await build({root})
  assert.deepEqual([report.issues.cached, report.diagnostics], [1, []])
  assert.match(readFileSync(join(root, 'dist/issues/81/index.html'), 'utf8'), /<img /)
})

test('a lock file that cannot be read stops the build, and a mark of a merge is shown at its line', async t => {
  const root = siteWith(t, ['https://example.org/a.png'], {[lockFile]: '<<<<<<< ours\n'})
  const {published, diagnostics} = await build({root})
  assert.equal(published, false)
  assert.deepEqual(
    diagnostics.filter(({ruleId}) => ruleId === 'figure/lock').map(({file, place}) => [file, place?.start.line]),
    [[lockFile, 1]]
  )
})
