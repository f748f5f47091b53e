import type {EntryRef, Picture} from '../../../model/site.js'
import type {Context} from '../context.js'
import {pictureOf} from './figure.js'

/** The first figure of an entry that can be shown; a title that is an image comes last. */
export function firstPicture(context: Context, {issue, entry}: EntryRef): Picture | null {
  const figures = entry.titleImage === null ? entry.figures : [...entry.figures, entry.titleImage]
  for (const figure of figures) {
    const picture = pictureOf(context, issue, figure)
    if (picture !== null) return picture
  }
  return null
}
