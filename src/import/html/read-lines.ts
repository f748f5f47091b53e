import type {Element, ElementContent} from 'hast'
import type {Point} from '../../model/diagnostic.js'
import {codeOf} from './code-of.js'
import {codeSpan} from './code-span.js'
import {formulaOf, isDrawnFormula} from './formula-of.js'
import {isBlock} from './is-block.js'
import {contentOf, leftOut} from './left-out.js'
import {createLineWriter, type LineWriter} from './line-writer.js'
import {linkTo} from './link-to.js'
import {type Look, lookOf} from './look.js'
import type {PageDrop, PageLine} from './page-line.js'
import {pageText} from './page-text.js'
import {backgroundOf, pictureOf} from './picture-of.js'
import {tableOf} from './table-of.js'
import {attribute, textOf, wordsOf} from './tree.js'

export type PageLines = {readonly lines: readonly PageLine[]; readonly drops: readonly PageDrop[]}

/** How to read a part of a page. */
export type LineOptions = {
  /** What relative addresses begin at; `null` leaves them as they are. */
  readonly base: string | null
  /** Headings stay headings and prose is Markdown as usual; else the lines are those of the digest dialect. */
  readonly markdown: boolean
  /** A part to pass over. */
  readonly without?: Element
}

/** The lines of a part of a page: one for each block, and one more for each `<br>`. */
export function readPageLines(body: Element, options: LineOptions): PageLines {
  const out = createLineWriter(options.markdown)
  const markers = new Map<ElementContent, string>()
  let indent = ''

  const walk = (children: readonly ElementContent[], look: Look): void => {
    for (const node of children) {
      if (node.type === 'text') out.put('text', pageText(node.value), look, startOf(node))
      else if (node.type === 'element' && node !== options.without) read(node, look)
    }
  }

  const read = (element: Element, outer: Look): void => {
    if (!isDrawnFormula(element) && !readFormula(element, out)) readPart(element, outer)
  }

  const readPart = (element: Element, outer: Look): void => {
    const at = startOf(element)
    const picture = pictureOf(element, options.base) ?? backgroundOf(element, options.base)
    const why = leftOut(element, element === body)
    if (why !== null) {
      out.drop(why, contentOf(element), at)
      return
    }
    if (picture?.decoration) out.drop(picture.decoration, picture.source, at)
    else if (picture)
      out.put('mark', `![${picture.alt.replace(/[[\]\\]/g, '\\$&')}](${linkTo(picture.source)})`, plain, at)
    const look = lookOf(element, outer)
    switch (element.tagName) {
      case 'img':
      case 'wbr':
        return
      case 'br':
        out.flush()
        return
      case 'pre':
        out.block(codeOf(element), at)
        return
      case 'code':
      case 'kbd':
      case 'samp':
        out.put('mark', codeSpan(textOf(element)), look, at)
        return
      case 'sup':
        if (readRaised(element, look, out)) return
        break
      case 'a':
        if (readLink(element, look, options, out)) return
        break
      case 'table':
        if (readTable(element, options, out)) return
        break
      case 'ul':
      case 'ol':
        for (const [item, marker] of markersOf(element)) markers.set(item, indent + marker)
    }
    if (isBlock(element)) readBlock(element, look)
    else walk(element.children, look)
  }

  const readBlock = (element: Element, look: Look): void => {
    const rank = options.markdown ? /^h([1-6])$/.exec(element.tagName)?.[1] : undefined
    const prefix = rank ? `${'#'.repeat(Math.min(Number(rank), 4))} ` : markers.get(element)
    out.flush()
    if (prefix !== undefined) out.begin(prefix)
    if (element.tagName === 'figcaption') out.put('text', '▲', {...plain, bold: true}, startOf(element))
    const outer = indent
    if (markers.has(element)) indent = ' '.repeat(prefix?.length ?? 0)
    walk(element.children, rank ? plain : look)
    indent = outer
    out.flush()
    if (prefix !== undefined) out.begin('')
  }

  read(body, plain)
  out.flush()
  return out
}

const plain: Look = {bold: false, italic: false}

function startOf(node: ElementContent): Point {
  const {line, column} = node.position?.start ?? {line: 1, column: 1}
  return {line, column}
}

function readFormula(element: Element, out: LineWriter): boolean {
  const formula = formulaOf(element)
  if (!formula) return false
  if (formula.display) out.block(['$$', formula.tex, '$$'], startOf(element))
  else out.put('mark', `$${formula.tex}$`, plain, startOf(element))
  return true
}

/** `S<sup>3</sup>FD`; what is longer than a word reads as text. */
function readRaised(element: Element, look: Look, out: LineWriter): boolean {
  const words = wordsOf(element) ?? ''
  if (!/^([\p{L}\p{N}]{1,10}|[+−-]\p{N}{0,9})$/u.test(words)) return false
  out.put('text', `^${words}^`, look, startOf(element))
  return true
}

/** Words that lead somewhere on the web; other links are but their words. */
function readLink(element: Element, look: Look, options: LineOptions, out: LineWriter): boolean {
  const href = attribute(element, 'href').trim()
  const url = options.base !== null && URL.canParse(href, options.base) ? new URL(href, options.base).href : href
  if (href === '' || href.startsWith('#') || !/^(https?:|mailto:)/i.test(url)) return false
  const words = wordsOf(element)
  if (words === null) {
    if (!/\.(png|jpe?g|gif|webp)\b/i.test(url)) out.drop('link around a picture', url, startOf(element))
    return false
  }
  const inner = readPageLines({...element, tagName: 'span'}, options)
  for (const {kind, text, at} of inner.drops) out.drop(kind, text, at)
  const wholly = inner.lines.every(line => /^\*\*[^*]*\*\*$/.test(line.text))
  const text = inner.lines.map(line => (wholly ? line.text.slice(2, -2) : line.text)).join(' ')
  // A bare address is read as one.
  if (words === url || words === url.replace(/\/$/, '')) out.put('text', url, look, startOf(element))
  else out.put('mark', `[${text}](${linkTo(url)})`, {...look, bold: look.bold || wholly}, startOf(element))
  return true
}

function readTable(element: Element, options: LineOptions, out: LineWriter): boolean {
  const rows = tableOf(element)?.map(row =>
    row.map(cell => {
      const inner = readPageLines({...cell, tagName: 'span', properties: {}}, options)
      for (const {kind, text, at} of inner.drops) out.drop(kind, text, at)
      return inner.lines.map(line => line.text.replace(/\|/g, '\\|')).join(' ')
    })
  )
  if (!rows) return false
  const width = Math.max(...rows.map(row => row.length))
  const [first = '', ...rest] = rows.map(
    row => `| ${Array.from({length: width}, (_, index) => row[index] ?? '').join(' | ')} |`
  )
  out.block([first, `|${' --- |'.repeat(width)}`, ...rest], startOf(element))
  return true
}

/** `- `, or its number in a list that counts. */
function markersOf(list: Element): (readonly [ElementContent, string])[] {
  const items = list.children.filter(child => child.type === 'element' && child.tagName === 'li')
  const first = Number(attribute(list, 'start')) || 1
  return items.map((item, index) => [item, list.tagName === 'ol' ? `${first + index}. ` : '- '])
}
