import type {Page} from 'playwright-core'

/** What is too small for a finger: less than 24 px in either direction. Links within a sentence may be. */
export async function targetFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button')].flatMap(target => {
      if (!target.checkVisibility()) return []
      const {width, height} = target.getBoundingClientRect()
      const always = target.matches('.chip, .handle, .link, button, nav *, header ul *')
      if (target.matches('.skip') || (!always && getComputedStyle(target).display === 'inline')) return []
      const wide = target.matches('.handle, .entry-number') ? true : width >= 24
      return wide && height >= 23.9 ? [] : [`${target.outerHTML.slice(0, 120)} is ${width} × ${height}`]
    })
  )
}
