import type {DissectedIssue} from '../content/dissect-issue.js'
import {placeOf} from '../content/lines/lines.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {ClaimKind} from '../model/issue.js'
import {type Message, message} from '../model/message.js'

const dropped: Partial<Readonly<Record<ClaimKind, Message>>> = {
  byline: message`byline`,
  number: message`issue line`,
  banner: message`banner`,
  poster: message`poster`,
  boilerplate: message`boilerplate`
}

/** Lines of a digest that are on no page, and for which the authoring format has no place. */
export function leftOut(file: string, {lines, claims, sources, frame}: DissectedIssue): Diagnostic[] {
  const kinds = new Map(claims.map(({line, kind}) => [line, kind]))
  const last = sources.at(-1)
  const inDigest = (index: number): boolean => {
    if (index < frame.end) return frame.style !== 'markdown'
    const source = sources.find(({end}) => index < end) ?? last
    return source?.head.style === 'digest'
  }
  const runs: {kind: ClaimKind; from: number; to: number}[] = []
  lines.forEach(({line, shape}, index) => {
    const kind = kinds.get(line.number)
    if (!kind || shape.kind === 'blank' || !dropped[kind] || !inDigest(index)) return
    const run = runs.at(-1)
    const between = run && lines.slice(run.to + 1, index).every(({shape}) => shape.kind === 'blank')
    if (run?.kind === kind && between) run.to = index
    else runs.push({kind, from: index, to: index})
  })
  return runs.flatMap(({kind, from, to}) => {
    const [first, final, what] = [lines[from]?.line, lines[to]?.line, dropped[kind]]
    if (!first || !final || !what) return []
    const reason = message`Unexpected ${what}, expected only what the authoring format has a place for`
    return [{ruleId: 'format/left-out', reason, file, place: {start: placeOf(first).start, end: placeOf(final).end}}]
  })
}
