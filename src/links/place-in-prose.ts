import type {Place} from '../model/diagnostic.js'

/** Where an address stands in the text of its issue, from the beginning of the prose on; the prose where it is written differently. */
export function placeInProse(text: string | null, url: string, prose: Place): Place {
  const lines = text?.split('\n') ?? []
  for (const written of [url, decoded(url), url.replace(/^https?:\/\//i, '')]) {
    for (let line = prose.start.line; line <= lines.length; line++) {
      const column = (lines[line - 1] ?? '').indexOf(written) + 1
      if (column > 0) return {start: {line, column}, end: {line, column: column + written.length}}
    }
  }
  return prose
}

/** Markdown writes addresses with `%`, editors may not. */
function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
