import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {statedVenue} from '../../src/content/venue.js'
import {venues} from '../../src/model/venues.js'

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

describe('the venue table', () => {
  it('holds the venues of the field', () => {
    assert.ok(venues.size >= 190, String(venues.size))
    for (const id of 'acl emnlp neurips icml iclr cvpr kdd sigir thewebconf icra interspeech sosp ccs chi stoc arxiv'.split(
      ' '
    )) {
      assert.ok(venues.has(id), id)
    }
    assert.equal(venues.get('arxiv')?.kind, 'preprint')
  })

  it('has ids that are addresses', () => {
    for (const id of venues.keys()) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })

  it('gives no name to two venues', () => {
    const owners = new Map<string, string>()
    for (const [id, row] of venues) {
      for (const name of [row.name, row.fullName, ...row.aliases].map(bare)) {
        assert.notEqual(name, '')
        assert.equal(owners.get(name) ?? id, id, name)
        owners.set(name, id)
      }
    }
  })

  it('is found by each of its names, with a year and without', () => {
    for (const [id, row] of venues) {
      for (const name of [row.name, row.fullName, ...row.aliases]) {
        assert.equal(statedVenue(name)?.id, id, name)
        assert.equal(statedVenue(`${name} 2018`)?.id, id, name)
        assert.equal(statedVenue(`${name} 2018`)?.year, 2018, name)
      }
    }
  })

  it('has no blanks around names and no alias twice', () => {
    for (const {name, fullName, aliases} of venues.values()) {
      for (const text of [name, fullName, ...aliases]) assert.equal(text, text.trim())
      assert.equal(new Set([name, ...aliases]).size, aliases.length + 1, name)
    }
  })
})
