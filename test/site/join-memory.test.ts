import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Entry, IsoDate, Issue} from '../../src/model/issue.js'
import {assemble} from '../../src/site/assemble.js'
import {createJoinMemory} from '../../src/site/join-memory.js'
import {comparable} from '../support/comparable.js'
import {entryOf, issueOf, settings, venueOf} from '../support/issues.js'

function join(issues: readonly Issue[], memory = createJoinMemory()) {
  return comparable(assemble({issues, settings, pictures: new Map(), assets: new Map()}, memory))
}

const entry: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.option(fc.constantFrom('fixed', 'other'), {freq: 9}),
    title: fc.option(fc.constantFrom('Deep Graph Things', 'deep graph things!', '图', 'Net', 'Net 2')),
    paper: fc.constantFrom(
      'https://arxiv.org/abs/1711.00001',
      'https://arxiv.org/abs/1711.00002',
      'https://a.example/'
    ),
    tags: fc.array(fc.constantFrom('GAN', 'gan', 'Gan', 'C++', '图'), {maxLength: 3}),
    recommenders: fc.array(fc.constantFrom('amy', 'Amy', 'bob'), {maxLength: 2}),
    venue: fc.option(fc.constantFrom(venueOf('acl'), venueOf('cvpr'))),
    lead: fc.constantFrom('', 'One point.', 'Another point.')
  })
  .map(entryOf)
const entries = fc.array(entry, {maxLength: 4})

/** What somebody may do to an archive between two looks; all but one issue stay the very objects that they were. */
type Edit = (issues: readonly Issue[]) => readonly Issue[]

const at = fc.nat({max: 7})
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(at, entries).map(([index, list]): Edit => change(index, issue => ({...issue, entries: list}))),
  fc
    .tuple(at, fc.nat({max: 3}), entry)
    .map(
      ([index, position, one]): Edit =>
        change(index, issue => ({...issue, entries: issue.entries.map((old, each) => (each === position ? one : old))}))
    ),
  fc
    .tuple(at, fc.constantFrom('2017-01-01', '2018-02-05', '2030-01-01'))
    .map(([index, date]): Edit => change(index, issue => ({...issue, date: date as IsoDate}))),
  // Read anew, and the same.
  at.map((index): Edit => change(index, issue => structuredClone(issue))),
  at.map(
    (index): Edit =>
      issues =>
        issues.filter((_, each) => each !== index)
  ),
  entries.map(
    (list): Edit =>
      issues => [...issues, issueOf(issues.length + 20, {entries: list})]
  ),
  at.map(
    (index): Edit =>
      issues => {
        // The last entry of one issue becomes the first of the next: the same entries in the same order.
        const [one, next] = [issues[index], issues[index + 1]]
        const moved = one?.entries.slice(-1) ?? []
        if (!one || !next) return issues
        const changed = [
          {...one, entries: one.entries.slice(0, -1)},
          {...next, entries: [...moved, ...next.entries]}
        ]
        return issues.toSpliced(index, 2, ...changed)
      }
  )
)

function change(index: number, make: (issue: Issue) => Issue): Edit {
  return issues => issues.map((issue, each) => (each === index ? make(issue) : issue))
}

test('what was joined before changes nothing of a site, whatever happens to the issues', () => {
  fc.assert(
    fc.property(fc.array(entries, {maxLength: 6}), fc.array(edit, {minLength: 1, maxLength: 8}), (lists, edits) => {
      const memory = createJoinMemory()
      let issues: readonly Issue[] = lists.map((list, index) => issueOf(index + 1, {entries: list}))
      join(issues, memory)
      for (const make of edits) {
        issues = make(issues)
        assert.deepEqual(join(issues, memory), join(issues))
      }
    })
  )
})

test('a site joined before stays what it was', () => {
  const memory = createJoinMemory()
  const issues = [1, 2].map(number => issueOf(number, {entries: [entryOf({title: 'Alpha beta', tags: ['One']})]}))
  const before = assemble({issues, settings, pictures: new Map(), assets: new Map()}, memory)
  const was = structuredClone(comparable(before))
  join(issues.slice(1), memory)
  assert.deepEqual(structuredClone(comparable(before)), was)
})

test('issues that did not change are not read again', () => {
  const [one, two] = [
    issueOf(1, {entries: [entryOf({title: 'One'})]}),
    issueOf(2, {entries: [entryOf({title: 'Two'})]})
  ]
  const memory = createJoinMemory()
  join([one, two], memory)
  const parts = memory.parts(one)
  const index = memory.papers([parts.identities, memory.parts(two).identities])
  const edited = {...two, entries: [entryOf({title: 'Two', lead: 'Other words.'})]}
  join([one, edited], memory)
  assert.equal(memory.parts(one), parts)
  assert.equal(memory.papers([parts.identities, memory.parts(edited).identities]), index)
})
