import assert from 'node:assert/strict'
import {test} from 'node:test'
import {addressOf} from '../../src/figures/lock/address-of.js'
import type {LockEntry} from '../../src/figures/lock/entry.js'
import {formatLock} from '../../src/figures/lock/format-lock.js'
import {parseLock} from '../../src/figures/lock/parse-lock.js'
import type {IsoDate, SourcePath} from '../../src/model/issue.js'
import {inEnglish} from '../support/in-english.js'

const pulled: LockEntry = {
  address: 'https://mmbiz.qpic.cn/mmbiz_png/abc/640?wx_fmt=png',
  file: 'content/issues/0081/01-3f2a9c01.jpg' as SourcePath,
  sha256: '0'.repeat(64),
  type: 'jpeg',
  size: 1234,
  width: 640,
  height: 360,
  date: '2026-11-22' as IsoDate
}
const gone: LockEntry = {address: 'https://example.org/gone.png', gone: 410, date: '2026-11-22' as IsoDate}
const line = JSON.stringify(pulled)

test('a lock file reads back as it was written, sorted, one entry a line, its keys in one order', () => {
  const {date, address, ...rest} = pulled
  const text = formatLock([{date, ...rest, address}, gone])
  assert.equal(text, `${JSON.stringify(gone)}\n${line}\n`)
  assert.deepEqual(parseLock('lock', text).value, new Map([gone, pulled].map(entry => [entry.address, entry])))
  assert.equal(formatLock([gone, pulled]), text)
  assert.equal(formatLock([]), '')
})

test('of two lines for one address, as a merge may leave them, the last one holds', () => {
  const {value, diagnostics} = parseLock('lock', `${line}\n${line.replace('1234', '99')}\n`)
  assert.deepEqual([...value.values()], [{...pulled, size: 99}])
  assert.deepEqual(diagnostics, [])
})

test('marks of a merge are told from other slips, and what is around them is read', () => {
  const {value, diagnostics} = parseLock('lock', `<<<<<<< ours\n${line}\n=======\n>>>>>>> theirs\n{"address":\n`)
  assert.equal(value.size, 1)
  assert.deepEqual(
    inEnglish(diagnostics).map(({reason, place}) => [place?.start.line, reason]),
    [
      [1, 'Unexpected mark of a merge, expected one entry as JSON'],
      [3, 'Unexpected mark of a merge, expected one entry as JSON'],
      [4, 'Unexpected mark of a merge, expected one entry as JSON'],
      [5, 'Unexpected line, expected one entry as JSON']
    ]
  )
})

test('an entry that could lead astray is none', () => {
  const slips: Readonly<Record<string, unknown>>[] = [
    {file: 'content/../secret.png'},
    {file: '/etc/passwd'},
    {file: 'content\\a.png'},
    {file: 7},
    {sha256: 'F'.repeat(64)},
    {sha256: ''},
    {type: 'html'},
    {type: ['png']},
    {size: 0},
    {width: -1},
    {height: 1.5},
    {date: '22 November'},
    {address: 'file:///etc/passwd'},
    {address: 'https://'},
    {gone: 200},
    {gone: null}
  ]
  for (const slip of slips) {
    const {value, diagnostics} = parseLock('lock', JSON.stringify({...pulled, ...slip}))
    assert.deepEqual([value.size, diagnostics.map(({ruleId}) => ruleId)], [0, ['figure/lock']], JSON.stringify(slip))
  }
  for (const text of ['null', '[]', '7', '"https://example.org/"']) assert.equal(parseLock('lock', text).value.size, 0)
})

test('a fragment names no other picture', () => {
  assert.equal(addressOf('https://example.org/a.png?x=1#imgIndex=3'), 'https://example.org/a.png?x=1')
  assert.equal(addressOf('HTTPS://Example.org:443/a b.png'), 'https://example.org/a%20b.png')
})
