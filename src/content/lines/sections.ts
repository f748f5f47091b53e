import type {Claims} from './claims.js'
import type {Shaped} from './heads.js'

/** A section label, by its index into the lines. */
export type SectionMark = {readonly index: number; readonly name: string}

/** All section labels in order; claims those behind the frame, which claims its own. */
export function claimSections(lines: readonly Shaped[], frameEnd: number, claims: Claims): SectionMark[] {
  return lines.flatMap(({line, shape}, index): SectionMark[] => {
    const name = sectionName(shape, claims.kindOf(line) === 'headline')
    if (name === null) return []
    if (index >= frameEnd) claims.claim(line, 'section label')
    return [{index, name}]
  })
}

/** The section in force at a line. */
export function sectionAt(sections: readonly SectionMark[], index: number): string | null {
  return sections.filter(mark => mark.index <= index).at(-1)?.name ?? null
}

function sectionName(shape: Shaped['shape'], isHeadline: boolean): string | null {
  if (shape.kind === 'section') return shape.section
  if (shape.kind === 'number') return shape.section
  return shape.kind === 'heading' && shape.rank === 1 && !isHeadline ? shape.title : null
}
