import type {Figure, Issue} from '../../../model/issue.js'
import type {Context} from '../context.js'
import {pictureOf} from './figure.js'

/** Figures without those that show the same bytes again under another name; a caption that only those have is kept. */
export function distinctFigures(context: Context, issue: Issue, figures: readonly Figure[]): readonly Figure[] {
  const found = new Map<string, Figure>()
  for (const figure of figures) {
    const key = pictureOf(context, issue, figure)?.full.key ?? figure.source
    const known = found.get(key)
    if (known === undefined || known.caption === null) {
      found.set(key, {...figure, ...known, caption: known?.caption ?? figure.caption})
    }
  }
  return [...found.values()]
}
