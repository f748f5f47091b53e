import type {SiteDiff} from '../../../model/site-diff.js'
import type {Speech} from '../../../model/speech.js'
import {painter} from '../paint.js'
import {visible} from '../visible.js'
import {widthOf} from '../width.js'
import {diffWords} from './diff-words.js'
import {type Row, tellDiff} from './tell-diff.js'

type Options = {
  readonly colour?: boolean
  /** Every case of a kind, however many there are. */
  readonly all?: boolean
}

const most = 20
/** So many kinds are seen at a glance. */
const few = 3

/** A comparison for a terminal: kind by kind; of many kinds a line that says it all comes first. */
export function formatDiffText(diff: SiteDiff, speech: Speech, {colour = false, all = false}: Options = {}): string {
  const paint = painter(colour)
  const told = tellDiff(diff, speech)
  if (told.length === 0) return `${speech.words(diffWords.nothing)}\n`
  const titles = told.map(({title, breaks}) => (breaks ? paint.error(title) : title))
  const parts = told.map(({rows, breaks}, index) => {
    const shown = all ? rows : rows.slice(0, most)
    const width = Math.max(...shown.map(({issue}) => widthOf(issue)))
    const lines = shown.map(row => `  ${lineOf(row, width, breaks ? text => text : paint.dim)}`)
    const more =
      rows.length > shown.length ? [`  ${paint.dim(speech.words(diffWords.more(rows.length - shown.length)))}`] : []
    return [titles[index], ...lines, ...more].join('\n')
  })
  const sum = titles.length > few ? [titles.join(speech.words(diffWords.comma))] : []
  return `${[...sum, ...parts].join('\n\n')}\n`
}

function lineOf({issue, subject, text}: Row, width: number, quiet: (text: string) => string): string {
  const place = issue === '' ? '' : `${issue}${' '.repeat(width - widthOf(issue))}  `
  return `${place}${visible(subject)}${text === '' ? '' : `  ${quiet(visible(text))}`}`
}
