import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {permanentAddresses} from '../../src/diff/addresses.js'
import {compareSites} from '../../src/diff/compare-sites.js'
import type {Entry, Html, Issue, SourcePath} from '../../src/model/issue.js'
import type {EntryField, FieldChange, SiteDiff} from '../../src/model/site-diff.js'
import {entryOf, issueOf, linkOf, venueOf} from '../support/issues.js'
import {compare, figureOf, nothing, snapshotOf} from './helpers.js'

const arxiv = (number: number): string => `https://arxiv.org/abs/1706.${String(number).padStart(5, '0')}`

test('an issue comes and goes with its papers', () => {
  const entries = [entryOf({title: 'One paper'}), entryOf({title: 'Two papers'})]
  const [one, two] = [issueOf(1), issueOf(2, {entries})]
  const fact = {number: 2, title: 'Issue 2', date: two.date, file: two.file, papers: 2}
  const added = compare([one], [one, two])
  assert.deepEqual(
    added.issues.added.map(({entries: _, ...issue}) => issue),
    [fact]
  )
  assert.deepEqual(
    added.issues.added[0]?.entries.map(({title}) => title),
    ['One paper', 'Two papers']
  )
  assert.deepEqual({...added, issues: nothing.issues}, nothing)
  const {issues, entries: gone} = compare([one, two], [one])
  assert.deepEqual([issues.removed, gone], [[fact], nothing.entries])
})

test('an entry is the same by its identifier, its title, its summary or a title much like it', () => {
  const before = [
    entryOf({title: 'First', paper: arxiv(1)}),
    entryOf({title: 'The second paper', tags: ['A']}),
    entryOf({title: 'Something', summary: '<p>Words.</p>' as Html}),
    entryOf({title: 'A Survey of Word Sense Embeddings'})
  ]
  const after = [
    entryOf({title: 'Else', paper: arxiv(1)}),
    entryOf({title: 'THE SECOND PAPER!', tags: ['B']}),
    entryOf({title: 'Entirely other', summary: '<p>Words.</p>' as Html}),
    entryOf({title: 'A Survey on Word Sense Embedding'})
  ]
  const {entries} = compare([issueOf(1, {entries: before})], [issueOf(1, {entries: after.toReversed()})])
  assert.deepEqual([entries.added, entries.removed], [[], []])
  assert.equal(entries.changed.length, 4)
  const other = [entryOf({title: 'Generative adversarial networks'})]
  const replaced = compare([issueOf(1, {entries: before.slice(3)})], [issueOf(1, {entries: other})]).entries
  assert.deepEqual([replaced.added.length, replaced.removed.length, replaced.changed.length], [1, 1, 0])
})

test('each field that an editor may change is told, once, with what was and what is', () => {
  const entry = entryOf({title: 'One paper', paper: arxiv(1), tags: ['A', 'B'], figures: [figureOf('1/a.png')]})
  const cases: readonly (readonly [Partial<Entry>, FieldChange])[] = [
    [{title: 'A paper'}, {field: 'title', from: ['One paper'], to: ['A paper']}],
    [{tags: ['C', 'A']}, {field: 'tags', from: ['A', 'B'], to: ['A', 'C']}],
    [{recommenders: ['amy']}, {field: 'recommenders', from: [], to: ['amy']}],
    [{venue: venueOf('acl', {inferred: true})}, {field: 'venue', from: [], to: ['ACL 2018 (inferred)']}],
    [{submitted: venueOf('acl', {year: null})}, {field: 'submitted', from: [], to: ['ACL']}],
    [{section: 'NLP'}, {field: 'section', from: [], to: ['NLP']}],
    [{authors: ['Amy Lee']}, {field: 'authors', from: [], to: ['Amy Lee']}],
    [{summary: '<p>x</p>' as Html}, {field: 'summary', from: [], to: []}],
    [{figures: []}, {field: 'figures', from: ['1/a.png'], to: []}],
    [{figures: [figureOf('1/a.png', {alt: 'x'})]}, {field: 'captions', from: [''], to: ['x']}],
    [
      {links: [linkOf(arxiv(1)), linkOf('https://github.com/a/b', 'code')]},
      {field: 'links', from: [`paper: ${arxiv(1)}`], to: [`paper: ${arxiv(1)}`, 'code: https://github.com/a/b']}
    ]
  ]
  for (const [facts, change] of cases) {
    const {entries} = compare([issueOf(1, {entries: [entry]})], [issueOf(1, {entries: [{...entry, ...facts}]})])
    assert.deepEqual(
      entries.changed.map(({changes}) => changes),
      [[change]]
    )
  }
  const {issues} = compare([issueOf(1)], [issueOf(1, {title: 'New', intro: 'x' as Html, editors: ['Amy']})])
  assert.deepEqual(
    issues.changed.flatMap(({changes}) => changes.map(({field}) => field)),
    ['title', 'editors', 'intro']
  )
})

