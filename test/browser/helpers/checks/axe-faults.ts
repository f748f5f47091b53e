import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {AxeResults} from 'axe-core'
import type {Page} from 'playwright-core'

export type Scheme = 'light' | 'dark'

/** What axe finds against WCAG 2.0 to 2.2, A and AA, and its own best practice. */
export async function axeFaults(
  page: Page,
  [first, ...others]: readonly [Scheme, ...Scheme[]] = ['light', 'dark']
): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(readFileSync(source, 'utf8'))
  const faults = await run(page, first, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  // Another scheme differs in nothing but its colours.
  for (const other of others) faults.push(...(await run(page, other, ['color-contrast', 'link-in-text-block'])))
  return faults
}

const source = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))

async function run(page: Page, colorScheme: Scheme, runOnly: string[]): Promise<string[]> {
  await page.emulateMedia({colorScheme})
  const {violations} = await page.evaluate<AxeResults, string[]>(
    only => Reflect.get(window, 'axe').run({runOnly: only, resultTypes: ['violations']}),
    runOnly
  )
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${colorScheme} ${id}: ${target.join(' ')} ${failureSummary}`)
  )
}
