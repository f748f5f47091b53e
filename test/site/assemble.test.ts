import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Entry, IsoDate, Issue, SourcePath} from '../../src/model/issue.js'
import type {EntryRef, Site} from '../../src/model/site.js'
import {assemble} from '../../src/site/assemble.js'
import {neighbours} from '../../src/site/neighbours.js'
import {comparable} from '../support/comparable.js'
import {entryOf, issueOf, settings} from '../support/issues.js'

function join(issues: readonly Issue[]) {
  return assemble({issues, settings, pictures: new Map(), assets: new Map()})
}

function refsOf(site: Site): readonly EntryRef[] {
  return [...site.entries.values()].flat()
}

test('issues come newest first, by date and then by number, whatever the order of files', () => {
  const day = '2018-06-13' as IsoDate
  const issues = [issueOf(2), issueOf(9, {date: day}), issueOf(10, {date: day}), issueOf(3)]
  const {value: site} = join(issues)
  assert.deepEqual(
    site.issues.map(({number}) => number),
    [10, 9, 3, 2]
  )
  assert.deepEqual(
    [...site.entries.keys()],
    site.issues.map(({file}) => file),
    'an issue without entries is there too'
  )
  assert.deepEqual(neighbours(site.issues, 0), {previous: site.issues[1], next: null})
  assert.deepEqual(neighbours(site.issues, 3), {previous: null, next: site.issues[2]})
})

test('no issues make an empty site', () => {
  const {value: site, diagnostics} = join([])
  assert.deepEqual([site.issues, site.papers, site.facets.tag, diagnostics], [[], [], [], []])
})

test('anchors are the slugs of the papers, unique in their issue', () => {
  const paper = 'https://arxiv.org/abs/1711.07341'
  const twice = [entryOf({title: 'Attention', paper}), entryOf({title: 'Attention', paper}), entryOf({title: 'Other'})]
  const {value: site} = join([issueOf(1, {entries: twice})])
  assert.deepEqual(
    refsOf(site).map(({anchor, position}) => [anchor, position]),
    [
      ['arxiv-1711.07341', 1],
      ['arxiv-1711.07341-2', 2],
      ['other', 3]
    ]
  )
})

test('an entry twice in one issue is one paper, and a finding that names both places', () => {
  const at = (line: number) => ({start: {line, column: 1}, end: {line, column: 5}})
  const entries = [entryOf({title: 'Same', place: at(5)}), entryOf({title: 'same', place: at(9)})]
  const {value: site, diagnostics} = join([issueOf(1, {entries})])
  assert.equal(site.papers.length, 1)
  assert.equal(diagnostics.length, 1)
  assert.equal(diagnostics[0]?.ruleId, 'entry/duplicate')
  assert.equal(diagnostics[0]?.place?.start.line, 9)
  assert.equal(diagnostics[0]?.related?.place?.start.line, 5)
})

test('two issues with one number are an error at the later one, and both are kept', () => {
  const later = issueOf(1, {file: 'content/issues/again.md' as SourcePath, date: '2019-01-01' as IsoDate})
  const {value: site, diagnostics} = join([later, issueOf(1)])
  assert.equal(site.issues.length, 2)
  assert.deepEqual(
    diagnostics.map(({ruleId, file, related}) => [ruleId, file, related?.file]),
    [['issue/duplicate-number', 'content/issues/again.md', 'content/issues/0001.md']]
  )
})

const entries: fc.Arbitrary<Entry> = fc
  .record({
    id: fc.option(fc.constantFrom('fixed', 'other'), {freq: 9}),
    title: fc.option(fc.constantFrom('Deep Graph Things', 'deep graph things!', '图', 'Net', 'C++', 'Net 2', '../x')),
    paper: fc.constantFrom(
      'https://arxiv.org/abs/1711.00001',
      'https://arxiv.org/abs/1711.00002',
      'https://www.paperweekly.site/papers/1',
      'https://www.paperweekly.site/papers/2',
      'https://example.com/'
    ),
    tags: fc.array(fc.constantFrom('GAN', 'gan', 'Gan', 'C++', 'C', '图'), {maxLength: 3}),
    recommenders: fc.array(fc.constantFrom('amy', 'Amy', 'a_b', 'a-b'), {maxLength: 2})
  })
  .map(entryOf)

const archives = fc.array(fc.array(entries, {maxLength: 4}), {maxLength: 6}).map(lists => lists.map(list => list))

function issuesOf(lists: readonly (readonly Entry[])[], first = 1): readonly Issue[] {
  return lists.map((list, index) => issueOf(first + index, {entries: list}))
}

test('any order of files gives the same site and the same findings', () => {
  fc.assert(
    fc.property(
      archives.chain(lists =>
        fc.tuple(fc.constant(lists), fc.shuffledSubarray([...lists.keys()], {minLength: lists.length}))
      ),
      ([lists, order]) => {
        const issues = issuesOf(lists)
        const shuffled = order.flatMap(index => issues[index] ?? [])
        assert.deepEqual(comparable(join(shuffled)), comparable(join(issues)))
      }
    )
  )
})

test('nothing is dropped: every entry stands once in its issue, in one paper, and in each of its facets', () => {
  fc.assert(
    fc.property(archives, lists => {
      const {value: site} = join(issuesOf(lists))
      const refs = refsOf(site)
      assert.equal(refs.length, lists.flat().length)
      assert.equal(site.papers.flatMap(paper => paper.entries).length, refs.length)
      assert.equal(new Set(site.papers.flatMap(paper => paper.entries)).size, refs.length)
      assert.equal(site.facets.year.flatMap(year => year.entries).length, refs.length)
      for (const ref of refs) assert.ok(ref.paper.entries.includes(ref))
      for (const {key, slug} of site.papers) {
        assert.equal(site.papers.filter(paper => paper.key === key).length, 1, key)
        assert.equal(site.papers.filter(paper => paper.slug === slug).length, 1, slug)
      }
      for (const facets of Object.values(site.facets)) {
        assert.equal(new Set(facets.map(({slug}) => slug)).size, facets.length)
        for (const facet of facets) assert.equal(new Set(facet.entries).size, facet.entries.length)
      }
    })
  )
})

test('a newer issue changes no key, no slug and no anchor, and parts no entry from its paper', () => {
  fc.assert(
    fc.property(archives, archives, (older, newer) => {
      const {value: before} = join(issuesOf(older))
      const {value: after} = join([...issuesOf(older), ...issuesOf(newer, older.length + 1)])
      const addresses = ({issue, position, anchor, paper}: EntryRef) => [
        issue.number,
        position,
        anchor,
        paper.key,
        paper.slug
      ]
      const old = (ref: EntryRef) => ref.issue.number <= older.length
      assert.deepEqual(refsOf(after).filter(old).map(addresses), refsOf(before).map(addresses))
      for (const kind of ['tag', 'recommender', 'year'] as const) {
        for (const {key, slug} of before.facets[kind]) {
          assert.equal(after.facets[kind].find(facet => facet.key === key)?.slug, slug)
        }
      }
    })
  )
})