test('a paper that stands in another issue moved, and brings along what else is new', () => {
  const [a, b] = [entryOf({title: 'One paper', paper: arxiv(1)}), entryOf({title: 'Two papers', paper: arxiv(2)})]
  const after = [issueOf(1, {entries: [b]}), issueOf(2, {entries: [{...a, tags: ['New']}]})]
  const {entries} = compare([issueOf(1, {entries: [a, b]}), issueOf(2)], after)
  assert.deepEqual([entries.added, entries.removed], [[], []])
  assert.deepEqual(
    entries.moved.map(({from, to}) => [from.issue, to.issue, to.title]),
    [[1, 2, 'One paper']]
  )
  assert.deepEqual(
    entries.changed.map(({changes}) => changes[0]?.field),
    ['tags']
  )
})

test('figures move from paper to paper, by their place or by their bytes; renamed files stay the same', () => {
  const two = (a: readonly string[], b: readonly string[]) => [
    issueOf(1, {
      entries: [
        entryOf({title: 'One paper', paper: arxiv(1), figures: a.map(source => figureOf(source))}),
        entryOf({title: 'Two papers', paper: arxiv(2), figures: b.map(source => figureOf(source))})
      ]
    })
  ]
  const pictures = {'content/issues/1/a.png': 'aa', 'content/issues/1/b.png': 'bb', 'content/issues/1/c.png': 'aa'}
  const moved = compare(two(['1/a.png', '1/b.png'], []), two(['1/b.png'], ['1/a.png']))
  assert.deepEqual(
    moved.figures.moved.map(({figure, from, to}) => [figure, from.title, to.title]),
    [['1/a.png', 'One paper', 'Two papers']]
  )
  assert.deepEqual(moved.entries.changed, [])
  const copied = compare(two(['1/a.png'], []), two([], ['1/c.png']), {pictures})
  assert.deepEqual(
    copied.figures.moved.map(({figure}) => figure),
    ['1/c.png']
  )
  assert.deepEqual(compare(two(['1/a.png'], []), two(['1/c.png'], []), {pictures}), nothing)
  assert.deepEqual(compare(two(['1/a.png'], []), two(['1/b.png'], []), {pictures}).entries.changed[0]?.changes, [
    {field: 'figures', from: ['1/a.png'], to: ['1/b.png']}
  ])
})

test('a picture that was replaced or pulled is told', () => {
  const issues = [
    issueOf(1, {
      entries: [entryOf({title: 'One paper', figures: [figureOf('1/a.png'), figureOf('https://a.example/b.png')]})]
    })
  ]
  const sides = [{}, {'content/issues/1/a.png': 'new', 'https://a.example/b.png': 'pulled'}].map(pictures =>
    snapshotOf(issues, {pictures})
  ) as [ReturnType<typeof snapshotOf>, ReturnType<typeof snapshotOf>]
  assert.deepEqual(compareSites(...sides).entries.changed[0]?.changes, [
    {field: 'pictures', from: [], to: ['1/a.png', 'https://a.example/b.png']}
  ])
})

/** Sites of a few issues, whose papers may come again. */
const entryArbitrary = fc
  .record({
    number: fc.integer({min: 1, max: 30}),
    isNamed: fc.boolean(),
    tags: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', '语言'), {maxLength: 3}),
    recommenders: fc.uniqueArray(fc.constantFrom('amy', 'bob'), {maxLength: 2}),
    figures: fc.uniqueArray(fc.constantFrom('1/a.png', '/content/b.png', 'https://a.example/c.png'), {maxLength: 2})
  })
  .map(({number, isNamed, figures, ...facts}) =>
    entryOf({
      title: `Paper ${'abcdefghijklmnopqrstuvwxyzäöüß'[number - 1]} of many`,
      ...(isNamed && {paper: arxiv(number)}),
      figures: figures.map(source => figureOf(source)),
      ...facts
    })
  )
const siteArbitrary = fc
  .uniqueArray(fc.record({number: fc.integer({min: 1, max: 9}), entries: fc.array(entryArbitrary, {maxLength: 6})}), {
    selector: ({number}) => number,
    maxLength: 5
  })
  .map(issues => issues.map(({number, entries}) => issueOf(number, {entries})))

