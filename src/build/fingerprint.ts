import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {packagedFamilies} from '../figures/cards/packaged-fonts.js'
import {codecVersion} from '../figures/codec-version.js'

/** The packages whose work ends up in a parsed issue. (To walk through all that each depends on takes 10 ms a build.) */
const packages = [
  'gray-matter',
  'hast-util-to-html',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'mdast-util-math',
  'mdast-util-to-hast',
  'micromark',
  'micromark-core-commonmark',
  'micromark-extension-cjk-friendly',
  'micromark-extension-cjk-friendly-gfm-strikethrough',
  'micromark-extension-gfm',
  'micromark-extension-math',
  'rehype-stringify',
  'remark-cjk-friendly',
  'remark-cjk-friendly-gfm-strikethrough',
  'remark-gfm',
  'remark-math',
  'remark-parse',
  'remark-rehype',
  'temml',
  'unified',
  'yaml'
]

/**
 * Everything but the text that a parsed file depends on, as a hash: our own code, the packages, Unicode's tables.
 * It is computed, since a number to bump by hand would be forgotten.
 */
export function parserFingerprint(): string {
  const unicode = process.versions.unicode ?? ''
  return fingerprint(['content', 'model'], packages, unicode)
}

/**
 * What draws share pictures, next to the texts and figures that they show: our own code for it, packages, the packaged
 * fonts. It becomes part of public names, so nothing is in it that another machine might have otherwise.
 */
export function cardFingerprint(): string {
  const names = ['harfbuzzjs', 'woff2-encoder', ...packagedFamilies.map(({name}) => name)]
  return fingerprint(['figures/cards', 'figures/scale-drawing'], names, codecVersion())
}

/** @param code Folders, and files without their extension, below our own code. */
function fingerprint(code: readonly string[], names: readonly string[], others: string): string {
  const hash = createHash('sha256').update(others)
  for (const path of code.flatMap(name => codeAt(join(programFolder, name)))) hash.update(readFileSync(path))
  for (const name of names) hash.update(`${name} ${versionOf(name, programFolder)}\n`)
  return hash.digest('hex')
}

/** Where our own code lies. */
export const programFolder = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What our own code calls, as a text of versions: Node.js, every package, the codecs of pictures. */
export function programFingerprint(): string {
  const {dependencies} = JSON.parse(readFileSync(join(programFolder, '..', 'package.json'), 'utf8'))
  const names = [...new Set([...packages, ...Object.keys(dependencies)])].sort()
  const versions = names.map(name => `${name} ${versionOf(name, programFolder)}`)
  return [process.version, codecVersion(), ...versions].join('\n')
}

function codeAt(path: string): string[] {
  return existsSync(path) ? codeBelow(path) : [`${path}.js`, `${path}.ts`].filter(file => existsSync(file))
}

function codeBelow(folder: string): string[] {
  const items = readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
  return items.flatMap(item => {
    const path = join(folder, item.name)
    if (item.isDirectory()) return codeBelow(path)
    return /(?<!\.d)\.[jt]s$/.test(item.name) ? [path] : []
  })
}

/** Found as Node finds packages, but without loading any. */
function versionOf(name: string, from: string): string {
  const file = join(from, 'node_modules', name, 'package.json')
  if (existsSync(file)) return String(JSON.parse(readFileSync(file, 'utf8')).version)
  const up = dirname(from)
  return up === from ? 'none' : versionOf(name, up)
}
