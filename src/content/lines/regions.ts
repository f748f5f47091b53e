import type {ClaimKind} from '../../model/issue.js'
import type {Body} from '../entry/body.js'
import type {FigureRow} from '../entry/figure-rows.js'
import type {DigestStyle} from '../prose/digest-prose.js'
import type {ProseStyle} from '../prose/prose.js'
import type {Head, Shaped} from './heads.js'
import type {Line} from './lines.js'
import type {SectionMark} from './sections.js'

/** Where the publisher's notices begin behind the last entry; the end of the file if there are none. */
export function footerStart(lines: readonly Shaped[], heads: readonly Head[]): number {
  const last = heads.at(-1)
  if (!last) return lines.length
  const linked = (shaped: Shaped | undefined) => shaped?.shape.kind === 'address'
  const lastLink = lines.findLastIndex((shaped, index) => index > last.anchor && linked(shaped))
  // A bold sentence of the summary may look like a notice; a notice comes after the links, if there are any.
  let behindLinks = last.style === 'heading' || lastLink < 0
  for (let at = last.anchor + 1; at < lines.length; at++) {
    if (linked(lines[at])) behindLinks = true
    if (behindLinks && lines[at]?.shape.kind === 'footer') return at
  }
  return lines.length
}

/** Where an entry ends: at the next one, at a section label before it, or at the notices. */
export function regionEnd(
  head: Head,
  next: Head | undefined,
  sections: readonly SectionMark[],
  footer: number
): number {
  const end = next?.start ?? footer
  return Math.min(end, ...sections.map(mark => mark.index).filter(index => index > head.anchor && index < end))
}

/** How the file sets its paragraphs, told by the tags (`\#` goes with lines, `#` with spaces), else by the empty lines. */
export function digestStyle(lines: readonly Shaped[]): DigestStyle {
  const tags = lines.flatMap(({shape}) => (shape.kind === 'tags' ? [shape.escaped] : []))
  const escaped = tags.filter(Boolean).length
  if (escaped * 2 !== tags.length) return escaped * 2 > tags.length ? 'lines' : 'spaced'
  const said = lines.filter(({shape}) => shape.kind !== 'comment')
  const full = said.filter(({shape}) => shape.kind !== 'blank').length
  const followed = said.filter(({shape}, at) => shape.kind !== 'blank' && said[at + 1]?.shape.kind === 'blank').length
  return followed * 3 > full * 2 ? 'spaced' : 'lines'
}

export function styleOf(head: Head, lines: readonly Shaped[], file: DigestStyle): ProseStyle {
  if (head.style === 'heading') return 'markdown'
  const anchor = lines.slice(head.anchor, head.anchor + 6).find(({shape}) => shape.kind === 'tags')?.shape
  if (anchor?.kind !== 'tags') return file
  return anchor.escaped ? 'lines' : 'spaced'
}

/** The figures of each entry, posters left out and all rows claimed. */
export function withoutPosters(bodies: readonly Body[], claim: (line: Line, kind: ClaimKind) => void): FigureRow[][] {
  const usesPosters = bodies.some(({rows}) => rows.some(({poster}) => poster === 'sure'))
  return bodies.map(({rows}) =>
    rows.filter(row => {
      // The only image of an entry, in an issue that shows no poster elsewhere, is its figure.
      const isPoster = row.poster === 'sure' || (row.poster === 'likely' && (usesPosters || rows.length > 1))
      claim(row.line, isPoster ? 'poster' : 'figure')
      return !isPoster
    })
  )
}
