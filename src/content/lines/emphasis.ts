/** A run of text with one weight and slant. */
export type Segment = {readonly text: string; readonly bold: boolean; readonly italic: boolean}

/**
 * Reads the asterisks of one digest paragraph.
 *
 * Exports of rich text glue marks together (`**甲****，乙**`, `****@amy** 推荐**`, `**论文 *****Foo***** 的**`), which no
 * Markdown parser reads as meant. So runs are read as nested depth: a run opens where nothing is open, closes what is
 * open, and a pair that closes and opens at once changes nothing. A lone `*` that is no slant (`480*480`, `A* 搜索`) is text.
 */
export function readEmphasis(text: string): {readonly segments: readonly Segment[]; readonly balanced: boolean} {
  const tokens = tokenize(text)
  const slants = pairSlants(tokens)
  const lastRun = tokens.findLastIndex(token => token.run > 1)
  const segments: Segment[] = []
  let depth = 0
  let italic = false
  tokens.forEach((token, index) => {
    const run = token.run
    if (run === 0) {
      push(segments, token.text, depth > 0, italic)
      return
    }
    if (slants.has(index)) italic = !italic
    else if (run === 1) push(segments, '*', depth > 0, italic)
    depth = turn(depth, run >> 1, index < lastRun)
  })
  return {segments, balanced: depth === 0 && !italic}
}

/** The text of a line without its marks of weight and slant. */
export function plainEmphasis(text: string): string {
  if (!text.includes('*')) return text
  return readEmphasis(text)
    .segments.map(segment => segment.text)
    .join('')
}

/** Whether all of a line's words are bold: `**Title**`, `**Foo: Fast****Search**`, `****@amy** 推荐**`. */
export function isWhollyBold(text: string): boolean {
  if (!text.startsWith('**')) return false
  const segments = readEmphasis(text).segments.filter(segment => segment.text.trim() !== '')
  return segments.length > 0 && segments.every(segment => segment.bold)
}

/** How deep the text after a run of `pairs` double asterisks is, coming from `depth`. */
function turn(depth: number, pairs: number, more: boolean): number {
  if (pairs === 0) return depth
  // Nothing is open: all of it opens, unless no run is left that could close it.
  if (depth === 0) return more ? pairs : 0
  if (pairs <= depth) {
    // Closing two levels and closing one to open another look alike; inside plain bold (depth 1) only one can close.
    return depth - pairs
  }
  // `****` at depth 1 closes and opens again; an odd number of pairs ends closed.
  return (pairs - depth) % 2 === 1 && more ? depth : 0
}

type Token = {readonly text: string; readonly run: number}

/** Text and runs of asterisks in turn; code spans, escapes, and the addresses of links are text. */
function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const pattern =
    /\\[\s\S]|(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)|\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|https?:\/\/[^\s*，。；）]+|\*+/g
  let at = 0
  for (const match of text.matchAll(pattern)) {
    if (!match[0].startsWith('*')) continue
    if (match.index > at) tokens.push({text: text.slice(at, match.index), run: 0})
    tokens.push({text: match[0], run: match[0].length})
    at = match.index + match[0].length
  }
  if (at < text.length) tokens.push({text: text.slice(at), run: 0})
  return tokens
}

/** The runs of odd length that begin or end italics, in pairs. */
function pairSlants(tokens: readonly Token[]): Set<number> {
  const paired = new Set<number>()
  let open = -1
  tokens.forEach((token, index) => {
    if (token.run % 2 === 0) return
    const before = tokens[index - 1]?.text.at(-1) ?? ' '
    const after = tokens[index + 1]?.text[0] ?? ' '
    const closes = open >= 0 && !/\s/.test(before) && (token.run > 1 || !/[A-Za-z0-9]/.test(after))
    const opens = !/\s/.test(after) && (token.run > 1 || !/[A-Za-z0-9]/.test(before))
    if (closes) {
      paired.add(open).add(index)
      open = -1
    } else if (opens) open = index
  })
  return paired
}

function push(segments: Segment[], text: string, bold: boolean, italic: boolean): void {
  const last = segments.at(-1)
  if (last && last.bold === bold && last.italic === italic)
    segments[segments.length - 1] = {...last, text: joinWords(last.text, text)}
  else segments.push({text, bold, italic})
}

/** Two Latin words that met at a glued mark need a blank: `**FooNet: Fast****Search**`. */
function joinWords(left: string, right: string): string {
  const gap =
    /[\p{Script=Latin}\d,:;.!?)]$/u.test(left) &&
    /^[\p{Script=Latin}\d(]/u.test(right) &&
    right !== '*' &&
    !left.endsWith('*')
  return gap ? `${left} ${right}` : left + right
}
