import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {createQueue} from '../../src/figures/create-queue.js'

const aMoment = (): Promise<void> => new Promise(resolve => setImmediate(resolve))

test('does everything once, in order, with no more than the limit under way', async () => {
  const queue = createQueue(4)
  const begun: number[] = []
  let running = 0
  let most = 0
  const items = Array.from({length: 50}, (_, index) => index)
  const results = await Promise.all(
    items.map(item =>
      queue(1, async () => {
        begun.push(item)
        most = Math.max(most, ++running)
        await aMoment()
        running--
        return item * item
      })
    )
  )
  assert.deepEqual(begun, items)
  assert.deepEqual(
    results,
    items.map(item => item * item)
  )
  assert.equal(most, 4)
})

test('a failure stops nothing, whether it comes at once or later', async () => {
  const queue = createQueue(2)
  const results = await Promise.allSettled(
    ['a', 'b', 'c', 'd'].map(item =>
      queue(1, async () => {
        if (item === 'c') throw new Error('c')
        await aMoment()
        if (item === 'a') throw new Error('a')
        return item
      })
    )
  )
  assert.deepEqual(
    results.map(result => (result.status === 'fulfilled' ? result.value : String(result.reason))),
    ['Error: a', 'b', 'Error: c', 'd']
  )
})

test('what is heavy leaves less room for others, and goes alone where it is more than there is', async () => {
  const weights = fc.array(fc.integer({min: 0, max: 9}), {maxLength: 30})
  await fc.assert(
    fc.asyncProperty(weights, fc.integer({min: 1, max: 6}), async (weights, room) => {
      const queue = createQueue(room)
      const begun: number[] = []
      let taken = 0
      await Promise.all(
        weights.map((weight, item) =>
          queue(weight, async () => {
            const own = Math.min(room, weight)
            begun.push(item)
            taken += own
            assert(taken <= room)
            await aMoment()
            taken -= own
          })
        )
      )
      assert.deepEqual(begun, [...weights.keys()])
    })
  )
})
