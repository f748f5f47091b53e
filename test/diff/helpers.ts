import {compareSites} from '../../src/diff/compare-sites.js'
import type {Snapshot} from '../../src/diff/snapshot.js'
import type {Figure, Issue} from '../../src/model/issue.js'
import type {Settings} from '../../src/model/settings.js'
import type {BrokenAddress, SiteDiff} from '../../src/model/site-diff.js'
import {assemble} from '../../src/site/assemble.js'
import {place, settings} from '../support/issues.js'

type Facts = {readonly pictures?: Readonly<Record<string, string>>; readonly settings?: Partial<Settings>}

/** One side; issues that are drafts are kept apart, as when a site is read. */
export function snapshotOf(issues: readonly Issue[], facts: Facts = {}): Snapshot {
  const all = {...settings, ...facts.settings}
  const {value: site} = assemble({
    issues: issues.filter(({draft}) => !draft),
    settings: all,
    pictures: new Map(),
    assets: new Map()
  })
  return {site, drafts: issues.filter(({draft}) => draft), pictures: new Map(Object.entries(facts.pictures ?? {}))}
}

export function compare(before: readonly Issue[], after: readonly Issue[], facts: Facts = {}): SiteDiff {
  return compareSites(snapshotOf(before, facts), snapshotOf(after, facts))
}

export const nothing: SiteDiff = {
  settings: [],
  issues: {added: [], removed: [], changed: []},
  entries: {added: [], removed: [], moved: [], changed: []},
  values: {added: []},
  figures: {moved: []},
  broken: []
}

export function figureOf(source: string, facts: Partial<Figure> = {}): Figure {
  return {source, alt: '', caption: null, place, ...facts}
}

/** `/papers/a/ → /papers/b/: title` */
export function told(broken: readonly BrokenAddress[]): readonly string[] {
  return broken.map(({address, now, reason}) => `${address} → ${now ?? 'nowhere'}: ${reason}`)
}
