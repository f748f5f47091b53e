import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {AxeResults} from 'axe-core'
import type {Page} from 'playwright-core'

/** What axe finds against WCAG 2.0 to 2.2, A and AA, in light and in dark. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(source, 'utf8'))
  const light = await run(page, 'all', ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  await page.emulateMedia({colorScheme: 'dark'})
  // Nothing but colours differs in the dark.
  const dark = await run(page, 'dark', ['color-contrast', 'link-in-text-block'])
  await page.emulateMedia({colorScheme: 'light'})
  return [...light, ...dark]
}

const source = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))

async function run(page: Page, label: string, runOnly: string[]): Promise<readonly string[]> {
  const {violations} = await page.evaluate<AxeResults, string[]>(
    only => Reflect.get(window, 'axe').run({runOnly: only, resultTypes: ['violations']}),
    runOnly
  )
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${label} ${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]}`)
  )
}
