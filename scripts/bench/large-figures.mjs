import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import sharp from 'sharp'
import {drawFigure} from './draw-figure.mjs'

const megapixels12 = {width: 4000, height: 3000, fit: 'fill'}

/**
 * Writes a site of so many figures of 12 megapixels, in issues of 40: five diagrams and a photograph as PNG, two
 * photographs as JPEG, and so on from the start. They differ in a note that says their number, so that few are drawn and
 * all are encoded.
 */
export async function writeLargeFigures(count, folder) {
  const seeds = await Promise.all(
    [1, 2, 3, 4, 5, 8].map(async seed => ({type: 'png', bytes: await large(seed, 'png')}))
  )
  seeds.push(...(await Promise.all([8, 16].map(async seed => ({type: 'jpg', bytes: await large(seed, 'jpeg')})))))
  mkdirSync(join(folder, 'content/issues/figures'), {recursive: true})
  writeFileSync(join(folder, 'content/site.yaml'), 'title: Memory\naddress: https://bench.example.net\n')
  for (let issue = 0; issue * 40 < count; issue++) {
    const names = []
    for (let at = issue * 40; at < Math.min(count, issue * 40 + 40); at++) {
      const {type, bytes} = seeds[at % seeds.length]
      names.push(`figures/${at}.${type}`)
      writeFileSync(join(folder, 'content/issues', names.at(-1)), (type === 'png' ? notedPng : notedJpeg)(bytes, at))
    }
    writeFileSync(join(folder, 'content/issues', `${String(issue + 1).padStart(4, '0')}.md`), textOf(issue, names))
  }
}

async function large(seed, format) {
  const image = sharp(await drawFigure(seed)).resize(megapixels12)
  return image.toFormat(format, format === 'png' ? {compressionLevel: 6} : {quality: 90}).toBuffer()
}

function textOf(issue, names) {
  const day = new Date(Date.UTC(2010, 0, 4 + 7 * issue)).toISOString().slice(0, 10)
  const entries = names.map(
    (name, index) =>
      `## Paper ${issue}.${index}\n\n- 论文：https://www.example.org/papers/${issue}-${index}\n\n**它有一张大图。**\n\n![结构](${name})\n`
  )
  return `---\nnumber: ${issue + 1}\ntitle: 第 ${issue + 1} 期\ndate: ${day}\n---\n\n${entries.join('\n')}`
}

function notedPng(bytes, number) {
  const body = Buffer.from(`tEXtComment\0${number}`, 'latin1')
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length - 4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([bytes.subarray(0, 33), length, body, check, bytes.subarray(33)])
}

function notedJpeg(bytes, number) {
  const note = Buffer.from(String(number))
  return Buffer.concat([bytes.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, note.length + 2]), note, bytes.subarray(2)])
}
