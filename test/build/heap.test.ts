import assert from 'node:assert/strict'
import {test} from 'node:test'
import {getHeapStatistics} from 'node:v8'
import {keepSmall} from '../../src/build/heap.js'

const megabytes = (): number => getHeapStatistics().total_heap_size / 2 ** 20

/** As much as a large site leaves behind, a little of which stays, scattered over all of it. */
function makeLeavings(): readonly string[] {
  const made = Array.from({length: 400_000}, (_, index) => [`${index}`.padEnd(100, ' '), index] as const)
  return made.flatMap(([text, index]) => (index % 100 === 0 ? [text] : []))
}

test('a process that keeps small gives back what is left over, and goes on as before at the end', () => {
  const kept = makeLeavings()
  const before = megabytes()
  assert(before > 90, `${before} MB`)
  const grow = keepSmall()
  assert(megabytes() < before / 2, `${before} to ${megabytes()} MB`)
  grow()
  assert.equal(kept.length, 4000)
})

test('meanwhile no garbage piles up, not even of what lives for a while', () => {
  const grow = keepSmall()
  const kept = Array.from({length: 1_200_000}, (_, index) => ({index}))
  const least = megabytes()
  const passing: object[][] = []
  let most = 0
  for (let round = 0; round < 400; round++) {
    passing[round % 10] = Array.from({length: 10_000}, (_, index) => ({round, index}))
    most = Math.max(most, megabytes())
  }
  grow()
  assert(most < 1.45 * least, `${least} to ${most} MB`)
  assert.equal(kept.length, 1_200_000)
})
