import type {Page} from 'playwright-core'

/** Pictures without size or text, drawn out of shape, or loaded at another time than they should. */
export async function imageFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.images].flatMap((image, index) => {
      const faults: string[] = []
      const lazy = image.loading === 'lazy'
      const owed = ['width', 'height', 'alt'].filter(name => !image.hasAttribute(name))
      if (owed.length > 0) faults.push(`lacks ${owed}`)
      if (index > 0 && !lazy) faults.push('is not lazy')
      // A thumbnail in a list may wait, and so may what comes after a stand-in.
      const early = image.closest('.card') === null && document.querySelector('.stand-in') === null
      if (index === 0 && lazy && early) faults.push('comes first and is lazy')
      const stated = Number(image.getAttribute('width')) / Number(image.getAttribute('height'))
      const real = image.naturalWidth / image.naturalHeight
      // The browser gives whole pixels of what is drawn, not of the file.
      const rounding = 1 / Math.min(image.naturalWidth, image.naturalHeight) + 0.01
      if (Math.abs(stated / real - 1) > rounding) faults.push(`is stated as ${stated}, and is ${real}`)
      const {width, height} = image.getBoundingClientRect()
      const fit = getComputedStyle(image).objectFit
      if (fit === 'fill' && Math.abs(width / height / real - 1) > 0.05) faults.push(`is drawn ${width} × ${height}`)
      return faults.map(fault => `${image.src} ${fault}`)
    })
  )
}
