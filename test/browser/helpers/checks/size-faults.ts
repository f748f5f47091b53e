import type {Page} from 'playwright-core'

/** How much of what `sizes` promises may be wrong: less, and the picture is drawn smaller; more, and readers load more. */
const least = 0.95
const most = 1.15

/**
 * Pictures whose `sizes` is not what they are drawn as in this window, and those without whose one file is too small for
 * screens of two dots a pixel.
 */
export async function sizeFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([least, most]) => {
      // As far from the window, too, as it will be seen.
      document.documentElement.dataset.whole = ''
      const ruler = document.body.appendChild(document.createElement('div'))
      const found = [...document.images].flatMap(image => {
        const own = Number(image.getAttribute('width'))
        const {width, height} = image.getBoundingClientRect()
        const drawn = Math.min(width, (height * own) / Number(image.getAttribute('height')), own)
        const where = `${image.src.replace(/.*\//, '')} in ${image.closest('[class]')?.parentElement?.className}`
        if (image.sizes === '') {
          const file = Number(/-(\d+)\.[^/]*$/.exec(image.src)?.[1] ?? own)
          return file < Math.min(own, Math.floor(drawn * 2)) ? [`${where} is ${file} px wide, drawn ${drawn}`] : []
        }
        // The commas between conditions, not those between arguments.
        const choices = image.sizes
          .split(/,\s*(?![^(]*\))/)
          .map(choice => /^(\(min-width: [^)]+\))? ?(.*)$/.exec(choice))
        const chosen = choices.find(choice => choice?.[1] === undefined || matchMedia(choice[1]).matches)
        ruler.style.width = chosen?.[2] ?? ''
        const promised = ruler.getBoundingClientRect().width
        const right = promised >= drawn * least - 1 && promised <= drawn * most + 1
        return right ? [] : [`${where} promises ${promised} px, drawn ${drawn.toFixed(1)}: ${image.sizes}`]
      })
      ruler.remove()
      return found
    },
    [least, most] as const
  )
}
