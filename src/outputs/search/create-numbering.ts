/** Numbers things from 0 as they are met; each is known by a 32-bit integer. */
export type Numbering = {
  /** The number of a key; one that was not met before gets the next. */
  readonly of: (key: number) => number
  readonly size: () => number
}

/**
 * A hash table of plain numbers, with open addressing: an index asks for the numbers of millions of pairs, and a `Map` takes
 * three times as long.
 */
export function createNumbering(): Numbering {
  let bits = 12
  let keys = new Int32Array(1 << bits)
  /** The numbers plus 1, and 0 where nothing is. */
  let numbers = new Int32Array(1 << bits)
  let size = 0

  const slotOf = (key: number): number => {
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    while (numbers[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (keys.length - 1)
    return slot
  }

  const grow = (): void => {
    const [oldKeys, oldNumbers] = [keys, numbers]
    bits++
    keys = new Int32Array(1 << bits)
    numbers = new Int32Array(1 << bits)
    for (const [at, number] of oldNumbers.entries()) {
      const key = oldKeys[at] ?? 0
      if (number !== 0) put(slotOf(key), key, number)
    }
  }

  const put = (slot: number, key: number, number: number): void => {
    keys[slot] = key
    numbers[slot] = number
  }

  return {
    of(key) {
      const slot = slotOf(key)
      const known = numbers[slot] ?? 0
      if (known > 0) return known - 1
      put(slot, key, ++size)
      if (2 * size > keys.length) grow()
      return size - 1
    },
    size: () => size
  }
}
