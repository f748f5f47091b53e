/**
 * Writes a whole number as printable text that needs no escape in JSON: its last digit to the base of 64, and before it
 * what is left, if anything, to the base of 27, in other characters. Most steps between documents take one character.
 *
 * @param start where in `target` to begin
 * @returns where the next character goes
 */
export function encodeNumber(value: number, target: Uint8Array, start: number): number {
  let at = start
  const rest = Math.floor(value / 64)
  if (rest > 0) {
    let unit = 1
    while (unit * 27 <= rest) unit *= 27
    for (; unit >= 1; unit /= 27) target[at++] = characterOf(64 + (Math.floor(rest / unit) % 27))
  }
  target[at++] = characterOf(value % 64)
  return at
}

/** From `#` to `~`, but for the backslash. */
function characterOf(digit: number): number {
  return digit < 57 ? 35 + digit : 36 + digit
}
