import type {Page} from 'playwright-core'

/** Headings that skip a level, ids used twice, texts in a language that nobody announced, references to nothing. */
export async function structureFaults(page: Page, language: string): Promise<readonly string[]> {
  return page.evaluate(expected => {
    const faults: string[] = []
    if (document.documentElement.lang !== expected) faults.push(`the document is in ${document.documentElement.lang}`)
    let level = 0
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const next = Number(heading.tagName[1])
      if (next > level + 1) faults.push(`h${level} is followed by h${next}: ${heading.textContent}`)
      if (heading.textContent?.trim() === '') faults.push(`an empty h${next}`)
      level = next
    }
    const ones = document.querySelectorAll('h1').length
    if (ones !== 1) faults.push(`${ones} h1`)
    const seen = new Set<string>()
    for (const {id} of document.querySelectorAll('[id]')) {
      if (seen.has(id)) faults.push(`id ${id} stands twice`)
      seen.add(id)
    }
    for (const element of document.querySelectorAll('[aria-labelledby], [aria-describedby]')) {
      const ids = element.getAttribute('aria-labelledby') ?? element.getAttribute('aria-describedby') ?? ''
      for (const id of ids.split(/\s+/)) if (!seen.has(id)) faults.push(`nothing has the id ${id}`)
    }
    for (const title of document.querySelectorAll('h1, h2, h3, .chip, .contents a span')) {
      const text = title.textContent ?? ''
      const latin = /[a-z]{3}/i.test(text) && !/[\p{Script=Han}\p{Emoji_Presentation}]/u.test(text)
      const inside = title.querySelector('[lang]')?.getAttribute('lang')
      const announced = inside ?? title.closest('[lang]')?.getAttribute('lang')
      if (latin && announced !== 'en') faults.push(`${announced}: ${text.slice(0, 60)}`)
      if (/^\p{Script=Han}+$/u.test(text.trim()) && announced !== 'zh-Hans')
        faults.push(`${announced}: ${text.slice(0, 60)}`)
    }
    return faults
  }, language)
}
