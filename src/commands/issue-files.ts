import {relative, resolve, sep} from 'node:path'
import {parseIssue} from '../content/parse-issue.js'
import {readText} from '../io/files/read-text.js'
import type {SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import {usageError} from './usage-error.js'

/** The issue files that a person named, each by its path or by the number of its issue; all if none is named. */
export function issueFiles(
  root: string,
  files: readonly SourcePath[],
  names: readonly string[]
): readonly SourcePath[] {
  if (names.length === 0) return files
  const numbered = names.some(name => /^\d+$/.test(name))
  const numbers = new Map(numbered ? files.map(file => [file, numberOf(root, file)]) : [])
  const matches = (name: string, file: SourcePath): boolean =>
    /^\d+$/.test(name)
      ? numbers.get(file) === Number(name)
      : file === relative(root, resolve(name)).split(sep).join('/')
  const unknown = names.find(name => !files.some(file => matches(name, file)))
  if (unknown !== undefined)
    throw usageError(
      message`Unexpected issue \`${unknown}\`, expected the number or the file of one in content/issues/`
    )
  return files.filter(file => names.some(name => matches(name, file)))
}

function numberOf(root: string, file: SourcePath): number | null {
  const {value: text} = readText(root, file)
  return text === null ? null : parseIssue(file, text).value.number
}
