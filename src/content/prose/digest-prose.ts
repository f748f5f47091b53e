import type {BlockContent, List, ListItem, Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import type {Place} from '../../model/diagnostic.js'
import {readEmphasis, type Segment} from '../lines/emphasis.js'
import {type Line, placeOf, plainBlanks} from '../lines/lines.js'
import {digestPart} from './digest-part.js'
import type {Markdown} from './markdown.js'

/** One paragraph or list item of a digest: a line, and the lines wrapped out of it; or a part that is Markdown as usual. */
type Block = {
  readonly kind: 'paragraph' | 'bullet' | 'ordered' | 'part'
  readonly start: number
  readonly text: string
  readonly place: Place
}

/** How an issue sets its paragraphs: each line one (`lines`), or lines apart from each other by empty ones (`spaced`). */
export type DigestStyle = 'lines' | 'spaced'

/** Reads the prose of a digest, whose unit is the line, into a tree. `unbalanced` gets the place of unclosed bold. */
export function digestTree(
  lines: readonly Line[],
  style: DigestStyle,
  {inline, blocks}: Markdown,
  unbalanced: (place: Place) => void
): Root {
  const children: BlockContent[] = []
  for (const block of readBlocks(lines, style)) {
    if (/^([-_])\1{2,}$/.test(block.text)) {
      children.push({type: 'thematicBreak', position: {...block.place}})
      continue
    }
    if (block.kind === 'part') {
      const part = blocks(block.text).children as BlockContent[]
      for (const [index, child] of part.entries()) {
        setPlace(child, block.place)
        // Whoever writes the issue anew needs it as it stands.
        child.data = {...child.data, source: index === 0 ? block.text : ''} as never
      }
      children.push(...part)
      continue
    }
    const {segments, balanced} = readEmphasis(block.text)
    if (!balanced) unbalanced(block.place)
    const nodes = boldRuns(segments).flatMap(run => runNodes(run, inline))
    const paragraph: Paragraph = {type: 'paragraph', children: trimmed(nodes)}
    setPlace(paragraph, block.place)
    const last = children.at(-1)
    const ordered = block.kind === 'ordered'
    if (block.kind === 'paragraph') children.push(paragraph)
    else if (last?.type === 'list' && last.ordered === ordered) last.children.push(item(paragraph))
    else children.push(list(block, paragraph))
  }
  return {type: 'root', children}
}

function readBlocks(lines: readonly Line[], style: DigestStyle): Block[] {
  const blocks: Block[] = []
  let dash: Line | null = null
  let partEnd = -1
  lines.forEach((line, index) => {
    if (index <= partEnd) return
    const part = digestPart(lines, index)
    if (part) {
      partEnd = part.last
      const end = lines[part.last] ?? line
      blocks.push({kind: 'part', start: 1, text: part.text, place: {start: placeOf(line).start, end: placeOf(end).end}})
      return
    }
    if (/^[-*+•]$/.test(line.text)) {
      dash = line
      return
    }
    const last = blocks.at(-1)
    const block = blockOf(line, dash !== null)
    if (
      last &&
      last.kind !== 'part' &&
      dash === null &&
      block.kind === 'paragraph' &&
      continues(lines[index - 1], line, style)
    ) {
      blocks[blocks.length - 1] = {
        ...last,
        text: wrap(last.text, block.text),
        place: {...last.place, end: placeOf(line).end}
      }
    } else blocks.push(block)
    dash = null
  })
  return blocks
}

function blockOf(line: Line, dashed: boolean): Block {
  const place = placeOf(line)
  if (dashed) return {kind: 'bullet', start: 1, text: line.text, place}
  const bullet = /^[-*+•]\s+(.+)$/.exec(line.text)
  if (bullet?.[1]) return {kind: 'bullet', start: 1, text: bullet[1], place}
  const ordered = /^(\d{1,3})[.)]\s+(.+)$/.exec(line.text)
  if (ordered?.[2]) return {kind: 'ordered', start: Number(ordered[1]), text: ordered[2], place}
  return {kind: 'paragraph', start: 1, text: line.text, place}
}

/** In the spaced style, a line right behind another that begins with a blank, or follows no full stop, was wrapped out of it. */
function continues(before: Line | undefined, line: Line, style: DigestStyle): boolean {
  if (style !== 'spaced' || !before || line.number !== before.number + 1) return false
  const indented = /^\s/.test(plainBlanks(line.raw))
  return indented || !/[。！？；：.!?;:…”」）)*]$/.test(before.text)
}

function wrap(left: string, right: string): string {
  const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
  return han.test(left.at(-1) ?? '') && han.test(right[0] ?? '') ? left + right : `${left} ${right}`
}

/** Segments of one weight together, so that a slant inside bold does not cut it. */
function boldRuns(segments: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = []
  for (const segment of segments) {
    const last = runs.at(-1)
    if (last?.[0]?.bold === segment.bold) last.push(segment)
    else runs.push([segment])
  }
  return runs
}

/** A mark without words leaves a blank; at the edges of a paragraph it is none. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const first = nodes.findIndex(node => !isBlank(node))
  return first < 0 ? [] : nodes.slice(first, nodes.findLastIndex(node => !isBlank(node)) + 1)
}

/** Blanks at the edges of a run stand outside its marks. */
function runNodes(run: readonly Segment[], inline: (text: string) => PhrasingContent[]): PhrasingContent[] {
  const nodes = run.flatMap((segment): PhrasingContent[] => {
    const words = segment.text.trim()
    if (words === '') return [{type: 'text', value: ' '}]
    const children = inline(words)
    const slanted: PhrasingContent[] = segment.italic ? [{type: 'emphasis', children}] : children
    return [...blank(/^\s/.test(segment.text)), ...slanted, ...blank(/\s$/.test(segment.text))]
  })
  if (!run[0]?.bold || run.every(segment => segment.text.trim() === '')) return nodes
  const before = isBlank(nodes[0]) ? nodes.splice(0, 1) : []
  const after = isBlank(nodes.at(-1)) ? nodes.splice(-1, 1) : []
  return [...before, {type: 'strong', children: nodes}, ...after]
}

function blank(wanted: boolean): PhrasingContent[] {
  return wanted ? [{type: 'text', value: ' '}] : []
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === ''
}

function list(block: Block, paragraph: Paragraph): List {
  const ordered = block.kind === 'ordered'
  return {
    type: 'list',
    ordered,
    ...(ordered && {start: block.start}),
    spread: false,
    children: [item(paragraph)],
    position: {...block.place}
  }
}

function item(paragraph: Paragraph): ListItem {
  return {type: 'listItem', spread: false, children: [paragraph]}
}

/** Nodes of a digest know only the line they came from. */
function setPlace(node: Nodes, place: Place): void {
  node.position = {start: {...place.start}, end: {...place.end}}
  if ('children' in node) for (const child of node.children) setPlace(child, place)
}
