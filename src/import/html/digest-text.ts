import {dayOf} from '../../content/yaml/day-of.js'
import type {Point} from '../../model/diagnostic.js'
import type {Article} from './article.js'
import {escapeText} from './escape-text.js'
import type {PageLine} from './page-line.js'

export type DigestText = {
  readonly text: string
  /** Where each line of the text stands in the page; `null` for those that only we wrote. */
  readonly places: readonly (Point | null)[]
}

/** A page as an issue file in the digest dialect: the reader of those reads on. */
export function digestText(article: Omit<Article, 'body'>, lines: readonly PageLine[]): DigestText {
  const rows: {readonly text: string; readonly at: Point | null}[] = []
  const add = (text: string, at: Point | null = null): void => void rows.push({text, at})
  const date = article.date === null ? null : dayOf(article.date)
  add('---')
  if (date !== null) add(`date: ${date}`)
  if (article.address !== null) add(`source: ${JSON.stringify(article.address)}`)
  add('---')
  if (article.title !== null) {
    add('')
    add(`# ${escapeText(article.title)}`)
  }
  lines.forEach((line, index) => {
    if (!line.tight && !(isItem(line) && isItem(lines[index - 1]))) add('')
    add(line.text, line.at)
  })
  return {text: `${rows.map(({text}) => text).join('\n')}\n`, places: rows.map(({at}) => at)}
}

function isItem(line: PageLine | undefined): boolean {
  return line !== undefined && /^ *(- |\d+\. )/.test(line.text)
}
