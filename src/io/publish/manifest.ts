import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {message} from '../../model/message.js'
import {systemError} from '../system-error.js'
import {isPublishable, manifestName} from './paths.js'

/** The manifest's text: the paths of all files that are ours, and nothing that changes from run to run. */
export function manifestOf(paths: Iterable<string>): string {
  return `${JSON.stringify({generator: 'offprint', files: [...paths].sort()}, null, 1)}\n`
}

/** The paths that earlier builds claimed; `null` if there is no manifest, or one that no build could have written. */
export function readManifest(folder: string): ReadonlySet<string> | null {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, manifestName), 'utf8'))
    return isManifest(manifest) ? new Set(manifest.files) : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    // What else may stand in the place of the folder is not for the manifest to judge.
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))) return null
    throw systemError(message`reading ${join(folder, manifestName)}`, error)
  }
}

/** A path that leads out of the folder could make us delete a stranger's file. */
function isManifest(value: unknown): value is {readonly files: readonly string[]} {
  if (typeof value !== 'object' || value === null || !('files' in value) || !('generator' in value)) return false
  const {generator, files} = value
  return (
    generator === 'offprint' &&
    Array.isArray(files) &&
    files.every(path => typeof path === 'string' && isPublishable(path))
  )
}
