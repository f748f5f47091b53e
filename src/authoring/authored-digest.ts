import type {EntrySource} from '../content/entry/parse-entry.js'
import type {Claim} from '../content/lines/claims.js'
import {digestMarkdown, type WrittenBlock} from '../content/prose/digest-markdown.js'
import type {Markdown} from '../content/prose/markdown.js'
import type {Entry} from '../model/issue.js'
import type {AuthoredEntry, Block} from './authored.js'
import {withoutInferred} from './without-inferred.js'

/**
 * An entry of the digest dialect as an editor would write it: prose, figures and notes in their order.
 *
 * @param elsewhere The numbers of comments that stand above it.
 * @param airy Whether comments within a list stand behind it: the last resort.
 */
export function authoredDigest(
  {body, rows, style, head, lines, end}: EntrySource & {readonly end: number},
  entry: Entry,
  claims: ReadonlyMap<number, Claim>,
  markdown: Markdown,
  elsewhere: ReadonlySet<number>,
  airy: boolean
): AuthoredEntry {
  const read = style === 'markdown' ? [] : digestMarkdown(body.prose, style, markdown)
  const words = new Set(body.prose.map(({number}) => number))
  const figures = entry.figures.filter(({place}) => !words.has(place.start.line))
  const all = lines.slice(head.start, end).flatMap(({line}) => {
    const kind = claims.get(line.number)?.kind
    if (elsewhere.has(line.number)) return []
    if (kind === 'comment') return [{line: line.number, block: {kind: 'raw', text: line.raw.trimEnd()} as const}]
    return kind === 'unknown' ? [{line: line.number, block: noteOf(line.raw)}] : []
  })
  const {prose, notes} = airy ? {prose: read, notes: all} : withinLists(read, [...all, ...repeats(rows)])
  const placed: {readonly line: number; readonly block: Block}[] = [
    ...prose.map(({line, text}) => ({line, block: {kind: 'prose', text} as const})),
    ...figures.map(({place, source, alt, caption}) => ({
      line: place.start.line,
      block: {kind: 'figure', source, alt, caption} as const
    })),
    ...notes
  ]
  return {...withoutInferred(entry), body: joinedComments(placed.sort((a, b) => a.line - b.line))}
}

type Note = {readonly line: number; readonly block: {readonly kind: 'raw'; readonly text: string}}

/**
 * A comment of one line between two items of a list goes to the end of the first, where it neither parts the list nor
 * loosens it; a blank before it would be read. One that silences a finding is about the line below it, and has to have
 * its own.
 */
function withinLists(blocks: readonly WrittenBlock[], notes: readonly Note[]) {
  const kept = new Set(notes)
  const prose = blocks.map(written => {
    const {items, text} = written
    const rows = text.split('\n')
    if (rows.length !== items.length) return written
    for (const note of notes) {
      const at = items.findLastIndex(line => line < note.line)
      const isBetween = at >= 0 && at < items.length - 1
      if (!isBetween || !/^\s*<!--(?!\s*offprint-).*-->$/.test(note.block.text)) continue
      rows[at] = `${rows[at]}${note.block.text.trim()}`
      kept.delete(note)
    }
    return {...written, text: rows.join('\n')}
  })
  return {prose, notes: notes.filter(note => kept.has(note))}
}

/** Figures that come again are one; what is written below the second time would be lost with it. */
function repeats(rows: EntrySource['rows']): Note[] {
  const captions = new Map<string, string | null>()
  return rows.flatMap(({line, images, caption}): Note[] => {
    const known = images.filter(({url}) => captions.has(url))
    const isLost =
      caption !== null && known.length === images.length && known.some(one => captions.get(one.url) !== caption)
    for (const {url} of images) if (!captions.has(url)) captions.set(url, caption)
    return isLost ? [{line: line.number, block: noteOf(`${images.map(({raw}) => raw).join('')} ${caption}`)}] : []
  })
}

/** A line that is nothing known stays, on no page as before. */
function noteOf(raw: string) {
  return {kind: 'raw', text: `<!-- ${raw.trim().replaceAll('-->', '--&gt;')} -->`} as const
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
