import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {formatLinkLedger} from '../../src/links/format-link-ledger.js'
import {isDue} from '../../src/links/is-due.js'
import type {LinkAnswer, LinkRecord} from '../../src/links/link-record.js'
import {parseLinkLedger} from '../../src/links/parse-link-ledger.js'
import type {IsoDate} from '../../src/model/issue.js'
import {inEnglish} from '../support/in-english.js'

const day = (text: string) => text as IsoDate
const record = (answer: LinkAnswer, asked: string): LinkRecord => ({
  address: 'https://example.org/a',
  asked: day(asked),
  alive: null,
  answer,
  moved: null
})

test('a ledger is one line an address, sorted, without what is not known', () => {
  const alive = {...record(200, '2026-11-28'), alive: day('2026-11-28')}
  const moved = {...alive, address: 'https://a.example/', moved: 'https://b.example/'}
  assert.equal(
    formatLinkLedger([alive, moved]),
    '{"address":"https://a.example/","asked":"2026-11-28","answer":200,"alive":"2026-11-28","moved":"https://b.example/"}\n' +
      '{"address":"https://example.org/a","asked":"2026-11-28","answer":200,"alive":"2026-11-28"}\n'
  )
})

test('a ledger reads back as it was written, in whatever order', () => {
  const records = fc.uniqueArray(
    fc.record(
      {
        address: fc.webUrl({withQueryParameters: true}),
        asked: fc.constant(day('2026-11-28')),
        alive: fc.constantFrom(null, day('2026-10-01')),
        answer: fc.constantFrom<LinkAnswer>(200, 404, 503, 'no host', 'no answer', 'front page'),
        moved: fc.constantFrom(null, 'https://example.org/new')
      },
      {noNullPrototype: true}
    ),
    {selector: ({address}) => address}
  )
  fc.assert(
    fc.property(records, known => {
      const text = formatLinkLedger(known)
      const {value, diagnostics} = parseLinkLedger('ledger', text)
      assert.deepEqual(diagnostics, [])
      assert.deepEqual(value, new Map(known.map(each => [each.address, each])))
      assert.equal(formatLinkLedger([...known].reverse()), text)
    })
  )
})

test('a line that could lead astray is none, and the others are read', () => {
  const good = formatLinkLedger([record(200, '2026-11-28')]).trim()
  const bad = [
    '<<<<<<< ours',
    '{',
    '[]',
    'null',
    good.replace('https:', 'file:'),
    good.replace('200', '20'),
    good.replace('200', '"gone"'),
    good.replace('2026-11-28', 'today'),
    good.replace('}', ',"moved":"javascript:alert(1)"}'),
    good.replace('}', ',"alive":"yesterday"}')
  ]
  const {value, diagnostics} = parseLinkLedger('ledger', [good, ...bad].join('\n'))
  assert.equal(value.size, 1)
  assert.deepEqual(
    inEnglish(diagnostics).map(({ruleId, place, reason}) => [ruleId, place?.start.line, reason]),
    bad.map((_, index) => [
      'link/ledger',
      index + 2,
      `Unexpected ${index === 0 ? 'mark of a merge' : 'line'}, expected one entry as JSON`
    ])
  )
})

test('what lives is asked after a month, what is dead after a week, what is unknown the next day', () => {
  const due = (answer: LinkAnswer, asked: string) => isDue(record(answer, asked), day('2026-11-28'))
  assert.deepEqual([due(200, '2026-10-30'), due(200, '2026-10-29')], [false, true])
  assert.deepEqual([due(404, '2026-11-22'), due(404, '2026-11-21')], [false, true])
  assert.deepEqual([due('no host', '2026-11-22'), due('no host', '2026-11-21')], [false, true])
  assert.deepEqual([due(503, '2026-11-28'), due(503, '2026-11-27')], [false, true])
  assert.ok(isDue(null, day('2026-11-28')))
  assert.ok(due(200, '2027-01-01'), 'a day that is still to come')
})
