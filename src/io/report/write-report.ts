import {randomUUID} from 'node:crypto'
import {appendFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {message} from '../../model/message.js'
import {makeFolder} from '../make-folder.js'
import {systemError} from '../system-error.js'

/**
 * Writes a report where somebody asked for it, whole or not at all; or adds it to what is there. A device, such as
 * `/dev/stdout`, is written to, never replaced.
 *
 * @throws EnvironmentError
 */
export function writeReport(path: string, text: string, how: 'replace' | 'append' = 'replace'): void {
  try {
    makeFolder(dirname(path))
    if (how === 'append') appendFileSync(path, text)
    else if (isSpecial(path)) writeFileSync(path, text)
    else replace(path, text)
  } catch (error) {
    throw systemError(message`writing ${path}`, error)
  }
}

function isSpecial(path: string): boolean {
  const status = statSync(path, {throwIfNoEntry: false})
  return status !== undefined && !status.isFile() && !status.isDirectory()
}

function replace(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  try {
    writeFileSync(temporary, text, {flag: 'wx'})
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}
