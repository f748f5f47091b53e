import type {Element, ElementContent} from 'hast'
import {codeOf} from './code-of.js'
import {codeSpan} from './code-span.js'
import {isDrawnFormula} from './formula-of.js'
import {isBlock} from './is-block.js'
import {contentOf, leftOut} from './left-out.js'
import {createLineWriter, type LineWriter} from './line-writer.js'
import {listMarkers} from './list-markers.js'
import {type Look, lookOf} from './look.js'
import type {EmbeddedPicture, PageDrop, PageLine} from './page-line.js'
import {pageText} from './page-text.js'
import {backgroundOf, pictureOf} from './picture-of.js'
import {putFormula} from './put-formula.js'
import {putLink} from './put-link.js'
import {putPicture} from './put-picture.js'
import {putRaised} from './put-raised.js'
import {putTable} from './put-table.js'
import {startOf} from './start-of.js'
import {findElement, textOf, wordsOf} from './tree.js'

export type PageLines = {
  readonly lines: readonly PageLine[]
  readonly drops: readonly PageDrop[]
  readonly embedded: readonly EmbeddedPicture[]
}

/** How to read a part of a page. */
export type LineOptions = {
  /** What relative addresses begin at; `null` leaves them as they are. */
  readonly base: string | null
  /** Headings stay headings and prose is Markdown as usual; else the lines are those of the digest dialect. */
  readonly markdown: boolean
  /** A part to pass over. */
  readonly without?: Element
  /** Takes a picture out of its address, and gives it a name; for a part within another. */
  readonly keep?: LineWriter['keep']
}

/** The lines of a part of a page: one for each block, and one more for each `<br>`. */
export function readPageLines(body: Element, options: LineOptions): PageLines {
  const out = createLineWriter(options.markdown, options.keep)
  const markers = new Map<ElementContent, string>()
  let indent = ''
  let caption: string | null = null

  /** A part is read by itself, but its pictures and what it leaves out are those of the whole. */
  const linesIn = (part: Element): readonly string[] => {
    const inner = readPageLines({...part, tagName: 'span', properties: {}}, {...options, keep: out.keep})
    for (const {kind, text, at} of inner.drops) out.drop(kind, text, at)
    return inner.lines.map(({text}) => text)
  }

  const walk = (children: readonly ElementContent[], look: Look): void => {
    for (const node of children) {
      if (node.type === 'text') out.put('text', pageText(node.value), look, startOf(node))
      else if (node.type === 'element' && node !== options.without) read(node, look)
    }
  }

  const read = (element: Element, outer: Look): void => {
    if (!isDrawnFormula(element) && !putFormula(element, out)) readPart(element, outer)
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
    else if (picture) putPicture(picture, caption, at, out)
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
        if (putRaised(element, look, out)) return
        break
      case 'a':
        if (putLink(element, {look, base: options.base, linesIn}, out)) return
        break
      case 'table':
        if (putTable(element, linesIn, out)) return
        break
      case 'figcaption':
        if (caption !== null) return
        break
      case 'ul':
      case 'ol':
        for (const [item, marker] of listMarkers(element)) markers.set(item, indent + marker)
    }
    if (isBlock(element)) readBlock(element, look)
    else walk(element.children, look)
  }

  const readBlock = (element: Element, look: Look): void => {
    const rank = options.markdown ? /^h([1-6])$/.exec(element.tagName)?.[1] : undefined
    const prefix = rank ? `${'#'.repeat(Math.min(Number(rank), 4))} ` : markers.get(element)
    out.flush()
    if (prefix !== undefined) out.begin(prefix)
    const inside = caption
    if (options.markdown && element.tagName === 'figure') {
      caption = wordsOf(findElement(element, ({tagName}) => tagName === 'figcaption'))
    }
    if (element.tagName === 'figcaption') out.put('text', '▲', {...plain, bold: true}, startOf(element))
    const outer = indent
    if (markers.has(element)) indent = ' '.repeat(prefix?.length ?? 0)
    walk(element.children, rank ? plain : look)
    indent = outer
    caption = inside
    out.flush()
    if (prefix !== undefined) out.begin('')
  }

  read(body, plain)
  out.flush()
  return out
}

const plain: Look = {bold: false, italic: false}
