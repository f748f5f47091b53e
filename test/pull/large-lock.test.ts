import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readLock} from '../../src/build/read-lock.js'
import {formatLock} from '../../src/figures/lock/format-lock.js'
import {lockFile} from '../../src/figures/lock/lock-file.js'
import type {IsoDate} from '../../src/model/issue.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'

test('the lock file of a large archive may be larger than any issue', t => {
  const root = temporaryFolder(t)
  const entries = Array.from({length: 30_000}, (_, index) => ({
    address: `https://mmbiz.qpic.cn/mmbiz_png/${String(index).padStart(40, '0')}/640?wx_fmt=png`,
    gone: 404 as const,
    date: '2026-11-28' as IsoDate
  }))
  const text = formatLock(entries)
  assert.ok(text.length > 2_500_000)
  plant(root, {[lockFile]: text})
  const {value, diagnostics} = readLock(root)
  assert.deepEqual([value.size, diagnostics], [30_000, []])
})
