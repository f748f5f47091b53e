import type {Figure, IssueDraft} from '../model/issue.js'

/** Every place of an issue that names a figure, its cover first. */
export function figuresOf({
  cover,
  place,
  entries
}: Pick<IssueDraft, 'cover' | 'place' | 'entries'>): Pick<Figure, 'source' | 'place' | 'gone'>[] {
  const drawn = entries.flatMap(({titleImage, figures}) => (titleImage ? [titleImage, ...figures] : figures))
  return cover === null ? drawn : [{source: cover, place}, ...drawn]
}
