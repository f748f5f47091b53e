import jsqr from 'jsqr'

/** What a scanner reads off a picture of RGBA pixels; `null` if there is no code on it. */
export function readQr(pixels: Uint8ClampedArray, width: number, height: number): string | null {
  return jsqr.default(pixels, width, height)?.data ?? null
}
