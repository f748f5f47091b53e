import assert from 'node:assert/strict'
import {test} from 'node:test'
import {withNumber} from '../../src/import/with-number.js'

function stated(text: string): readonly [string, readonly (number | undefined)[]] {
  const places = text.split('\n').map((_, index) => ({line: index + 1, column: null}))
  const made = withNumber({text, places, drops: [], embedded: []}, 7)
  return [made.text, made.places.map(place => place?.line)]
}

test('a number is stated, and lines keep their places', () => {
  assert.deepEqual(stated('# 题\n文'), ['---\nnumber: 7\n---\n# 题\n文', [undefined, undefined, undefined, 1, 2]])
  assert.deepEqual(stated('---\ntitle: 题\n---\n文'), ['---\nnumber: 7\ntitle: 题\n---\n文', [1, undefined, 2, 3, 4]])
  assert.deepEqual(stated('---\n期号: 3\n---\n文'), ['---\nnumber: 7\n---\n文', [1, 2, 3, 4]])
  assert.deepEqual(stated('---\n文'), ['---\nnumber: 7\n---\n---\n文', [undefined, undefined, undefined, 1, 2]])
})
