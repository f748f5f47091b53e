import {createHash} from 'node:crypto'

/** A page as the browser is to know it again. */
export type LivePage = {
  /** Of all but which style sheets it has: those can be exchanged on an open page. */
  readonly hash: string
  /** The addresses of its style sheets, in their order. */
  readonly styles: readonly string[]
}

export function livePage(html: string): LivePage {
  const styles = [...html.matchAll(sheet)].map(([, href = '']) => href)
  return {hash: createHash('sha256').update(html.replace(sheet, '')).digest('hex').slice(0, 16), styles}
}

const sheet = /<link rel="stylesheet" href="([^"]*)"[^>]*>\n?/g
