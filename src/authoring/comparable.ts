import type {IssueDraft} from '../model/issue.js'

/** Characters that are on no page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** An issue without its places, so that two files that say the same have the same text here. */
export function comparable(issue: IssueDraft): string {
  return JSON.stringify(issue, (key, value) => {
    if (key === 'place') return undefined
    if (typeof value !== 'string') return value
    const seen = value.replace(unseen, '')
    // Ids of footnotes hold the line of the summary.
    return key === 'summary' || key === 'intro' ? seen.replace(/(note-[\p{L}\p{N}-]*?-)\d+(?=-)/gu, '$1') : seen
  })
}
