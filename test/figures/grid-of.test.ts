import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {gridOf, type Pixels} from '../../src/figures/grid-of.js'

const grey = (width: number, data: readonly number[]): Pixels => {
  return {data: Uint8Array.from(data), width, height: data.length / width, channels: 1}
}

test('a cell is as bright as the pixels below it, each by how much of it lies there', () => {
  assert.deepEqual(gridOf(grey(2, [0, 100, 200, 40]), 2, 2), [0, 100, 200, 40])
  assert.deepEqual(gridOf(grey(4, [0, 100, 200, 40]), 2, 1), [50, 120])
  assert.deepEqual(gridOf(grey(3, [0, 90, 240]), 2, 1), [30, 190])
  assert.deepEqual(gridOf(grey(1, [10]), 2, 2), [10, 10, 10, 10])
})

test('colours are as bright as one sees them, and what one sees through as white as the sheet', () => {
  const one = (...data: number[]) => gridOf({...grey(1, [0]), data: Uint8Array.from(data), channels: data.length}, 1, 1)
  assert.deepEqual(one(255, 255, 255).map(Math.round), [255])
  const [[red = 0], [green = 0], [blue = 0]] = [one(255, 0, 0), one(0, 255, 0), one(0, 0, 255)]
  assert(green > red && red > blue)
  assert.deepEqual(one(0, 0, 0, 0), [255])
  assert.deepEqual(one(0, 0), [255])
  assert.deepEqual(one(0, 0, 0, 255), [0])
})

test('no light is lost, whatever the sizes', () => {
  const sizes = {width: fc.integer({min: 1, max: 40}), height: fc.integer({min: 1, max: 40})}
  const grid = {columns: fc.integer({min: 1, max: 20}), rows: fc.integer({min: 1, max: 20})}
  fc.assert(
    fc.property(fc.record({...sizes, ...grid}), fc.infiniteStream(fc.nat(255)), (size, levels) => {
      const {width, height, columns, rows} = size
      const data = [...levels.take(width * height)]
      const cells = gridOf(grey(width, data), columns, rows)
      assert.equal(cells.length, columns * rows)
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
      assert(Math.abs(mean(cells) - mean(data)) < 1e-9)
    })
  )
})
