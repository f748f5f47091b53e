import type {Diagnostic} from '../model/diagnostic.js'
import type {Settings} from '../model/settings.js'
import {distPath} from './dist-path.js'
import {producedAddresses} from './produced-addresses.js'
import {siteHref} from './site-href.js'

type Produced = {readonly path: string; readonly body: string}
/** The file that first leads to an address, and how often files do in all. */
type Uses = {readonly first: string; readonly count: number}

/**
 * Checks the text files of a build against each other: every address of this site leads to a file of the build, every
 * fragment to an element of its page, and no path is given twice, nor an id on one page.
 * `allPaths` are all files of the build below `dist/`, figures and assets too.
 */
export function checkProduced(
  files: Iterable<Produced>,
  allPaths: ReadonlySet<string>,
  settings: Pick<Settings, 'address' | 'base'>
): readonly Diagnostic[] {
  const duplicates: Diagnostic[] = []
  const idsOf = new Map<string, ReadonlySet<string>>()
  const uses = new Map<string, Uses>()
  for (const {path, body} of files) {
    const {addresses, ids} = producedAddresses(path, body, settings.address + settings.base)
    if (idsOf.has(path)) duplicates.push(duplicatePath(path))
    idsOf.set(path, new Set(ids))
    duplicates.push(...duplicateIds(path, ids))
    for (const address of addresses) {
      const href = siteHref(address, path, settings)
      if (href === null) continue
      const known = uses.get(href)
      uses.set(href, {first: known?.first ?? path, count: (known?.count ?? 0) + 1})
    }
  }
  const dead = [...uses].filter(([href]) => !leadsSomewhere(href, settings.base, allPaths, idsOf))
  return [...duplicates, ...dead.map(([href, use]) => deadLink(href, use))]
}

/** The ids of a file that this build did not write are unknown, so any fragment of it is fine. */
function leadsSomewhere(
  href: string,
  base: string,
  allPaths: ReadonlySet<string>,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>
): boolean {
  const path = distPath(base, href)
  if (path === null || !allPaths.has(path)) return false
  const fragment = plain(href.split('#')[1] ?? '')
  return fragment === '' || (idsOf.get(path)?.has(fragment) ?? true)
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
    reason: `Unexpected second file \`${path}\`, expected one`,
    file: `dist/${path}`
  }
}

function duplicateIds(path: string, ids: readonly string[]): readonly Diagnostic[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(id => ({
    ruleId: 'output/duplicate-id',
    reason: `Unexpected second element with the id \`${id}\`, expected one`,
    file: `dist/${path}`,
    actual: id
  }))
}

function deadLink(href: string, {first, count}: Uses): Diagnostic {
  const others = count > 1 ? ` (${count} links)` : ''
  return {
    ruleId: 'output/dead-link',
    reason: `Unexpected address \`${href}\`${others}, expected a file of this site or an element of its page`,
    file: `dist/${first}`,
    actual: href
  }
}
