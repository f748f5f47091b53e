import assert from 'node:assert/strict'
import {test} from 'node:test'
import {nearest} from '../../src/model/nearest.js'

const words = ['title', 'tags', 'date', 'draft', 'source', 'description', '标题', '日期', '论文链接']

test('a slip is near: a letter more, less, other, or swapped with its neighbour', () => {
  assert.deepEqual(nearest('tittle', words), ['title'])
  assert.deepEqual(nearest('titl', words), ['title'])
  assert.deepEqual(nearest('titel', words), ['title'])
  assert.deepEqual(nearest('TITLE', words), ['title'])
  assert.deepEqual(nearest('sourec', words), ['source'])
  assert.deepEqual(nearest('descritpoin', words), ['description'])
  assert.deepEqual(nearest('标提', words), ['标题'])
  assert.deepEqual(nearest('论文连接', words), ['论文链接'])
})

test('what is far is not offered', () => {
  for (const word of ['', 'x', '论', 'zzzzzz', 'toString', '题目', 'a'.repeat(16_000)])
    assert.deepEqual(nearest(word, words), [], word.slice(0, 9))
})

test('the nearest come first, then the order of the list, and three are enough', () => {
  assert.deepEqual(nearest('cats', ['rats', 'cat', 'cats', 'bats', 'hats']), ['cats', 'rats', 'cat'])
  assert.deepEqual(nearest('cats', []), [])
})
