import {figuresOf} from '../build/figures-of.js'
import {addressOf} from '../figures/lock/address-of.js'
import type {Place} from '../model/diagnostic.js'
import type {Issue, SourcePath} from '../model/issue.js'
import {figureSource} from '../site/figure-source.js'

/** A remote figure, where it is named first. */
export type Wanted = {
  readonly address: string
  readonly issue: SourcePath
  readonly place: Place
  /** Of the figures of its issue, from 1. */
  readonly position: number
}

/** The remote figures of some issues in order, each address once. */
export function wantedFigures(issues: readonly Issue[]): readonly Wanted[] {
  const wanted = new Map<string, Wanted>()
  for (const issue of issues) {
    for (const [index, {source, place}] of figuresOf(issue).entries()) {
      const found = figureSource(issue.file, source)
      if (found.kind !== 'remote') continue
      const address = addressOf(found.url)
      if (!wanted.has(address)) wanted.set(address, {address, issue: issue.file, place, position: index + 1})
    }
  }
  return [...wanted.values()]
}
