import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pool} from '../../src/figures/pool.js'

test('does everything once, with no more than the limit under way', async () => {
  const done: number[] = []
  const counts: number[] = []
  let running = 0
  let most = 0
  const work = async (item: number): Promise<void> => {
    most = Math.max(most, ++running)
    await new Promise(resolve => setImmediate(resolve))
    running--
    done.push(item)
  }
  const items = Array.from({length: 50}, (_, index) => index)
  assert.deepEqual(await pool(items, work, count => counts.push(count), 4), [])
  assert.deepEqual(
    done.sort((a, b) => a - b),
    items
  )
  assert.deepEqual(
    counts,
    items.map(index => index + 1)
  )
  assert.equal(most, 4)
})

test('failures come back together, in order, and stop nothing', async () => {
  const failures = await pool(['a', 'b', 'c', 'd'], async item => {
    if (item === 'd') throw new Error('d')
    await new Promise(resolve => setImmediate(resolve))
    if (item === 'a') throw new Error('a')
  })
  assert.deepEqual(
    failures.map(({item, error}) => [item, String(error)]),
    [
      ['a', 'Error: a'],
      ['d', 'Error: d']
    ]
  )
})

test('nothing to do is done at once', async () => {
  assert.deepEqual(await pool([], async () => assert.fail()), [])
})
