import {crc32} from 'node:zlib'
import sharp from 'sharp'

export function picture(format: 'png' | 'jpeg' | 'webp', width = 600, height = 300): Promise<Buffer> {
  return sharp({create: {width, height, channels: 3, background: '#357'}})
    .toFormat(format)
    .toBuffer()
}

/** A PNG of a few bytes that says it has so many pixels. */
export function bomb(width: number, height: number): Buffer {
  return png(width, height, Buffer.from([0x78, 0x9c, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01]))
}

/** A PNG whose header and chunks are in order, and whose pixels are noise that no decoder understands. */
export function brokenPixels(): Buffer {
  return png(600, 300, Buffer.alloc(500, 'these are no pixels'))
}

function png(width: number, height: number, data: Uint8Array): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const bytes = Buffer.alloc(body.length + 8)
  bytes.writeUInt32BE(data.length, 0)
  body.copy(bytes, 4)
  bytes.writeUInt32BE(crc32(body), body.length + 4)
  return bytes
}
