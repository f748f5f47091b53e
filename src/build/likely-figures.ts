import {posix} from 'node:path'
import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {nearest} from '../model/nearest.js'
import {figureSource} from '../site/figure-source.js'

/**
 * Says of each path without a file which figures it may have meant, as they would be written in its place: those of its
 * folder that are spelt nearly so, and those of its name that lie elsewhere.
 *
 * @param files All figures below the content folder.
 */
export function withLikelyFigures(
  diagnostics: readonly Diagnostic[],
  files: () => readonly SourcePath[]
): readonly Diagnostic[] {
  if (!diagnostics.some(({ruleId}) => ruleId === 'figure/missing')) return diagnostics
  const [folders, names] = [groupedBy(files(), posix.dirname), groupedBy(files(), nameOf)]
  return diagnostics.map(diagnostic => {
    const {ruleId, actual, file} = diagnostic
    if (ruleId !== 'figure/missing' || actual === undefined) return diagnostic
    const issueFolder = posix.dirname(file)
    const likely = meantBy(actual, file as SourcePath).flatMap(meant => [
      ...nearest(nameOf(meant), (folders.get(posix.dirname(meant)) ?? []).map(nameOf)).map(name =>
        posix.join(posix.dirname(meant), name)
      ),
      ...(names.get(nameOf(meant)) ?? []).slice(0, 3)
    ])
    if (likely.length === 0) return diagnostic
    const spell = (path: string): string => spelt(posix.relative(issueFolder, path), actual)
    return {...diagnostic, expected: [...new Set(likely)].map(spell)}
  })
}

/** What a path says as an address, and what it says letter by letter: in that, `%`, `#` and `?` are but letters. */
function meantBy(written: string, file: SourcePath): readonly string[] {
  const source = figureSource(file, written)
  const letters = posix.join(posix.dirname(file), written)
  return source.kind === 'local' ? [...new Set([source.path, letters])] : [letters]
}

/** A path as Markdown has to have it; where it only looks like what is there, in numbers that show the difference. */
function spelt(path: string, written: string): string {
  if (path.normalize() === written.normalize() && path !== written) return encodeURI(path)
  return path.replace(/%(?=[\da-f]{2})|[#?<>\s]/gi, encodeURIComponent)
}

function groupedBy(files: readonly SourcePath[], key: (path: string) => string): ReadonlyMap<string, SourcePath[]> {
  const groups = new Map<string, SourcePath[]>()
  for (const file of files) {
    const known = groups.get(key(file))
    if (known) known.push(file)
    else groups.set(key(file), [file])
  }
  return groups
}

function nameOf(path: string): string {
  return posix.basename(path)
}
