import type {Nodes, Paragraph, Root, RootContent} from 'mdast'

/**
 * Parses Markdown as `parse` does, into the very same tree, but hands it only what has marks. Most paragraphs are words
 * alone, and to have a parser look at each of their characters was the largest part of a first build of a long archive.
 */
export function parseBlocks(text: string, parse: (text: string) => Root): Root {
  if (text === '' || begins.test(text)) return parse(text)
  const chunks = chunksOf(text)
  if (!chunks.some(({plain}) => plain)) return parse(text)
  const marked = chunks.filter(({plain}) => !plain)
  const parsed = marked.length === 0 ? [] : parse(marked.map(({value}) => value).join('\n\n')).children
  if (parsed.length !== marked.length || parsed.some(({type}) => type !== 'paragraph')) return parse(text)
  const rest = parsed.values()
  let line = 0
  let offset = 0
  const children = chunks.map((chunk): RootContent => {
    const node = chunk.plain ? null : rest.next().value
    if (!node) return paragraph(chunk)
    const shift = {line: chunk.start.line - 1 - line, offset: chunk.start.offset - offset}
    line += chunk.lines + 1
    offset += chunk.value.length + 2
    return moved(node, shift)
  })
  return {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end: endOf(text)}}
}

/** What may begin a block other than a paragraph, or end one: anything but letters, and bold, is left to the parser. */
const begins = /^[ \t]*(?:[#>+|<:=[`~$\\_-]|\*(?!\*[^\s*])|\d+[.)])|^(?: {4}| {0,3}\t)|\r/m

/** What may be a mark within a paragraph, or make an address a link. A blank at either end of a line means something too. */
const marks = /[*_~`[\]<>&\\$@\0\t]|https?:|www\.|[ \t]$|^[ \t]/im

type Point = NonNullable<Nodes['position']>['start']
type Placed = {readonly line: number; readonly offset: number}
type Chunk = {
  readonly value: string
  readonly plain: boolean
  readonly lines: number
  readonly start: Placed
}

/** The paragraphs of a text without other blocks: what stands between blank lines. */
function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = []
  let lines = 1
  let offset = 0
  let begin: Placed | null = null
  for (const line of [...text.split('\n'), '']) {
    const isBlank = /^[ \t]*$/.test(line)
    if (begin !== null && isBlank) {
      const value = text.slice(begin.offset, offset - 1)
      chunks.push({value, plain: !marks.test(value), lines: lines - begin.line, start: begin})
      begin = null
    } else if (begin === null && !isBlank) begin = {line: lines, offset}
    lines++
    offset += line.length + 1
  }
  return chunks
}

function paragraph({value, lines, start}: Chunk): Paragraph {
  const column = lines === 1 ? value.length + 1 : value.length - value.lastIndexOf('\n')
  const position = () => ({
    start: {line: start.line, column: 1, offset: start.offset},
    end: {line: start.line + lines - 1, column, offset: start.offset + value.length}
  })
  return {type: 'paragraph', children: [{type: 'text', value, position: position()}], position: position()}
}

/** The same node, further down. */
function moved<T extends Nodes>(node: T, shift: Placed): T {
  const {start, end} = node.position ?? {}
  for (const point of [start, end]) if (point) move(point, shift)
  if ('children' in node) for (const child of node.children) moved(child, shift)
  return node
}

function move(point: Point, shift: Placed): void {
  point.line += shift.line
  point.offset = (point.offset ?? 0) + shift.offset
}

function endOf(text: string): Point {
  return {line: text.split('\n').length, column: text.length - text.lastIndexOf('\n'), offset: text.length}
}
