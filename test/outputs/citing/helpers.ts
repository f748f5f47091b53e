import type {Citation} from '../../../src/outputs/citing/citation.js'

/** A citation as a test needs it; what it does not say is absent. */
export function citationWith(facts: Partial<Citation> = {}): Citation {
  return {
    kind: 'other',
    title: null,
    authors: [],
    others: false,
    container: null,
    year: null,
    doi: null,
    arxiv: null,
    url: null,
    keywords: [],
    note: null,
    annote: 'Recommended.',
    ...facts
  }
}
