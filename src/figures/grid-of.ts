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
  const across = Array.from({length: columns}, (_, at) => spread(at, columns, width))
  const down = Array.from({length: rows}, (_, at) => spread(at, rows, height))
  return down.flatMap(lines =>
    across.map(places => {
      let sum = 0
      for (const [y, tall] of lines) for (const [x, wide] of places) sum += (bright[y * width + x] ?? 0) * tall * wide
      return (sum * columns * rows) / (width * height)
    })
  )
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

/** Which pixels of a line lie in a cell, and how much of each. */
function spread(cell: number, cells: number, pixels: number): readonly (readonly [pixel: number, part: number])[] {
  const [start, end] = [(cell * pixels) / cells, ((cell + 1) * pixels) / cells]
  const first = Math.floor(start)
  return Array.from({length: Math.ceil(end) - first}, (_, at) => {
    const pixel = first + at
    return [pixel, Math.min(end, pixel + 1) - Math.max(start, pixel)] as const
  })
}
