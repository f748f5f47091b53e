import {encodeNumber} from './encode-number.js'

/** Ascending whole numbers as text: each as the step from the one before, less the one that it takes at least. */
export function encodeSteps(numbers: readonly number[]): string {
  const written = new Uint8Array(8 * numbers.length)
  let at = 0
  let next = 0
  for (const number of numbers) {
    at = encodeNumber(number - next, written, at)
    next = number + 1
  }
  return new TextDecoder('latin1').decode(written.subarray(0, at))
}
