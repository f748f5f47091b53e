import type {Figure} from '../model/issue.js'
import type {EntryRef} from '../model/site.js'
import type {FieldChange} from '../model/site-diff.js'
import {figureSource} from '../site/figure-source.js'
import type {Pair} from './match-issues.js'
import type {Snapshot} from './snapshot.js'

/** A figure of an entry, and what may tell that it is the same as another. */
export type FigureMark = {
  readonly ref: EntryRef
  readonly figure: Figure
  /** As the editor wrote it. */
  readonly source: string
  /** Its path below the root, or its address. */
  readonly where: string
  /** Of its bytes, if there are any. */
  readonly picture: string | null
}

export type FigureChanges = {
  readonly changes: readonly FieldChange[]
  readonly removed: readonly FigureMark[]
  readonly added: readonly FigureMark[]
}

export function figureMarks(ref: EntryRef, {pictures}: Snapshot): readonly FigureMark[] {
  const {titleImage, figures} = ref.entry
  return [...(titleImage ? [titleImage] : []), ...figures].map(figure => {
    const found = figureSource(ref.issue.file, figure.source)
    const where = found.kind === 'local' ? found.path : found.kind === 'remote' ? found.url : figure.source
    return {ref, figure, source: figure.source, where, picture: pictures.get(where) ?? null}
  })
}

/** What became of the figures of an entry; a file that was only renamed is the same figure. */
export function compareFigures(before: readonly FigureMark[], after: readonly FigureMark[]): FigureChanges {
  const pairs: Pair<FigureMark>[] = []
  const removed = new Set(before)
  const added = new Set(after)
  for (const key of ['where', 'picture', 'source'] as const) {
    for (const mark of [...removed]) {
      const other = [...added].find(each => each[key] !== null && each[key] === mark[key])
      if (other === undefined) continue
      pairs.push([mark, other])
      removed.delete(mark)
      added.delete(other)
    }
  }
  const replaced = pairs.filter(([a, b]) => a.picture !== b.picture).map(([, {source}]) => source)
  const told = pairs.filter(([{figure: a}, {figure: b}]) => a.alt !== b.alt || a.caption !== b.caption)
  return {
    changes: [
      ...(replaced.length > 0 ? [{field: 'pictures', from: [], to: replaced.sort()} as const] : []),
      ...(told.length > 0 ? [{field: 'captions', from: told.map(textOf(0)), to: told.map(textOf(1))} as const] : [])
    ],
    removed: [...removed],
    added: [...added]
  }
}

function textOf(side: 0 | 1): (pair: Pair<FigureMark>) => string {
  return pair => {
    const {alt, caption} = pair[side].figure
    return caption === null ? alt : `${alt} “${caption}”`
  }
}
