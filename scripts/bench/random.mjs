import {random as source} from '../draw/kit/random.mjs'

/** Numbers in [0, 1), the same for the same seed everywhere. */
export const random = seed => source(seed).next
export const whole = (next, from, to) => from + Math.floor(next() * (to - from + 1))
export const pick = (next, list) => list[whole(next, 0, list.length - 1)]
