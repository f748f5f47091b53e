import {existsSync, readFileSync} from 'node:fs'
import {relative} from 'node:path'
import {type Applied, applyBaseline} from '../../io/report/baseline/apply-baseline.js'
import type {BaselineEntry} from '../../io/report/baseline/baseline-entry.js'
import {baselineOf} from '../../io/report/baseline/baseline-of.js'
import {formatBaseline} from '../../io/report/baseline/format-baseline.js'
import {parseBaseline} from '../../io/report/baseline/parse-baseline.js'
import type {SourceLines} from '../../io/report/text/excerpt.js'
import {visible} from '../../io/report/visible.js'
import {writeReport} from '../../io/report/write-report.js'
import type {Diagnostic} from '../../model/diagnostic.js'
import {type Message, message} from '../../model/message.js'
import {rules} from '../../model/rules.js'
import {usageError} from '../usage-error.js'

type Held = Applied & {
  /** What is to be said about the baseline itself. */
  readonly notices: readonly Message[]
}

/** Parts the findings that a baseline knows from the new ones; first, if that is asked for, it learns all of them. */
export function holdBack(
  diagnostics: readonly Diagnostic[],
  file: string,
  sources: SourceLines,
  update: boolean
): Held {
  const name = relative(process.cwd(), file) || file
  if (update) {
    const entries = baselineOf(diagnostics, sources)
    writeReport(file, formatBaseline(entries))
    const applied = applyBaseline(diagnostics, entries, sources)
    return {...applied, notices: [message`${name} knows ${findings(applied.known.length)} now`, ...barred(applied)]}
  }
  const applied = applyBaseline(diagnostics, read(file, name), sources)
  const count = applied.known.length
  const known = count === 0 ? [] : [message`${findings(count)} not shown, known from ${name}`]
  return {...applied, notices: [...known, ...barred(applied), ...stale(applied.stale, name)]}
}

function read(file: string, name: string): readonly BaselineEntry[] {
  if (!existsSync(file)) {
    throw usageError(message`Unexpected --baseline \`${name}\`, expected a file; --update-baseline with it writes one`)
  }
  const entries = parseBaseline(readFileSync(file, 'utf8'))
  if ('reason' in entries)
    throw usageError(message`${name}:${entries.line}: ${entries.reason}; --update-baseline writes it anew`)
  return entries
}

function findings(count: number): Message {
  return count === 1 ? message`${count} finding` : message`${count} findings`
}

/** A baseline keeps quiet about errors, but a build does not publish with them. */
function barred({known}: Applied): readonly Message[] {
  const errors = known.filter(({ruleId}) => rules[ruleId].severity === 'error').length
  if (errors === 0) return []
  return [
    errors === 1
      ? message`${errors} of them is an error, with which nothing can be published`
      : message`${errors} of them are errors, with which nothing can be published`
  ]
}

const mostListed = 10

function stale(entries: readonly BaselineEntry[], name: string): readonly Message[] {
  if (entries.length === 0) return []
  const count = entries.reduce((sum, entry) => sum + entry.count, 0)
  const what = count === 1 ? message`1 finding of it is gone` : message`${count} findings of it are gone`
  const rows = entries
    .slice(0, mostListed)
    .map(({file, rule, text}) => message`${`  ${visible(`${file}  ${rule}  ${text}`)}`}`)
  const more = entries.length > mostListed ? [message`  and ${entries.length - mostListed} more`] : []
  return [message`${name} can be shorter: ${what}; --update-baseline takes out:`, ...rows, ...more]
}
