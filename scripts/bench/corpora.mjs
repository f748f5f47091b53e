/** Sizes of the corpora: issues × entries × figures an entry, and how many paragraphs a summary has. */
export const corpora = {
  S: {issues: 12, entries: 13, figures: 3, paragraphs: 3, digest: false},
  M: {issues: 100, entries: 13, figures: 1, paragraphs: 3, digest: false},
  L: {issues: 1000, entries: 13, figures: 0, paragraphs: 6, digest: false},
  A: {issues: 128, entries: 13, figures: 0, paragraphs: 3, digest: true}
}
