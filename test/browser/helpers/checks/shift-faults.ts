import type {Page} from 'playwright-core'

/** Records shifts from the first paint on; give it to the page before it loads. */
export const watchShifts = `
  globalThis.shifts = []
  new PerformanceObserver(list => globalThis.shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true})
`

/** Brings every lazy picture in, and reports how far the page moved meanwhile: at most 0.01 in all. */
export async function shiftFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const faults: string[] = []
    for (const image of document.images) {
      image.scrollIntoView({behavior: 'instant', block: 'center'})
      await image.decode().catch(() => faults.push(`${image.currentSrc || image.src} is no picture`))
    }
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    scrollTo({top: 0, behavior: 'instant'})
    const shifts: readonly {value: number; sources: readonly {node: Node | null}[]}[] = Reflect.get(window, 'shifts')
    const sum = shifts.reduce((all, {value}) => all + value, 0)
    const moved = shifts.flatMap(({sources}) => sources.map(({node}) => node?.nodeName))
    return sum > 0.01 ? [...faults, `moved by ${sum}: ${[...new Set(moved)].join(' ')}`] : faults
  })
}
