import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pool} from '../../src/figures/pool.js'

test('does everything once, with no more than the limit under way', async () => {
  const done: number[] = []
  let running = 0
  let most = 0
  const work = async (item: number): Promise<void> => {
    most = Math.max(most, ++running)
    await new Promise(resolve => setImmediate(resolve))
    running--
    done.push(item)
  }
  const items = Array.from({length: 50}, (_, index) => index)
  assert.deepEqual(await pool(items, work, {most: 4}), [])
  assert.deepEqual(
    done.sort((a, b) => a - b),
    items
  )
  assert.equal(most, 4)
})

test('failures come back together, in order, and stop nothing', async () => {
  const failures = await pool(
    ['a', 'b', 'c', 'd'],
    async item => {
      if (item === 'd') throw new Error('d')
      await new Promise(resolve => setImmediate(resolve))
      if (item === 'a') throw new Error('a')
    },
    {most: 4}
  )
  assert.deepEqual(
    failures.map(({item, error}) => [item, String(error)]),
    [
      ['a', 'Error: a'],
      ['d', 'Error: d']
    ]
  )
})

test('nothing to do is done at once', async () => {
  assert.deepEqual(await pool([], async () => assert.fail(), {most: 1}), [])
})

test('what is heavy leaves less room for others, and goes alone where it is more than there is', async () => {
  const running = new Set<number>()
  const seen: number[][] = []
  const work = async (item: number): Promise<void> => {
    running.add(item)
    seen.push([...running])
    await new Promise(resolve => setImmediate(resolve))
    running.delete(item)
  }
  const weights = [1, 1, 2, 3, 9, 1, 1]
  const items = weights.map((_, index) => index)
  assert.deepEqual(await pool(items, work, {most: 4, weigh: item => weights[item] ?? 0}), [])
  const heaviest = Math.max(...seen.map(list => list.reduce((sum, item) => sum + Math.min(4, weights[item] ?? 0), 0)))
  assert.equal(heaviest, 4)
  assert.deepEqual(
    seen.find(list => list.includes(4)),
    [4]
  )
  assert.equal(seen.length, items.length)
})
