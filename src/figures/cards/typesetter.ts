import {breakPoints, type Piece} from './break-points.js'
import type {FontFile} from './font-file.js'
import {type Cut, type OpenFont, openFont} from './open-font.js'
import type {Glyph, Word} from './word.js'

/** Turns text into words of drawn glyphs; `null` if any character has no glyph in the fonts. */
export type Typesetter = (text: string, cut: Cut) => Promise<readonly Word[] | null>

/** @param files What to set in, best first. Each is opened when a text needs it. */
export function createTypesetter(files: readonly FontFile[]): Typesetter {
  const candidates = indexOf(files)
  const opened = new Map<FontFile, Promise<OpenFont>>()
  const found = new Map<number, Promise<readonly OpenFont[]>>()

  /** All fonts that have a character, best first. */
  const fontsFor = (character: number): Promise<readonly OpenFont[]> => {
    const known = found.get(character) ?? lookUp(character)
    found.set(character, known)
    return known
  }

  async function lookUp(character: number): Promise<readonly OpenFont[]> {
    const fonts: OpenFont[] = []
    for (const file of candidates(character)) {
      const font = opened.get(file) ?? openFont(file)
      opened.set(file, font)
      if ((await font).has(character)) fonts.push(await font)
    }
    return fonts
  }

  return async (text, cut) => {
    const pieces = breakPoints(text)
    const characters = [...pieces.map(piece => piece.text).join('')]
    if (pieces.length === 0 || characters.some(character => rightToLeft.test(character))) return null
    const fonts = new Map<string, readonly OpenFont[]>()
    for (const character of new Set(characters)) {
      const able = await fontsFor(character.codePointAt(0) ?? 0)
      if (able.length === 0) return null
      fonts.set(character, able)
    }
    const chosen = chooseFonts(characters, fonts)
    let at = 0
    return pieces.map(piece => {
      const begin = at
      at += [...piece.text].length
      return wordOf(piece, chosen.slice(begin, at), cut)
    })
  }
}

/** Hebrew, Arabic and their like: their lines are laid out otherwise than ours. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Which files may have a character, best first. */
function indexOf(files: readonly FontFile[]): (character: number) => readonly FontFile[] {
  const unknown = files.filter(({covers}) => covers === null)
  const known = new Map<number, FontFile[]>()
  for (const file of files) {
    for (const [first, last] of file.covers ?? []) {
      for (let character = first; character <= last; character++) {
        const able = known.get(character)
        if (able) able.push(file)
        else known.set(character, [file])
      }
    }
  }
  return character => [...unknown, ...(known.get(character) ?? [])]
}

/** Marks that scripts share: beside Han they are as wide as Han, and come from the font of that character. */
const shared = /^[\u00b7\u2014\u2018\u2019\u201c\u201d\u2026]$/
const han = /^\p{Script=Han}$/u

function chooseFonts(
  characters: readonly string[],
  fonts: ReadonlyMap<string, readonly OpenFont[]>
): readonly (OpenFont | undefined)[] {
  return characters.map((character, index) => {
    const able = fonts.get(character) ?? []
    if (!shared.test(character)) return able[0]
    const beside = [index - 1, index + 1].map(at => characters[at] ?? '').find(each => han.test(each))
    const family = fonts.get(beside ?? '')?.[0]?.family
    return able.find(font => font.family === family) ?? able[0]
  })
}

/** In em: what white space takes, and what sets scripts apart where there is none. */
const gaps = {space: 0.25, script: 0.16, '': 0} as const

function wordOf({text, before}: Piece, fonts: readonly (OpenFont | undefined)[], cut: Cut): Word {
  const glyphs: Glyph[] = []
  let [width, bearing] = [0, 0]
  for (const {run, font} of runsOf([...text], fonts)) {
    const shaped = font.shape(run, cut)
    if (glyphs.length === 0) bearing = shaped.bearing
    for (const glyph of shaped.glyphs) glyphs.push({...glyph, x: glyph.x + width})
    width += shaped.width
  }
  return {glyphs, width, bearing, gap: gaps[before]}
}

function runsOf(
  characters: readonly string[],
  fonts: readonly (OpenFont | undefined)[]
): readonly {readonly run: string; readonly font: OpenFont}[] {
  const runs: {run: string; font: OpenFont}[] = []
  for (const [index, character] of characters.entries()) {
    const font = fonts[index]
    const last = runs.at(-1)
    if (!font) continue
    if (last?.font === font) last.run += character
    else runs.push({run: character, font})
  }
  return runs
}
