import {crc32} from 'node:zlib'
import sharp, {type Sharp} from 'sharp'

/** What a file of an example holds: its text, with `(10,001 letters)` written out, or what the recipe of a fence `made` says. */
export async function makeFile(path: string, language: string, body: string): Promise<string | Uint8Array> {
  if (language === 'latin1') return Buffer.from(body, 'latin1')
  if (language !== 'made')
    return body.replace(/\(([\d,]+) letters\)/g, (_, many) => 'a'.repeat(Number(many.replaceAll(',', ''))))
  const recipe = body.trim()
  const [, cut, kind, width, height, profile] =
    /^(first half of a )?(drawing|photograph) (\d+) × (\d+)(, broken profile)?$/.exec(recipe) ?? []
  if (!width || !height) throw new Error(`Unexpected recipe \`${recipe}\` of ${path}`)
  const image = kind === 'drawing' ? drawing(Number(width), Number(height)) : noise(Number(width), Number(height))
  const bytes = await image.toFormat(/\.jpe?g$/.test(path) ? 'jpeg' : 'png').toBuffer()
  if (profile) return withBrokenProfile(bytes)
  return cut ? bytes.subarray(0, bytes.length / 2) : bytes
}

/** A PNG with a colour profile that nothing can unpack, behind its header of 33 bytes. */
function withBrokenProfile(png: Buffer): Buffer {
  const body = Buffer.from('iCCPprofile\0\0not packed', 'latin1')
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(body.length - 4, 0)
  chunk.set(body, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

/** Boxes and an arrow, which look the same at any size. */
function drawing(width: number, height: number): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 16 9" preserveAspectRatio="none">
<rect width="16" height="9" fill="#fff"/><rect x="1" y="2" width="5" height="5" fill="#246"/>
<rect x="10" y="1" width="4" height="3" fill="#c63"/><path d="M6 4h4M10 7l4-1" stroke="#000" stroke-width=".2"/></svg>`
  return sharp(Buffer.from(svg))
}

/** Pixels that no format makes small; the same ones each time. */
function noise(width: number, height: number): Sharp {
  const pixels = Buffer.alloc(width * height * 3)
  let state = 1
  for (let index = 0; index < pixels.length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    pixels[index] = state >>> 24
  }
  return sharp(pixels, {raw: {width, height, channels: 3}})
}
