import type {DissectedIssue} from '../content/dissect-issue.js'
import type {Claim} from '../content/lines/claims.js'
import type {Head, Shaped} from '../content/lines/heads.js'
import {digestMarkdown} from '../content/prose/digest-markdown.js'
import type {ClaimKind} from '../model/issue.js'
import type {Chunk} from './chunk.js'
import {keptLines} from './kept-lines.js'
import {sectionChunk} from './section-chunk.js'

type ClaimsByLine = ReadonlyMap<number, Claim>

/** What front matter and headings of sections say already. */
const stated: ReadonlySet<ClaimKind> = new Set(['headline', 'byline', 'number', 'section label'])

/** The introduction, and what else stands before the first entry. */
export function introChunks({lines, frame, markdown}: DissectedIssue, claims: ClaimsByLine, airy: boolean): Chunk[] {
  const own = lines.slice(0, frame.end).map(({line}) => line)
  const kindOf = (number: number) => claims.get(number)?.kind
  if (frame.style !== 'markdown') {
    const comments = own.filter(({number}) => kindOf(number) === 'comment')
    const notes = keptLines(comments)
    const prose = digestMarkdown(frame.intro, frame.style, markdown)
    return [...(notes === '' ? [] : [{text: notes, guarded: false}]), ...prose.map(({text}) => ({text, guarded: true}))]
  }
  const taken = own.filter(({number}) => stated.has(kindOf(number) ?? 'unknown')).map(({number}) => number)
  const text = keptLines(own, {taken: new Set(taken), airy})
  return text === '' ? [] : [{text, guarded: false}]
}

/** What stands between two entries, or behind the last: labels of sections, and whatever else an author left there. */
export function gapChunks(
  gap: readonly Shaped[],
  style: Head['style'],
  claims: ClaimsByLine
): {readonly chunks: readonly Chunk[]; readonly section: string | null} {
  const chunks: Chunk[] = []
  let section: string | null = null
  let run: Shaped['line'][] = []
  const flush = () => {
    const text = keptLines(run)
    if (text !== '') chunks.push({text, guarded: false})
    run = []
  }
  for (const {line, shape} of gap) {
    const kind = claims.get(line.number)?.kind
    if (kind === 'section label' && (shape.kind === 'section' || shape.kind === 'heading')) {
      flush()
      section = shape.kind === 'section' ? shape.section : shape.title
      chunks.push(sectionChunk(section))
    } else if (style === 'heading' || kind === 'comment' || kind === undefined) run.push(line)
    else if (kind === 'unknown')
      chunks.push({text: `<!-- ${line.text.replaceAll('-->', '--&gt;')} -->`, guarded: false})
  }
  flush()
  return {chunks, section}
}
