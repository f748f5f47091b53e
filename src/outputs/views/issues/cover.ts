import type {Issue} from '../../../model/issue.js'
import type {EntryRef, Picture} from '../../../model/site.js'
import type {Context} from '../context.js'
import {pictureOf} from '../figures/figure.js'
import {firstPicture} from '../figures/first-picture.js'
import {entriesOf} from './issue.js'

/** The picture that stands for an issue, and the entry it belongs to, if it is not one of its own. */
export type Cover = {readonly picture: Picture; readonly ref: EntryRef | null}

/** The cover that the issue names, else the first figure that can be shown. */
export function coverOf(context: Context, issue: Issue): Cover | null {
  const named = issue.cover === null ? null : pictureOf(context, issue, {source: issue.cover})
  if (named !== null) return {picture: named, ref: null}
  for (const ref of entriesOf(context, issue)) {
    const picture = firstPicture(context, ref)
    if (picture !== null) return {picture, ref}
  }
  return null
}
