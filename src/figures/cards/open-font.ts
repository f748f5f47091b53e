import {readFile} from 'node:fs/promises'
import type {FontFile} from './font-file.js'
import type {Glyph} from './word.js'

/** How text is to look: of a variable font, the weight, and the size in points that its forms are meant for. */
export type Cut = {readonly weight: number; readonly optical: number}

export type OpenFont = Pick<FontFile, 'family'> & {
  readonly has: (character: number) => boolean
  readonly shape: (text: string, cut: Cut) => Shaped
}

export type Shaped = {readonly glyphs: readonly Glyph[]; readonly width: number; readonly bearing: number}

/** @throws if the file is no font */
export async function openFont({path, family, scale}: FontFile): Promise<OpenFont> {
  const {Blob, Buffer: Run, Face, Font, Variation, shape} = await import('harfbuzzjs')
  const face = new Face(new Blob(await sfntOf(await readFile(path))), 0)
  if (face.upem === 0 || face.collectUnicodes().length === 0) throw new Error('no font')
  const plain = new Font(face)
  const em = scale / face.upem
  const cuts = new Map<Cut, {readonly font: typeof plain; readonly paths: Map<number, string>}>()

  const open = (cut: Cut) => {
    const known = cuts.get(cut)
    if (known) return known
    const font = new Font(face)
    font.setVariations([new Variation('wght', cut.weight), new Variation('opsz', cut.optical)])
    const opened = {font, paths: new Map<number, string>()}
    cuts.set(cut, opened)
    return opened
  }

  return {
    family,
    has: character => plain.nominalGlyph(character) !== undefined,
    shape(text, cut) {
      const {font, paths} = open(cut)
      const run = new Run()
      run.addText(text)
      run.guessSegmentProperties()
      shape(font, run)
      const glyphs: Glyph[] = []
      let width = 0
      let bearing = 0
      for (const {codepoint: glyph, xAdvance = 0, xOffset = 0, yOffset = 0} of run.getGlyphInfosAndPositions()) {
        const path = paths.get(glyph) ?? whole(font.glyphToPath(glyph))
        paths.set(glyph, path)
        if (glyphs.length === 0) bearing = (font.glyphExtents(glyph)?.xBearing ?? 0) * em
        glyphs.push({x: width + xOffset * em, y: yOffset * em, width: xAdvance * em, path, scale: em})
        width += xAdvance * em
      }
      return {glyphs, width, bearing}
    }
  }
}

/** WOFF 2 is packed; all else is left to the shaper to read. */
async function sfntOf(bytes: Uint8Array): Promise<Uint8Array> {
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'wOF2') return bytes
  const {default: decompress} = await import('woff2-encoder/decompress')
  return decompress(bytes)
}

/** Units of a font are a thousandth of an em or less: fractions of them are not seen, but double the work of drawing. */
function whole(path: string): string {
  return path.replace(/-?\d+\.\d+/g, number => String(Math.round(Number(number))))
}
