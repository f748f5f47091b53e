import type {Browser} from 'playwright-core'
import {openPage} from '../../support/browser.js'
import {axeFaults} from './checks/axe-faults.js'
import {imageFaults} from './checks/image-faults.js'
import {overflowFaults} from './checks/overflow-faults.js'
import {shiftFaults, watchShifts} from './checks/shift-faults.js'
import {structureFaults} from './checks/structure-faults.js'
import {targetFaults} from './checks/target-faults.js'

/** What is wrong with one page in one window, by what was looked at. */
export type Observation = Readonly<Record<Aspect, readonly string[]>>
export type Aspect = 'axe' | 'images' | 'network' | 'console' | 'overflow' | 'shift' | 'structure' | 'targets'

/** Looks at everything about a page in one visit. `widths`: the window's own, and others that it is narrowed to. */
export async function observe(
  browser: Browser,
  address: string,
  language: string,
  [width, ...others]: readonly [number, ...number[]]
): Promise<Observation> {
  const visit = await openPage(browser, address, {viewport: {width, height: 900}}, [watchShifts, watchPolicy])
  const {page} = visit
  const shift = await shiftFaults(page)
  const faults = {
    shift,
    images: await imageFaults(page),
    targets: await targetFaults(page),
    structure: await structureFaults(page, language),
    axe: await axeFaults(page),
    overflow: await overflowFaults(page, [width, ...others]),
    network: visit.foreign,
    console: [
      ...visit.problems.filter(problem => problem !== `404 ${address}`),
      ...(await page.evaluate<string[]>('globalThis.violations'))
    ]
  }
  await page.context().close()
  return faults
}

const watchPolicy = `
  globalThis.violations = []
  addEventListener('securitypolicyviolation', event => globalThis.violations.push(event.violatedDirective + ' ' + event.blockedURI))
`
