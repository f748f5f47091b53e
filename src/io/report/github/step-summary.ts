import type {Severity} from '../../../model/diagnostic.js'
import {message} from '../../../model/message.js'
import type {Speech} from '../../../model/speech.js'
import type {Finding} from '../finding.js'
import {foundWords} from '../found-words.js'
import {shortened} from '../shortened.js'
import {totalsOf} from '../totals-of.js'
import {visible} from '../visible.js'

type Options = {
  /** Bytes that may be written. */
  readonly room: number
  /** The address of a line in a file of the repository; `null` where that is unknown. */
  readonly addressOf: (file: string, line: number | null) => string | null
  readonly speech: Speech
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/**
 * All findings as a table for the page of a run, worst first, as many as there is room for. It is HTML, since text of
 * strangers in HTML needs three characters escaped, and in Markdown no one knows how many.
 */
export function stepSummary(findings: readonly Finding[], {room, addressOf, speech: {words}}: Options): string {
  if (findings.length === 0) return `${words(message`Nothing found.`)}\n\n`
  const total = words(foundWords(totalsOf(findings), (_, count) => words(count)))
  const columns = [words(message`where`), '', words(message`what`), words(message`rule`)]
  const head = `<h3>${total}</h3>\n<table><tr>${columns.map(cell => `<th>${cell}</th>`).join('')}</tr>\n`
  const sorted = severities.flatMap(severity => findings.filter(finding => finding.severity === severity))
  const rows: string[] = []
  let left = room - Buffer.byteLength(head + closing) - 200
  for (const finding of sorted) {
    const row = rowOf(finding, addressOf)
    left -= Buffer.byteLength(row)
    if (left < 0) break
    rows.push(row)
  }
  const missing = sorted.length - rows.length
  const more =
    missing > 0
      ? `<p>${words(message`… and ${missing} more; ${'<code>offprint check</code>'} prints all of them.`)}</p>\n`
      : ''
  return `${head}${rows.join('')}${closing}${more}\n`
}

const closing = '</table>\n'

function rowOf({file, place, severity, reason, hint, rule}: Finding, addressOf: Options['addressOf']): string {
  const where = escaped(place ? `${file}:${place.start.line}:${place.start.column}` : file)
  const address = addressOf(file, place?.start.line ?? null)
  const linked = address === null ? where : `<a href="${escaped(address)}">${where}</a>`
  const level = severity === 'info' ? 'note' : severity
  const what = `${escaped(reason)}<br><sub>${escaped(hint)}</sub>`
  return `<tr><td>${linked}</td><td>${level}</td><td>${what}</td><td><code>${rule}</code></td></tr>\n`
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '@': '&#64;'}

function escaped(text: string): string {
  return visible(shortened(text)).replace(/[&<>"@]/g, character => entities[character] ?? '')
}
