import type {Browser} from 'playwright-core'
import {openPage, type Visit} from '../../support/browser.js'
import {axeFaults, type Scheme} from './checks/axe-faults.js'
import {imageFaults} from './checks/image-faults.js'
import {overflowFaults} from './checks/overflow-faults.js'
import {shiftFaults, watchShifts} from './checks/shift-faults.js'
import {structureFaults} from './checks/structure-faults.js'
import {targetFaults} from './checks/target-faults.js'

/** What is wrong with one page, by what was looked at. */
export type Observation = Readonly<Record<Aspect, readonly string[]>>
export type Aspect = 'axe' | 'images' | 'network' | 'console' | 'overflow' | 'shift' | 'structure' | 'targets'

/** A window to look through: its width, to which it is narrowed afterwards, and in which schemes colours are judged. */
export type Window = {
  readonly width: number
  readonly narrower: number
  readonly schemes: readonly [Scheme, ...Scheme[]]
}

/** A page for any number of visits to one site. */
export function openObserver(browser: Browser, home: string): Promise<Visit> {
  return openPage(browser, home, {}, [watchShifts, watchPolicy])
}

/** Looks at everything about a page in one visit: it is loaded in each window, and judged in each when it has settled. */
export async function observe(
  {page, foreign, problems}: Visit,
  address: string,
  language: string,
  windows: readonly Window[]
): Promise<Observation> {
  const faults = none()
  const note = (aspect: Aspect, where: string, found: readonly string[]) =>
    faults[aspect].push(...found.map(fault => `${where}: ${fault}`))
  const before = {foreign: foreign.length, problems: problems.length}
  for (const {width} of windows) {
    await page.setViewportSize({width, height: 900})
    await page.goto(address)
    note('shift', `${width} px`, await shiftFaults(page))
    note('images', `${width} px`, await imageFaults(page))
    note('console', `${width} px`, await page.evaluate<string[]>('globalThis.violations'))
  }
  note('structure', language, await structureFaults(page, language))
  for (const {width, narrower, schemes} of windows) {
    await page.setViewportSize({width, height: 900})
    note('targets', `${width} px`, await targetFaults(page))
    note('axe', `${width} px`, await axeFaults(page, schemes))
    note('overflow', `${width} px`, await overflowFaults(page, [width, narrower]))
  }
  await page.emulateMedia({colorScheme: 'light'})
  note('network', 'asks for', foreign.slice(before.foreign))
  const unexpected = problems.slice(before.problems).filter(problem => problem !== `404 ${address}`)
  note('console', 'says', unexpected)
  return faults
}

const none = (): Record<Aspect, string[]> => ({
  axe: [],
  console: [],
  images: [],
  network: [],
  overflow: [],
  shift: [],
  structure: [],
  targets: []
})

const watchPolicy = `
  globalThis.violations = []
  addEventListener('securitypolicyviolation', event => globalThis.violations.push(event.violatedDirective + ' ' + event.blockedURI))
`
