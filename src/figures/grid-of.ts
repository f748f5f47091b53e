/** Pixels row by row, of 8 bits a channel: grey, or red, green and blue, and perhaps an alpha behind. */
export type Pixels = {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: number
}

/**
 * How bright the cells of a grid are that lies over a picture, row by row, from 0 to 255: on average of the pixels below,
 * each by how much of it lies there, on white where one can see through.
 */
export function gridOf(pixels: Pixels, columns: number, rows: number): readonly number[] {
  const {width, height} = pixels
  const bright = brightness(pixels)
  const lines = Array.from({length: height}, (_, y) => shrunk(bright.subarray(y * width, (y + 1) * width), columns))
  const upright = Array.from({length: columns}, (_, x) =>
    shrunk(
      Float64Array.from(lines, line => line[x] ?? 0),
      rows
    )
  )
  return Array.from({length: rows * columns}, (_, at) => upright[at % columns]?.[Math.floor(at / columns)] ?? 0)
}

/** Of 8 bits, as video has it: green counts most. */
function brightness({data, width, height, channels}: Pixels): Float64Array {
  const bright = new Float64Array(width * height)
  const isGrey = channels < 3
  const alphaAt = channels % 2 === 0 ? channels - 1 : null
  for (let at = 0, from = 0; at < bright.length; at++, from += channels) {
    const red = data[from] ?? 0
    const own = isGrey ? red : 0.2126 * red + 0.7152 * (data[from + 1] ?? 0) + 0.0722 * (data[from + 2] ?? 0)
    const alpha = alphaAt === null ? 1 : (data[from + alphaAt] ?? 0) / 255
    bright[at] = own * alpha + 255 * (1 - alpha)
  }
  return bright
}

/** The mean of a line of values in each of so many parts of it that are equally long. */
function shrunk(line: Float64Array, parts: number): Float64Array {
  return new Float64Array(parts).map((_, part) => {
    const [start, end] = [(part * line.length) / parts, ((part + 1) * line.length) / parts]
    let sum = 0
    for (let at = Math.floor(start); at < end; at++) {
      sum += (line[at] ?? 0) * (Math.min(end, at + 1) - Math.max(start, at))
    }
    return sum / (end - start)
  })
}
