import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {IsoDate} from '../../src/model/issue.js'
import {assemble} from '../../src/site/assemble.js'
import {inEnglish} from '../support/in-english.js'
import {entryOf, issueOf, settings, venueOf} from '../support/issues.js'

function join(...issues: Parameters<typeof assemble>[0]['issues']) {
  return assemble({issues, settings, pictures: new Map(), assets: new Map()})
}

test('a tag is one whatever its case, width and blanks; the most frequent spelling is shown, of equals the first', () => {
  const {value: site, diagnostics} = join(
    issueOf(1, {entries: [entryOf({tags: ['word embedding', 'GAN']})]}),
    issueOf(2, {
      entries: [entryOf({tags: ['Word  Embedding', 'Ｇａｎ']}), entryOf({tags: ['Word Embedding', 'word embedding!']})]
    })
  )
  assert.deepEqual(
    site.facets.tag.map(({key, name, slug, entries}) => [key, name, slug, entries.length]),
    [
      ['word embedding', 'Word Embedding', 'word-embedding', 3],
      ['gan', 'GAN', 'gan', 2],
      ['word embedding!', 'word embedding!', 'word-embedding-2', 1]
    ]
  )
  assert.deepEqual(
    inEnglish(diagnostics).map(({ruleId, reason, file, expected}) => [ruleId, reason, file, expected]),
    [
      [
        'tag/spelling',
        'Unexpected tag spelling `word embedding` (1 entry), expected `Word Embedding` (2 entries)',
        'content/issues/0001.md',
        ['Word Embedding']
      ],
      [
        'tag/spelling',
        'Unexpected tag spelling `Ｇａｎ` (1 entry), expected `GAN` (1 entry)',
        'content/issues/0002.md',
        ['GAN']
      ]
    ]
  )
})

test('handles are told apart exactly, and their slugs stay apart', () => {
  const entries = ['A_b', 'a_b', 'a-b', '某机构'].map(handle => entryOf({recommenders: [handle]}))
  const {value: site} = join(issueOf(1, {entries}))
  assert.deepEqual(site.facets.recommender.map(({name, slug}) => [name, slug]).sort(), [
    ['A_b', 'a-b'],
    ['a-b', 'a-b-3'],
    ['a_b', 'a-b-2'],
    ['某机构', '某机构']
  ])
})

test('a venue of the table has its names, another the most frequent one; all years are together', () => {
  const venues = [
    venueOf('kdd', {name: 'SIGKDD', year: 2017}),
    venueOf('kdd', {name: 'SIGKDD', year: null}),
    venueOf('foo-day', {name: 'Foo Day'}),
    venueOf('nature', {name: 'nature'})
  ]
  const {value: site} = join(issueOf(1, {entries: venues.map(venue => entryOf({venue, submitted: venueOf('acl')}))}))
  assert.deepEqual(
    site.facets.venue.map(({slug, name, fullName, entries}) => [slug, name, fullName, entries.length]),
    [
      ['kdd', 'KDD', 'ACM SIGKDD Conference on Knowledge Discovery and Data Mining', 2],
      ['foo-day', 'Foo Day', null, 1],
      ['nature', 'Nature', null, 1]
    ]
  )
})

test('years come newest first, other facets by size and then by name, entries newest first', () => {
  const {value: site} = join(
    issueOf(1, {date: '2017-03-01' as IsoDate, entries: [entryOf({tags: ['b', 'c']}), entryOf({tags: ['b', 'a']})]}),
    issueOf(2, {date: '2019-03-01' as IsoDate, entries: [entryOf({tags: ['b']})]})
  )
  assert.deepEqual(
    site.facets.year.map(({name, entries}) => [name, entries.length]),
    [
      ['2019', 1],
      ['2017', 2]
    ]
  )
  assert.deepEqual(
    site.facets.tag.map(({name}) => name),
    ['b', 'a', 'c']
  )
  assert.deepEqual(
    site.facets.tag[0]?.entries.map(({issue, position}) => [issue.number, position]),
    [
      [2, 1],
      [1, 1],
      [1, 2]
    ]
  )
})

test('a tag given twice in one entry counts once', () => {
  const {value: site} = join(issueOf(1, {entries: [entryOf({tags: ['GAN', 'GAN', 'gan']})]}))
  assert.deepEqual(
    site.facets.tag.map(({name, entries}) => [name, entries.length]),
    [['GAN', 1]]
  )
})
