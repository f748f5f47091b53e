import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {FontFile} from './font-file.js'

/**
 * The fonts that come with the package, each cut into files by characters. Two families by the same hand: the Latin
 * letters inside the Chinese one are those of the first, a tenth larger.
 */
export const packagedFamilies = [
  {name: '@fontsource-variable/source-serif-4', file: 'source-serif-4', cut: 'opsz-normal', scale: 1.1},
  {name: '@fontsource-variable/noto-serif-sc', file: 'noto-serif-sc', cut: 'wght-normal', scale: 1}
] as const

export function packagedFonts(): readonly FontFile[] {
  const {resolve} = createRequire(import.meta.url)
  return packagedFamilies.flatMap(({name, file, cut, scale}) => {
    const ranges = JSON.parse(readFileSync(resolve(`${name}/unicode.json`), 'utf8')) as Readonly<Record<string, string>>
    return Object.entries(ranges).map(([part, range]) => {
      const path = resolve(`${name}/files/${file}-${part.replace(/[[\]]/g, '')}-${cut}.woff2`)
      return {path, family: name, scale, covers: rangesOf(range)}
    })
  })
}

/** `U+0-FF,U+131` */
function rangesOf(text: string): readonly (readonly [number, number])[] {
  return text.split(',').map(range => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}
