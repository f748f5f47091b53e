import {createHash} from 'node:crypto'
import {join} from 'node:path'
import type {FontFile} from '../figures/cards/font-file.js'
import {listContent} from '../io/files/list-content.js'
import {openInside} from '../io/files/open-inside.js'
import type {Store} from '../io/store.js'
import type {Diagnostic} from '../model/diagnostic.js'
import {message} from '../model/message.js'
import {cardFingerprint} from './fingerprint.js'

export type Fonts = {
  /** Those of the site itself, by name. */
  readonly own: readonly FontFile[]
  /** All that decides what a share picture looks like, next to its texts and its figure. */
  readonly engine: string
  readonly diagnostics: readonly Diagnostic[]
}

export const fontFolder = 'content/fonts'

const largest = 100_000_000

/** Finds the fonts that a site brings along for its share pictures. Each is opened once to see whether it is one. */
export async function readFonts(root: string, store: Store): Promise<Fonts> {
  const own: FontFile[] = []
  const hashes: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of listContent(root, fontFolder, /\.(ttf|otf|woff2)$/i).value) {
    const opened = openInside(root, file, 'content', largest)
    const hash = opened.ok ? createHash('sha256').update(opened.bytes).digest('hex') : null
    const path = join(root, file)
    if (hash !== null && (await isFont(path, hash, store))) {
      own.push({path, family: file, scale: 1, covers: null})
      hashes.push(hash)
    } else diagnostics.push({ruleId: 'font/unreadable', reason: message`Unexpected content, expected a font`, file})
  }
  return {own, engine: [cardFingerprint(), ...hashes].join(', '), diagnostics}
}

async function isFont(path: string, hash: string, store: Store): Promise<boolean> {
  const known = store.getJson('font', hash)
  if (typeof known === 'boolean') return known
  const {openFont} = await import('../figures/cards/open-font.js')
  const found = await openFont({path, family: path, scale: 1, covers: null}).then(
    () => true,
    () => false
  )
  store.putJson('font', hash, found)
  return found
}
