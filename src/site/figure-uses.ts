import type {Diagnostic} from '../model/diagnostic.js'
import type {Figure, SourcePath} from '../model/issue.js'
import type {Message} from '../model/message.js'
import type {RuleId} from '../model/rules.js'
import type {EntryRef, Picture, Site} from '../model/site.js'
import {figureSource} from './figure-source.js'

/** The file of a figure: its pixels as seen, its bytes, and their SHA-256. */
export type FigureFile = {
  readonly format: string
  readonly width: number
  readonly size: number
  readonly hash: string
}

/** A figure as one entry uses it. */
export type FigureUse = {
  readonly ref: EntryRef
  readonly figure: Figure
  readonly file: FigureFile
  readonly picture: Picture
}

/** The figures of some entries that can be shown, in order. */
export function figureUses(
  refs: readonly EntryRef[],
  pictures: Site['pictures'],
  files: ReadonlyMap<SourcePath, FigureFile>
): readonly FigureUse[] {
  return refs.flatMap(ref =>
    ref.entry.figures.flatMap((figure): readonly FigureUse[] => {
      const found = figureSource(ref.issue.file, figure.source)
      if (found.kind !== 'local') return []
      const [picture, file] = [pictures.get(found.path), files.get(found.path)]
      return picture && file ? [{ref, figure, file, picture}] : []
    })
  )
}

/** A finding on one use that refers to another. */
export function figurePair(ruleId: RuleId, reason: Message, at: FigureUse, why: Message, other: FigureUse): Diagnostic {
  const related = {reason: why, file: other.ref.issue.file, place: other.figure.place}
  return {ruleId, reason, file: at.ref.issue.file, place: at.figure.place, related}
}

/** What to call a figure; one that was pulled has a path that no editor wrote. */
export function figureName({source}: Figure): string {
  return source.startsWith('/') ? (source.split('/').at(-1) ?? source) : source
}
