import type {Page} from 'playwright-core'

/** Elements that stick out of the window, or out of a box that cuts them off without a way to scroll. */
export async function overflowFaults(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const before = page.viewportSize()
  const faults: string[] = []
  for (const width of widths) {
    await page.setViewportSize({width, height: 800})
    faults.push(...(await page.evaluate(look)).map(fault => `${width} px: ${fault}`))
  }
  if (before) await page.setViewportSize(before)
  return faults
}

function look(): string[] {
  const {scrollWidth, clientWidth} = document.documentElement
  const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const {left, right, width} = element.getBoundingClientRect()
    // A box of one pixel is text for screen readers only.
    const out = (right > clientWidth + 0.5 || left < -0.5) && width > 1
    const cut = element.matches('.stand-in, .chip, .link') && element.scrollHeight > element.clientHeight + 1
    const scrolled = element.parentElement?.closest('pre, table, math, .scroll') ?? null
    if ((out && scrolled === null) || cut)
      faults.push(`${element.tagName} ${element.className}: ${element.textContent?.trim().slice(0, 40)}`)
  }
  return faults
}
