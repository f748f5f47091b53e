/** A small generator of numbers in [0, 1), the same for the same seed everywhere (mulberry32). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const whole = (next, from, to) => from + Math.floor(next() * (to - from + 1))
export const pick = (next, list) => list[whole(next, 0, list.length - 1)]
