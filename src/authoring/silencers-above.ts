import type {Claim} from '../content/lines/claims.js'
import type {Shaped} from '../content/lines/heads.js'
import type {Line} from '../content/lines/lines.js'
import {nextLine} from '../content/silencers/next-line.js'
import {scanSilencers} from '../content/silencers/scan-silencers.js'
import {gatheredKinds} from './gathered-kinds.js'

/**
 * The comments of an entry that silence a line which is written elsewhere, by the number of that line: left where they
 * are, they would be about another.
 */
export function silencersAbove(
  lines: readonly Shaped[],
  claims: ReadonlyMap<number, Claim>
): ReadonlyMap<number, readonly Line[]> {
  const above = new Map<number, readonly Line[]>()
  for (const mark of scanSilencers(lines)) {
    const behind = mark.lines.at(-1)?.number ?? 0
    const next = nextLine(lines, behind)
    const kind = next === null ? undefined : claims.get(next)?.kind
    if (mark.wholeFile || next === null || !kind || !gatheredKinds.has(kind)) continue
    above.set(next, [...(above.get(next) ?? []), ...mark.lines])
  }
  return above
}
