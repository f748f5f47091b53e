import type {IsoDate} from '../../../model/issue.js'

const names = {title: 'title', authors: 'authors', venue: 'venue', year: 'year'}

export const citing = {
  text: {
    cite: 'Cite',
    copy: 'Copy BibTeX',
    copied: 'BibTeX copied',
    files: 'Citation files',
    all: 'Cite all'
  },
  sentences: (sentences: readonly string[]) => sentences.join(' '),
  recommended: (site: string, issue: number, date: IsoDate, handles: readonly string[]) =>
    `Recommended in ${site}, issue ${issue} (${date})${handles.length === 0 ? '' : `, by ${handles.map(handle => `@${handle}`).join(', ')}`}.`,
  inferred: (venue: string) => `${venue} was inferred from a recommendation.`,
  unknown: (what: readonly (keyof typeof names)[]) =>
    what.length === 0 ? '' : `Not known here: ${what.map(key => names[key]).join(', ')}.`
}
