import type {Html} from '../../../model/issue.js'

/** Prose from Markdown has its headings from h4 on, right below an h3. Below an h2 they move up, so that none is skipped. */
export function headingsBelow(level: 2 | 3, html: Html): Html {
  if (level === 3) return html
  return html.replace(/(?<=<\/?h)[4-6](?=[\s>])/g, depth => String(Number(depth) - 1)) as Html
}
