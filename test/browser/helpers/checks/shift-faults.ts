import type {Page} from 'playwright-core'

/** Records shifts from the first paint on; give it to the page before it loads. */
export const watchShifts = `
  globalThis.shifts = []
  new PerformanceObserver(list => globalThis.shifts.push(...list.getEntries())).observe({type: 'layout-shift', buffered: true})
`

/**
 * Scrolls through as a reader does, which brings every lazy picture in, and reports how far the page moved meanwhile: at
 * most 0.01 in all. (At a jump, far entries are laid out only then, which moves what is below them.)
 */
export async function shiftFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const faults: string[] = []
    const frame = () => new Promise(requestAnimationFrame)
    for (let top = 0; top + innerHeight < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo({top, behavior: 'instant'})
      await frame()
    }
    for (const image of document.images)
      await image.decode().catch(() => faults.push(`${image.currentSrc || image.src} is no picture`))
    await frame()
    await frame()
    scrollTo({top: 0, behavior: 'instant'})
    const shifts: readonly {value: number; sources: readonly {node: Node | null}[]}[] = Reflect.get(window, 'shifts')
    const sum = shifts.reduce((all, {value}) => all + value, 0)
    const moved = shifts.flatMap(({sources}) => sources.map(({node}) => node?.nodeName))
    return sum > 0.01 ? [...faults, `moved by ${sum}: ${[...new Set(moved)].join(' ')}`] : faults
  })
}
