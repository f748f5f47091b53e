import type {SiteDiff} from '../model/site-diff.js'
import type {FigureMark} from './compare-figures.js'
import {facts} from './facts.js'

type Moves = {
  readonly list: SiteDiff['figures']['moved']
  /** Those that have moved, on either side. */
  readonly marks: ReadonlySet<FigureMark>
}

/** Finds figures that one entry lost and another got: by their place in the content folder, else by their bytes. */
export function movedFigures(removed: readonly FigureMark[], added: readonly FigureMark[]): Moves {
  const marks = new Set<FigureMark>()
  const list = (['where', 'picture'] as const).flatMap(key => {
    const byKey = new Map<string, FigureMark[]>()
    for (const mark of added) {
      const value = mark[key]
      if (value !== null) byKey.set(value, [...(byKey.get(value) ?? []), mark])
    }
    return removed.flatMap(mark => {
      const other = marks.has(mark) ? undefined : byKey.get(mark[key] ?? '')?.find(each => !marks.has(each))
      if (other === undefined) return []
      marks.add(mark).add(other)
      return [{figure: other.source, from: facts.entry(mark.ref), to: facts.entry(other.ref)}]
    })
  })
  return {list, marks}
}
