import type {EntrySource} from '../content/entry/parse-entry.js'
import type {Claim} from '../content/lines/claims.js'
import {digestMarkdown} from '../content/prose/digest-markdown.js'
import type {Markdown} from '../content/prose/markdown.js'
import type {Entry} from '../model/issue.js'
import type {AuthoredEntry, Block} from './authored.js'

/**
 * An entry of the digest dialect as an editor would write it: prose, figures and notes in their order.
 *
 * @param elsewhere The numbers of comments that stand above it.
 */
export function authoredDigest(
  {body, style, head, lines, end}: EntrySource & {readonly end: number},
  entry: Entry,
  claims: ReadonlyMap<number, Claim>,
  markdown: Markdown,
  elsewhere: ReadonlySet<number>
): AuthoredEntry {
  const prose = style === 'markdown' ? [] : digestMarkdown(body.prose, style, markdown)
  const words = new Set(body.prose.map(({number}) => number))
  const figures = entry.figures.filter(({place}) => !words.has(place.start.line))
  const notes = lines.slice(head.start, end).flatMap(({line}) => {
    const kind = claims.get(line.number)?.kind
    if (elsewhere.has(line.number)) return []
    if (kind === 'comment') return [{line: line.number, block: {kind: 'raw', text: line.raw.trimEnd()} as const}]
    return kind === 'unknown' ? [{line: line.number, block: noteOf(line.raw)}] : []
  })
  const placed: {readonly line: number; readonly block: Block}[] = [
    ...prose.map(({line, text}) => ({line, block: {kind: 'prose', text} as const})),
    ...figures.map(({place, source, alt, caption}) => ({
      line: place.start.line,
      block: {kind: 'figure', source, alt, caption} as const
    })),
    ...notes
  ]
  const {venue, submitted} = entry
  return {
    ...entry,
    venue: venue?.inferred ? null : venue,
    submitted: submitted?.inferred ? null : submitted,
    body: joinedComments(placed.sort((a, b) => a.line - b.line))
  }
}

/** A line that is nothing known stays, on no page as before. */
function noteOf(raw: string): Block {
  return {kind: 'raw', text: `<!-- ${raw.trim().replaceAll('-->', '--&gt;')} -->`}
}

/** The lines of one comment stay together. */
function joinedComments(placed: readonly {readonly line: number; readonly block: Block}[]): Block[] {
  const blocks: Block[] = []
  placed.forEach(({line, block}, index) => {
    const before = blocks.at(-1)
    const isNext = placed[index - 1]?.line === line - 1 && block.kind === 'raw' && before?.kind === 'raw'
    if (isNext && !before.text.endsWith('-->'))
      blocks[blocks.length - 1] = {kind: 'raw', text: `${before.text}\n${block.text}`}
    else blocks.push(block)
  })
  return blocks
}
