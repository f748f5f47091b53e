import {createHash} from 'node:crypto'
import {statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {readFigure} from '../io/files/read-figure.js'
import {hashFiles} from '../io/git/hash-files.js'
import type {Repository} from '../io/git/repository-of.js'
import type {SourcePath} from '../model/issue.js'
import {folderSource} from './content-source.js'
import type {Side} from './read-snapshot.js'
import {revisionSource} from './revision-source.js'

/** What can be compared. */
export const sides = {
  revision: (repository: Repository, commit: string): Side => {
    const source = revisionSource(repository, commit)
    return {
      source,
      marksOf: files => new Map(files.flatMap(file => pair(file, source.objectOf(file))))
    }
  },
  /** A folder, next to a revision: files have the names that git would give them, whatever filters it applies. */
  workTree: (root: string): Side => ({
    source: folderSource(root),
    marksOf: files => {
      const there = files.filter(file => statSync(join(root, file), {throwIfNoEntry: false})?.isFile())
      const names = hashFiles(resolve(root), there)
      return new Map(there.flatMap(file => pair(file, names.get(file) ?? null)))
    }
  }),
  folder: (root: string): Side => ({
    source: folderSource(root),
    marksOf: files =>
      new Map(
        files.flatMap(file => {
          const read = readFigure(root, file)
          return pair(file, read.ok ? createHash('sha256').update(read.bytes).digest('hex') : null)
        })
      )
  })
}

function pair(file: SourcePath, mark: string | null): readonly (readonly [SourcePath, string])[] {
  return mark === null ? [] : [[file, mark]]
}
