import type {Shaped} from '../lines/heads.js'

/** The number of the next line behind one with anything on it that is no comment; `null` if nothing follows. */
export function nextLine(lines: readonly Shaped[], behind: number): number | null {
  const isAnything = ({line, shape}: Shaped) =>
    line.number > behind && shape.kind !== 'blank' && shape.kind !== 'comment'
  return lines.find(isAnything)?.line.number ?? null
}
