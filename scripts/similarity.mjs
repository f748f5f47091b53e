import sharp from 'sharp'

/**
 * Mean structural similarity (SSIM) of luma, over windows of 8 × 8 pixels every 4: 1 is the same picture.
 *
 * @param {{data: Buffer, info: sharp.OutputInfo}} reference
 * @param {Buffer} encoded
 */
export async function similarity({data, info}, encoded) {
  const {width, height} = info
  const a = await luma(sharp(data, {raw: info}))
  const b = await luma(sharp(encoded))
  let sum = 0
  let count = 0
  for (let y = 0; y + size <= height; y += step) {
    for (let x = 0; x + size <= width; x += step, count++) sum += ofWindow(a, b, y * width + x, width)
  }
  return sum / count
}

const size = 8
const step = 4

function luma(image) {
  return image.greyscale().raw().toBuffer()
}

function ofWindow(a, b, start, width) {
  let [sumA, sumB, squares, product] = [0, 0, 0, 0]
  let squaresB = 0
  for (let row = 0; row < size; row++) {
    for (let at = start + row * width, end = at + size; at < end; at++) {
      const [x, y] = [a[at], b[at]]
      sumA += x
      sumB += y
      squares += x * x
      squaresB += y * y
      product += x * y
    }
  }
  const n = size * size
  const [meanA, meanB] = [sumA / n, sumB / n]
  const [varianceA, varianceB] = [squares / n - meanA ** 2, squaresB / n - meanB ** 2]
  const covariance = product / n - meanA * meanB
  const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2]
  const light = (2 * meanA * meanB + c1) / (meanA ** 2 + meanB ** 2 + c1)
  return (light * (2 * covariance + c2)) / (varianceA + varianceB + c2)
}
