import type {Silencer} from '../../model/silencer.js'
import type {Shaped} from '../lines/heads.js'
import {nextLine} from './next-line.js'

/** An entry by the numbers of its lines: where it begins, where its title ends, and its last one. */
export type Stretch = {readonly first: number; readonly title: number; readonly last: number}

/**
 * What a silencer is about: the next line with anything on it that is no comment. If an entry begins with it, all the
 * entry. Of several silencers above each other, each is about the same.
 */
export function reachOf(lines: readonly Shaped[], behind: number, entries: readonly Stretch[]): Silencer['lines'] {
  const next = nextLine(lines, behind)
  // Nothing follows it: no line is its own.
  if (next === null) return {first: behind + 1, last: behind}
  const entry = entries.find(({first, title}) => first <= next && next <= title)
  return {first: next, last: entry?.last ?? next}
}
