import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Lock} from '../figures/lock/entry.js'
import {lockFile} from '../figures/lock/lock-file.js'
import {parseLock} from '../figures/lock/parse-lock.js'
import {readText} from '../io/files/read-text.js'
import type {Checked} from '../model/diagnostic.js'

/** What `offprint pull` has fetched for a site; nothing if it never ran. */
export function readLock(root: string): Checked<Lock> {
  if (!existsSync(join(root, lockFile))) return {value: new Map(), diagnostics: []}
  const {value: text, diagnostics} = readText(root, lockFile)
  if (text !== null) return parseLock(lockFile, text)
  // No figure has been pulled yet, or the last one was taken out.
  return {value: new Map(), diagnostics: diagnostics.filter(({ruleId}) => ruleId !== 'file/empty')}
}
