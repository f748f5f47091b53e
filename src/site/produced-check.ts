import type {Diagnostic} from '../model/diagnostic.js'
import {message} from '../model/message.js'
import type {Settings} from '../model/settings.js'
import {distPath} from './dist-path.js'
import {producedAddresses} from './produced-addresses.js'
import {siteHref} from './site-href.js'

/** Looks at the text files of a build, one by one, and keeps of each only what others may lead to. */
export type ProducedCheck = {
  see(path: string, body: string): Produced
  /** Of a file that is what it was when somebody saw it. */
  note(path: string, produced: Produced): void
  /** @param allPaths All files of the build below `dist/`, figures and assets too. */
  findings(allPaths: ReadonlySet<string>): readonly Diagnostic[]
}

/** What one file leads to within its site, as hrefs from the root of the host, and the ids that others may lead to. */
export type Produced = {readonly hrefs: readonly string[]; readonly ids: readonly string[]}

/** The file that first leads to an address, and how often files do in all. */
type Uses = {readonly first: string; count: number}

/**
 * Checks the text files of a build against each other: every address of this site leads to a file of the build, every
 * fragment to an element of its page, and no path is given twice, nor an id on one page.
 */
export function createProducedCheck(settings: Pick<Settings, 'address' | 'base'>): ProducedCheck {
  const duplicates: Diagnostic[] = []
  const idsOf = new Map<string, string>()
  const uses = new Map<string, Uses>()
  const site = settings.address + settings.base
  const note = (path: string, {hrefs, ids}: Produced): void => {
    if (idsOf.has(path)) duplicates.push(duplicatePath(path))
    idsOf.set(path, listOf(ids))
    duplicates.push(...duplicateIds(path, ids))
    for (const href of hrefs) {
      const known = uses.get(href)
      if (known !== undefined) known.count++
      else uses.set(detached(href), {first: path, count: 1})
    }
  }
  return {
    note,
    see(path, body) {
      const {addresses, ids} = producedAddresses(path, body, site)
      const produced = {hrefs: addresses.flatMap(address => siteHref(address, path, settings) ?? []), ids}
      note(path, produced)
      return produced
    },
    findings(allPaths) {
      const dead = [...uses].filter(([href]) => !leadsSomewhere(href, settings.base, allPaths, idsOf))
      return [...duplicates, ...dead.map(([href, use]) => deadLink(href, use))]
    }
  }
}

/** A part of a page keeps the whole page in memory; a copy does not. */
function detached(text: string): string {
  return Buffer.from(text).toString()
}

function listOf(ids: readonly string[]): string {
  return ids.length === 0 ? '' : detached(`\n${ids.join('\n')}\n`)
}

/** The ids of a file that this build did not write are unknown, so any fragment of it is fine. */
function leadsSomewhere(
  href: string,
  base: string,
  allPaths: ReadonlySet<string>,
  idsOf: ReadonlyMap<string, string>
): boolean {
  const path = distPath(base, href)
  if (path === null || !allPaths.has(path)) return false
  const fragment = plain(href.split('#')[1] ?? '')
  return fragment === '' || (idsOf.get(path)?.includes(`\n${fragment}\n`) ?? true)
}

function plain(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function duplicatePath(path: string): Diagnostic {
  return {
    ruleId: 'output/duplicate-path',
    reason: message`Unexpected second file \`${path}\`, expected one`,
    file: `dist/${path}`
  }
}

function duplicateIds(path: string, ids: readonly string[]): readonly Diagnostic[] {
  if (new Set(ids).size === ids.length) return []
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(id => ({
    ruleId: 'output/duplicate-id',
    reason: message`Unexpected second element with the id \`${id}\`, expected one`,
    file: `dist/${path}`,
    actual: id
  }))
}

function deadLink(href: string, {first, count}: Uses): Diagnostic {
  return {
    ruleId: 'output/dead-link',
    reason:
      count > 1
        ? message`Unexpected address \`${href}\` (${count} links), expected a file of this site or an element of its page`
        : message`Unexpected address \`${href}\`, expected a file of this site or an element of its page`,
    file: `dist/${first}`,
    actual: href
  }
}
