import {createHash} from 'node:crypto'
import type {KnownFiles} from '../io/known-files.js'
import {inputsBelow} from './inputs.js'

/**
 * One hash of what was told and of all files below some folders, which have names that are the same on every machine;
 * `null` where something cannot be vouched for.
 */
export function hashInputs(
  told: unknown,
  folders: Readonly<Record<string, readonly string[]>>,
  known: KnownFiles
): string | null {
  const named = Object.entries(folders).flatMap(([name, paths]) =>
    paths.map((path, index) => ({name: `${name} ${index}`, path}))
  )
  const inputs = inputsBelow(named)
  if (inputs === null) return null
  const hash = createHash('sha256').update(JSON.stringify(told))
  for (const {name, path} of inputs) {
    const bytes = known.hashOf(path)
    if (bytes === null) return null
    hash.update(`${name}\n${bytes}\n`)
  }
  return hash.digest('hex')
}
