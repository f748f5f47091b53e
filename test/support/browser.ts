import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'
import {findBrowser} from '../../scripts/install-browser.mjs'

/** Nothing that the browser itself would do over the network. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run'
]

/** How long something may take where the machine has much else to do, in milliseconds. What works is never that slow. */
const patience = 90_000

/**
 * A headless Chromium. Without its sandbox, which root and some CI machines cannot have: it opens our pages only.
 * Close it when the tests end.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.OFFPRINT_CHROMIUM || (await findBrowser())
  if (!executablePath) throw new Error('No browser; run `node scripts/install-browser.mjs`')
  return chromium.launch({executablePath, args: quiet, chromiumSandbox: false, timeout: patience})
}

export type Visit = {
  readonly page: Page
  /** Requests to other sites, which were not let through. */
  readonly foreign: readonly string[]
  /** What went wrong on the page: exceptions, errors in the console, and answers that are none. */
  readonly problems: readonly string[]
}

/**
 * Opens a page in a context of its own, and lets no request leave its site. Both lists grow while the page lives.
 *
 * @param scripts run in the page before its own
 */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  scripts: readonly string[] = []
): Promise<Visit> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, ...options})
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  for (const content of scripts) await page.addInitScript({content})
  const foreign: string[] = []
  const problems: string[] = []
  const {origin} = new URL(address)
  await context.route(
    url => url.origin !== origin && url.protocol !== 'data:',
    route => {
      foreign.push(route.request().url())
      return route.abort()
    }
  )
  page.on('pageerror', error => problems.push(error.message))
  page.on('console', message => {
    // Of a failed request the console does not say which; the response, or `foreign`, does.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load')) problems.push(message.text())
  })
  page.on('response', response => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`))
  await page.goto(address, {waitUntil: 'load'})
  return {page, foreign, problems}
}
