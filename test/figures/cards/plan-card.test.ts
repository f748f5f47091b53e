import assert from 'node:assert/strict'
import {test} from 'node:test'
import {planCard} from '../../../src/figures/cards/plan-card.js'
import {cardText} from './helpers.js'

const plan = (changes: Parameters<typeof cardText>[0] = {}, figure: string | null = 'ab', engine = 'engine 1') =>
  planCard('fusionnet', 'Alt', cardText(changes), figure, engine)

test('a plan is known before anything is drawn, and the same for the same facts', () => {
  const card = plan()
  assert.deepEqual(card, plan())
  assert.match(card.path, /^assets\/cards\/fusionnet\.[0-9a-f]{12}\.jpg$/)
  assert(card.path.includes(card.key.slice(0, 12)))
  assert.deepEqual([card.width, card.height, card.alt], [1200, 630, 'Alt'])
  assert.match(plan({}, null).path, /\.png$/)
})

test('every text, the figure and what draws decide its key, and nothing else does', () => {
  const keys = [
    plan(),
    plan({title: 'Other'}),
    plan({site: 'Other'}),
    plan({head: 'Other'}),
    plan({facts: 'Other'}),
    plan({lead: 'Other'}),
    plan({mark: {before: '', number: 1, after: ''}}),
    plan({}, 'cd'),
    plan({}, null),
    plan({}, 'ab', 'engine 2')
  ].map(({key}) => key)
  assert.equal(new Set(keys).size, keys.length)
  assert.equal(planCard('other', 'Other', cardText(), 'ab', 'engine 1').key, plan().key)
})

test('a name stays short, and in its own script', () => {
  const path = planCard('词向量-'.repeat(30), '', cardText(), null, '').path
  assert.match(path, /^assets\/cards\/词向量-.*[^-]\.[0-9a-f]{12}\.png$/)
  assert(path.length < 80)
})