test('a site is no different from itself, in whatever files and lines it stands', () => {
  fc.assert(
    fc.property(siteArbitrary, issues => {
      assert.deepEqual(compare(issues, issues), nothing)
      const moved = issues.toReversed().map((issue, index): Issue => {
        const place = {start: {line: 90 + index, column: 1}, end: {line: 90 + index, column: 1}}
        const entries = issue.entries.map(entry => ({...entry, place}))
        return {...issue, place, entries, file: `content/issues/${index}/renamed.md` as SourcePath}
      })
      assert.deepEqual(compare(issues, moved), nothing)
    })
  )
})

type Edit = {
  readonly field: EntryField
  readonly edit: (entry: Entry) => Entry
  /** What the site has for the first time. */
  readonly brings?: SiteDiff['values']['added'][number]
}
const edits: readonly Edit[] = [
  {
    field: 'tags',
    edit: entry => ({...entry, tags: [...entry.tags, 'Fresh']}),
    brings: {kind: 'tag', name: 'Fresh'}
  },
  {field: 'summary', edit: entry => ({...entry, summary: '<p>Fresh</p>' as Html})},
  {
    field: 'recommenders',
    edit: entry => ({...entry, recommenders: [...entry.recommenders, 'carol']}),
    brings: {kind: 'recommender', name: 'carol'}
  },
  {field: 'figures', edit: entry => ({...entry, figures: [...entry.figures, figureOf('fresh.png')]})},
  {field: 'authors', edit: entry => ({...entry, authors: ['Carol']})}
]

test('whatever edit is made to one entry of a site is told of it, and nothing else', () => {
  const site = siteArbitrary.filter(issues => issues.some(({entries}) => entries.length > 0))
  fc.assert(
    fc.property(site, fc.nat(), fc.constantFrom(...edits), (issues, pick, {field, edit, brings}) => {
      // Of two entries of one paper in one issue, nobody can tell which was edited.
      const all = issues.flatMap(issue => issue.entries.map((entry, index) => ({issue, entry, index})))
      const chosen = all[pick % all.length]
      assert.ok(chosen)
      const isAlone = chosen.issue.entries.filter(({title}) => title === chosen.entry.title).length === 1
      fc.pre(isAlone)
      const after = issues.map(issue =>
        issue !== chosen.issue
          ? issue
          : {...issue, entries: issue.entries.map((entry, index) => (index === chosen.index ? edit(entry) : entry))}
      )
      const diff = compare(issues, after)
      assert.deepEqual(
        {
          ...diff,
          entries: {
            ...diff.entries,
            changed: diff.entries.changed.map(({entry, changes}) => [
              entry.issue,
              entry.title,
              changes.map(change => change.field)
            ])
          }
        },
        {
          ...nothing,
          entries: {...nothing.entries, changed: [[chosen.issue.number, chosen.entry.title, [field]]]},
          values: {added: brings ? [brings] : []}
        }
      )
    })
  )
})

test('one way adds what the other way removes', () => {
  fc.assert(
    fc.property(siteArbitrary, siteArbitrary, (a, b) => {
      const [there, back] = [compare(a, b), compare(b, a)]
      assert.deepEqual(
        there.issues.added.map(({entries: _, ...issue}) => issue),
        back.issues.removed
      )
      const had = new Set(b.flatMap(({entries}) => entries.flatMap(({tags}) => tags.map(tag => tag.toLowerCase()))))
      for (const {kind, name} of back.values.added) assert.ok(kind !== 'tag' || !had.has(name.toLowerCase()), name)
      assert.equal(
        there.entries.added.length - there.entries.removed.length,
        back.entries.removed.length - back.entries.added.length
      )
      assert.equal(JSON.stringify(compare(a, b)), JSON.stringify(there))
    })
  )
})

test('every address that is lost is told, and every address that is told was there', () => {
  fc.assert(
    fc.property(siteArbitrary, siteArbitrary, (a, b) => {
      const [before, after] = [permanentAddresses(snapshotOf(a).site), permanentAddresses(snapshotOf(b).site)]
      const told = new Set(compare(a, b).broken.flatMap(({address, kind}) => (kind === 'feed id' ? [] : [address])))
      for (const address of told) assert.ok(before.has(address), address)
      for (const address of before) {
        const [page = ''] = address.split('#')
        assert.ok(after.has(address) || told.has(address) || told.has(page), address)
      }
    })
  )
})
