import type {Place} from '../../model/diagnostic.js'
import {type Prose, type ReadProse, readProse} from './prose.js'

/**
 * A function that reads prose as `readProse` does, but the same Markdown only once, wherever it stands. Of an issue that
 * was edited, most is what it was. Only the ids of footnotes tell where a text stands, so those with some are read anew.
 *
 * @param most So many texts are remembered, the last that were read.
 */
export function createRecallProse(most: number): ReadProse {
  const known = new Map<string, {readonly line: number; readonly prose: Prose}>()
  return (lines, style, markdown, name) => {
    const line = lines[0]?.number
    if (style !== 'markdown' || line === undefined) return readProse(lines, style, markdown, name)
    const key = lines.map(({number, raw}) => `${number - line} ${raw}`).join('\n')
    const before = known.get(key)
    const prose =
      before === undefined ? readProse(lines, style, markdown, name) : moved(before.prose, line - before.line)
    known.delete(key)
    const isAnywhere = !prose.html.includes(`note-${name}-`) && prose.diagnostics.every(({related}) => !related)
    if (isAnywhere) known.set(key, {line, prose})
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return prose
  }
}

function moved(prose: Prose, by: number): Prose {
  if (by === 0) return prose
  return {
    ...prose,
    figures: prose.figures.map(figure => ({...figure, place: below(figure.place, by)})),
    diagnostics: prose.diagnostics.map(finding => ({
      ...finding,
      ...(finding.place && {place: below(finding.place, by)}),
      ...(finding.fix && {fix: {...finding.fix, place: below(finding.fix.place, by)}})
    }))
  }
}

function below({start, end}: Place, by: number): Place {
  return {start: {...start, line: start.line + by}, end: {...end, line: end.line + by}}
}
