import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Entry} from '../../src/model/issue.js'
import {assemble} from '../../src/site/assemble.js'
import {createRelate, type Features} from '../../src/site/create-relate.js'
import {entryOf, issueOf, settings, venueOf} from '../support/issues.js'

function allRelated(items: readonly Features[]): readonly (readonly number[])[] {
  const relate = createRelate(items)
  return items.map((_, index) => relate(index))
}

/** Titles by title: what each paper of one issue is related to. */
function relatedTo(entries: readonly Entry[]): Record<string, readonly (string | null)[]> {
  const issues = [issueOf(1, {entries})]
  const {papers, related} = assemble({issues, settings, pictures: new Map(), assets: new Map()}).value
  return Object.fromEntries(papers.map(paper => [paper.title, related(paper).map(({title}) => title)]))
}

test('a rare tag counts more than a common one, a tag more than a venue', () => {
  const found = relatedTo([
    entryOf({title: 'Alpha', tags: ['common', 'rare'], venue: venueOf('acl')}),
    entryOf({title: 'Beta', tags: ['common']}),
    entryOf({title: 'Gamma', tags: ['Rare']}),
    entryOf({title: 'Delta', venue: venueOf('acl')}),
    entryOf({title: 'Epsilon', tags: ['common']}),
    entryOf({title: 'Zeta'})
  ])
  assert.deepEqual(found.Alpha, ['Gamma', 'Epsilon', 'Beta', 'Delta'])
  assert.deepEqual(found.Zeta, [])
})

test('titles relate by their words, Han in pairs, but not by words that say nothing', () => {
  const found = relatedTo([
    entryOf({title: 'Learning of the Parser with Nothing'}),
    entryOf({title: 'A PARSER: more of the same'}),
    entryOf({title: 'Of the With and'}),
    entryOf({title: '图神经网络入门'}),
    entryOf({title: '卷积神经网络'}),
    entryOf({title: '经网'})
  ])
  assert.deepEqual(found['Learning of the Parser with Nothing'], ['A PARSER: more of the same'])
  assert.deepEqual(found['Of the With and'], [])
  assert.deepEqual(found.图神经网络入门, ['卷积神经网络', '经网'])
})

test('singular and plural are one word, and the words of tags count too', () => {
  const found = relatedTo([
    entryOf({title: 'One', tags: ['Word Embedding']}),
    entryOf({title: 'Two', tags: ['Word Embeddings']}),
    entryOf({title: 'Sense embeddings'}),
    entryOf({title: 'Neural networks'}),
    entryOf({title: 'Neural Network'})
  ])
  assert.deepEqual(found.One, ['Two', 'Sense embeddings'])
  assert.deepEqual(found['Neural networks'], [])
})

test('at most four, never oneself, none twice, none with nothing shared; the same in every run', () => {
  const features = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 3})
    .map(keys => new Map(keys.map(key => [key, 1])))
  fc.assert(
    fc.property(fc.array(features, {maxLength: 40}), items => {
      const found = allRelated(items)
      assert.deepEqual(allRelated(items), found)
      for (const [self, others] of found.entries()) {
        assert.ok(others.length <= 4 && new Set(others).size === others.length && !others.includes(self))
        const sharing = items.filter(
          (item, index) => index !== self && [...item.keys()].some(key => items[self]?.has(key))
        )
        assert.equal(others.length, Math.min(4, sharing.length))
        for (const other of others) assert.ok(sharing.includes(items[other] ?? new Map()))
      }
    })
  )
})

test('what everything shares relates each to what stands near it', () => {
  const found = allRelated(Array.from({length: 3000}, () => new Map([['all', 1]])))
  for (const [self, others] of found.entries()) {
    assert.equal(others.length, 4)
    for (const other of others) assert.ok(Math.abs(other - self) <= 128)
  }
})
