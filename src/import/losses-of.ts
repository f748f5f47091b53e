import {pictureKey, scanImages} from '../content/lines/images.js'
import type {ParsedIssue} from '../content/parse-issue.js'
import type {ClaimKind} from '../model/issue.js'
import type {Digest} from './digest-source.js'
import type {Loss} from './loss.js'

/** What no issue is made of. */
const never: readonly ClaimKind[] = ['banner', 'poster', 'boilerplate', 'unknown']
/** What is said in other words: by a field, or by the fields of the front matter. */
const reworded: readonly ClaimKind[] = ['front matter', 'recommender', 'tag', 'link label', 'id']

/**
 * All that a source says and the issue does not. That is not left to the parts that drop it: each line is looked for in
 * what was written, so that whatever falls by the way is told.
 *
 * @param written The issue file that was made of it.
 */
export function lossesOf(
  {claims}: Pick<ParsedIssue, 'claims'>,
  written: string,
  {places, drops}: Pick<Digest, 'places' | 'drops'>
): readonly Loss[] {
  const words = bare(written)
  const pictures = new Set(written.split('\n').flatMap(line => scanImages(line).images.map(({url}) => pictureKey(url))))
  const lost = claims.flatMap(({line, kind, text}): Loss[] => {
    const at = places[line - 1] ?? null
    if (at === null) return []
    const {images, rest} = scanImages(text)
    const gone = never.includes(kind)
    const missing = images.map(({url}) => url).filter(url => gone || !pictures.has(pictureKey(url)))
    const kept = !gone && (reworded.includes(kind) || isKept(rest, words))
    if (kept && missing.length === 0) return []
    return [{kind, ...at, text: kept ? '' : plain(rest), pictures: missing}]
  })
  const dropped = drops.map(({kind, text, at}): Loss => ({kind, ...at, text, pictures: []}))
  return [...lost, ...dropped].sort((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0))
}

function isKept(text: string, words: string): boolean {
  // A link's words and its address may stand apart.
  const pieces = text.split(/\]\(|\s+(?=https?:)/)
  return pieces.every(piece => words.includes(bare(piece)))
}

/** Letters and digits alone: marks, escapes and blanks differ from one way of writing to the other. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

function plain(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*\*+/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
