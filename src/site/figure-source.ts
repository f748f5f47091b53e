import {posix} from 'node:path'
import type {SourcePath} from '../model/issue.js'

export type FigureSource =
  | {readonly kind: 'local'; readonly path: SourcePath}
  | {readonly kind: 'remote'; readonly url: string}
  | {readonly kind: 'outside'}

const outside = {kind: 'outside'} as const

/**
 * Where a figure's picture is, given its source as written and the issue file that names it.
 * A path is relative to the issue file; one with a leading `/` starts at the site's root, as on GitHub.
 * Only http and https are remote. All that leaves `content/` is outside, however it is encoded.
 */
export function figureSource(issueFile: SourcePath, source: string): FigureSource {
  const written = source.trim()
  const url = written.startsWith('//') ? `https:${written}` : written
  if (/^https?:/i.test(url)) return URL.canParse(url) ? {kind: 'remote', url: new URL(url).href} : outside
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return outside

  const path = decode(written.replace(/[?#].*$/s, ''))
  // A backslash separates folders on Windows alone; a control character is in no name that we want to open.
  if (/[\\\p{Cc}]/u.test(path)) return outside
  const resolved = posix.join(path.startsWith('/') ? '' : posix.dirname(issueFile), path).replace(/^\//, '')
  return resolved.startsWith('content/') ? {kind: 'local', path: resolved as SourcePath} : outside
}

/** A stray `%` makes a name, not an error. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
