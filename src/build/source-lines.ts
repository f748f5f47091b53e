import {dirname} from 'node:path'
import {readText} from '../io/files/read-text.js'
import type {SourceLines} from '../io/report/text/excerpt.js'
import type {Paths} from './paths.js'

/** Reads the files that findings are about, each once. A template of the site stands in for the packaged one of its name. */
export function createSourceLines({root, templates}: Pick<Paths, 'root' | 'templates'>): SourceLines {
  const known = new Map<string, readonly string[] | null>()
  return file => {
    const lines = known.get(file)
    if (lines !== undefined) return lines
    const roots = file.startsWith('templates/') ? templates.map(folder => dirname(folder)) : [root]
    const text = roots.map(each => readText(each, file, '.').value).find(value => value !== null) ?? null
    const read = text === null ? null : text.split('\n')
    known.set(file, read)
    return read
  }
}
