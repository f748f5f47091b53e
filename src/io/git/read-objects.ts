import {message} from '../../model/message.js'
import {environmentError} from '../environment-error.js'
import {runGit} from './run-git.js'

/** The bytes of objects, in the order they were asked for, by one git for all of them. */
export function readObjects(top: string, objects: readonly string[]): readonly Buffer[] {
  if (objects.length === 0) return []
  const answer = runGit(top, ['cat-file', '--batch'], `${objects.join('\n')}\n`)
  if (!answer.ok) throw environmentError(message`git: ${answer.reason}`)
  const {bytes} = answer
  let at = 0
  return objects.map(object => {
    const end = bytes.indexOf(0x0a, at)
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(bytes.toString('latin1', at, end)) ?? []
    if (end === -1 || size === undefined)
      throw environmentError(message`git: object ${object} cannot be read; fetch it first`)
    const start = end + 1
    at = start + Number(size) + 1
    return bytes.subarray(start, start + Number(size))
  })
}
