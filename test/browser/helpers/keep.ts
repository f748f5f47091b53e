import type {Page} from 'playwright-core'

export type Papers = Readonly<Record<string, object>>

const key = 'offprint:keeping:1:/reading/'

/** A script that fills the shelf of `/reading/`, unless something is on it already. */
export function keep(papers: Papers): string {
  const value = JSON.stringify(JSON.stringify({version: 1, papers}))
  return `localStorage.getItem('${key}') ?? localStorage.setItem('${key}', ${value})`
}

export function keptIn(page: Page): Promise<Papers> {
  return page.evaluate<Papers>(`JSON.parse(localStorage.getItem('${key}')).papers`)
}
