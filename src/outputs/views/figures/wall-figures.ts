import type {Figure} from '../../../model/issue.js'
import type {EntryRef, Picture} from '../../../model/site.js'
import type {Context} from '../context.js'
import {distinctFigures} from './distinct-figures.js'
import {pictureOf} from './figure.js'

/** A figure that can be shown, and which of its entry's figures it is. */
export type WallFigure = {
  readonly ref: EntryRef
  readonly figure: Figure
  readonly picture: Picture
  /** 1-based. */
  readonly index: number
  readonly count: number
}

/** All figures of a site, newest issue first; none if the wall is switched off. Titles that are images are no figures. */
export function wallFigures(context: Context): readonly WallFigure[] {
  const {site} = context
  if (!site.settings.outputs.figures) return []
  return [...site.entries.values()].flat().flatMap(ref => {
    const figures = distinctFigures(context, ref.issue, ref.entry.figures)
    return figures.flatMap((figure, index): readonly WallFigure[] => {
      const picture = pictureOf(context, ref.issue, figure)
      return picture === null ? [] : [{ref, figure, picture, index: index + 1, count: figures.length}]
    })
  })
}

/** Whether there is a wall. */
export function hasWall(context: Context): boolean {
  const {site} = context
  if (!site.settings.outputs.figures || site.pictures.size === 0) return false
  for (const refs of site.entries.values()) {
    if (refs.some(({issue, entry}) => entry.figures.some(figure => pictureOf(context, issue, figure) !== null)))
      return true
  }
  return false
}
