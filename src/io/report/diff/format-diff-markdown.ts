import type {Message} from '../../../model/message.js'
import type {SiteDiff} from '../../../model/site-diff.js'
import type {Speech} from '../../../model/speech.js'
import {visible} from '../visible.js'
import {diffWords} from './diff-words.js'
import {type Row, type Told, tellDiff} from './tell-diff.js'

const most = 20
/** A comment on GitHub holds 65,536 characters; each row may be some hundred. */
const room = 60_000

/**
 * A comparison for a comment below a pull request.
 *
 * @param notices What was not compared, which nobody would look for in a log.
 */
export function formatDiffMarkdown(diff: SiteDiff, speech: Speech, notices: readonly Message[] = []): string {
  const below = notices.map(notice => `\n${escaped(speech.words(notice))}\n`).join('')
  return `${changes(diff, speech)}${below}`
}

function changes(diff: SiteDiff, speech: Speech): string {
  const told = tellDiff(diff, speech)
  if (told.length === 0) return `${speech.words(diffWords.nothing)}\n`
  const head = `**${told.map(({title}) => escaped(title)).join(speech.words(diffWords.comma))}**\n`
  const [only] = told
  if (only && told.length === 1) return `${head}\n${listOf(only, speech)}\n`
  let text = head
  for (const each of told) {
    const part = partOf(each, speech)
    if (text.length + part.length > room) return `${text}\n…\n`
    text += part
  }
  return text
}

/** What is new and what breaks is open to the eye, all else a click away. */
function partOf(told: Told, speech: Speech): string {
  const open = told.breaks || told.adds ? ' open' : ''
  return `\n<details${open}><summary>${escaped(told.title)}</summary>\n\n${listOf(told, speech)}\n\n</details>\n`
}

function listOf({rows}: Told, speech: Speech): string {
  const shown = rows.slice(0, most)
  const more = rows.length > shown.length ? [`- ${speech.words(diffWords.more(rows.length - shown.length))}`] : []
  return [...shown.map(rowOf), ...more].join('\n')
}

function rowOf({issue, subject, text}: Row): string {
  const place = issue === '' ? '' : `${issue} · `
  return `- ${place}${escaped(subject)}${text === '' ? '' : `: ${escaped(text)}`}`
}

/**
 * Text of strangers that shows as it is: no markup and no link. Behind `@` and `#` stands a blank without width, since
 * GitHub looks for mentions when entities are text again, and would send mail to whoever has a recommender's handle.
 */
function escaped(text: string): string {
  return visible(text).replace(/[\\`*_{}[\]()#+\-!|<>&~@$:/.]/g, character => {
    const entity = `&#${character.charCodeAt(0)};`
    return character === '@' || character === '#' ? `${entity}&#8203;` : entity
  })
}
