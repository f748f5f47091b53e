import type {Diagnostic} from '../../model/diagnostic.js'
import type {Link} from '../../model/issue.js'
import type {Claims} from '../lines/claims.js'
import {type Head, nextIndex, previousIndex, type Shaped} from '../lines/heads.js'
import {plainWords, readAddresses} from '../lines/line-kinds.js'
import type {Line} from '../lines/lines.js'
import {createFieldReader, type Fields} from './field-reader.js'
import {fieldOf} from './fields.js'
import {captionRows, type FigureRow} from './figure-rows.js'
import {labelOfWords} from './label-of.js'
import {createLinkReader} from './link-reader.js'

/** The lines of an entry behind its title, sorted by what they are. */
export type Body = {
  readonly fields: Fields
  readonly links: readonly Link[]
  readonly rows: readonly FigureRow[]
  readonly prose: readonly Line[]
  /** Words behind the links of the last digest entry, where only notices are expected. */
  readonly leftover: readonly Line[]
  readonly diagnostics: readonly Omit<Diagnostic, 'file'>[]
}

/** Reads and claims the lines from `from` to before `to`. */
export function readBody(
  lines: readonly Shaped[],
  from: number,
  to: number,
  head: Head,
  last: boolean,
  claims: Claims
): Body {
  const diagnostics: Omit<Diagnostic, 'file'>[] = []
  const fields = createFieldReader(diagnostics)
  const links = createLinkReader(diagnostics)
  const rows: FigureRow[] = []
  const prose: Line[] = []
  const leftover: Line[] = []
  const isDigest = head.style === 'digest'
  let inHead = true
  let rowsFrom = 0
  let behindLinks = false

  for (let index = from; index < to; index++) {
    const shaped = lines[index]
    if (!shaped || shaped.shape.kind === 'blank' || claims.isClaimed(shaped.line)) continue
    const {line, shape} = shaped
    const field =
      shape.kind === 'prose' || shape.kind === 'label' || shape.kind === 'bold'
        ? fieldOf(line, inHead || isDigest)
        : null
    const next = lines[nextIndex(lines, index)]?.shape.kind
    const bare = inHead && !isDigest ? bareAddresses(line) : null
    if (shape.kind === 'comment') claims.claim(line, 'comment')
    else if (bare) {
      links.unnamed(bare, line)
      claims.claim(line, 'link')
    } else if (inHead && shape.kind === 'recommender') {
      fields.recommend(shape.handles, line)
      claims.claim(line, 'recommender')
    } else if (inHead && shape.kind === 'tags') {
      fields.tag(shape.tags)
      claims.claim(line, 'tag')
    } else if (shape.kind === 'images' && isDigest && last && behindLinks && shape.caption === null) {
      // Decoration before the publisher's notices; nobody claims it here.
    } else if (shape.kind === 'images' && shape.bold === null) {
      inHead = false
      const poster = isDigest ? posterAt(lines, index, from, to) : 'no'
      rows.push({line, images: shape.images, caption: null, poster})
      if (shape.caption !== null) {
        captionRows(rows, shape.caption, rowsFrom)
        rowsFrom = rows.length
      }
    } else if (shape.kind === 'caption') {
      captionRows(rows, shape.caption, rowsFrom)
      rowsFrom = rows.length
      claims.claim(line, 'caption')
    } else if (field && links.takesField(field, inHead, next === 'address')) {
      links.field(field, line)
      claims.claim(line, 'link')
    } else if (field && inHead && fields.takes(field)) claims.claim(line, fields.field(field, line))
    else if (links.isOpen(index, lines) && shape.kind === 'address') {
      links.address(shape.urls, line)
      claims.claim(line, 'link')
      behindLinks = true
    } else if (isLabel(shaped, next, isDigest, behindLinks)) {
      inHead = false
      links.label(plainWords(line.text).replace(/\s*[：:]$/, ''), line, index)
      claims.claim(line, 'link label')
    } else if (isDigest && shape.kind === 'address' && shape.urls.every(({text}) => text === null)) {
      links.address(shape.urls, line)
      claims.claim(line, 'link')
      behindLinks = true
    } else if (isDigest && last && behindLinks) leftover.push(line)
    else if (shape.kind === 'footer' && isDigest && behindLinks) claims.claim(line, 'boilerplate')
    else {
      inHead = false
      rowsFrom = rows.length
      prose.push(line)
      claims.claim(line, 'summary')
    }
  }
  fields.end()
  links.end()
  return {fields: fields.result(), links: links.result(), rows, prose, leftover, diagnostics}
}

/** `- https://…` among the fields: a link whose host tells what it is. */
function bareAddresses({text}: Line): readonly {url: string; text: string | null}[] | null {
  const item = /^[-*+]\s+(\S.*)$/.exec(text)?.[1]
  const urls = item ? readAddresses(item) : null
  return urls?.every(({text}) => text === null) ? urls : null
}

/** A line that names what the address behind it is. */
function isLabel({line, shape}: Shaped, next: string | undefined, isDigest: boolean, behindLinks: boolean): boolean {
  if (shape.kind === 'label') {
    return (
      next === 'address' || (isDigest && labelOfWords(shape.words) !== null && /(链接|地址|主页)$/.test(shape.words))
    )
  }
  if (!isDigest || next !== 'address' || (shape.kind !== 'prose' && shape.kind !== 'bold')) return false
  const words = plainWords(line.text)
  return (
    (behindLinks || /[：:]$/.test(words)) &&
    /\p{L}/u.test(words) &&
    words.length <= 24 &&
    !/[。！？；，,.!?;]/.test(words)
  )
}

/** One image alone on its line, with nothing between it and the paper link. */
function posterAt(lines: readonly Shaped[], index: number, from: number, to: number): FigureRow['poster'] {
  const shape = lines[index]?.shape
  const next = nextIndex(lines, index)
  const label = next < to ? lines[next] : undefined
  if (shape?.kind !== 'images' || shape.images.length !== 1 || shape.caption !== null) return 'no'
  if (label?.shape.kind !== 'label' || labelOfWords(label.shape.words) !== 'paper') return 'no'
  const before = previousIndex(lines, index)
  const behind = before >= from ? lines[before]?.shape : undefined
  const captioned = behind?.kind === 'caption' || (behind?.kind === 'images' && behind.caption !== null)
  return captioned ? 'sure' : 'likely'
}
