import {decodeText} from '../io/files/decode-text.js'
import {longestText, tooLarge} from '../io/files/too-large.js'
import type {Checked} from '../model/diagnostic.js'

/** What an editor or a program holds of an issue file, read as if it stood on the disk. */
export function textOf(file: string, value: string | Uint8Array): Checked<string | null> {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value
  return bytes.length > longestText
    ? {value: null, diagnostics: [{file, ...tooLarge(longestText)}]}
    : decodeText(file, bytes)
}
