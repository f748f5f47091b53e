import {existsSync, readFileSync} from 'node:fs'
import {relative} from 'node:path'
import {type Applied, applyBaseline} from '../../io/report/baseline/apply-baseline.js'
import type {BaselineEntry} from '../../io/report/baseline/baseline-entry.js'
import {baselineOf} from '../../io/report/baseline/baseline-of.js'
import {formatBaseline} from '../../io/report/baseline/format-baseline.js'
import {parseBaseline} from '../../io/report/baseline/parse-baseline.js'
import {counted} from '../../io/report/counted.js'
import type {SourceLines} from '../../io/report/text/excerpt.js'
import {visible} from '../../io/report/visible.js'
import {writeReport} from '../../io/report/write-report.js'
import type {Diagnostic} from '../../model/diagnostic.js'
import {inWords} from '../../model/in-words.js'
import {rules} from '../../model/rules.js'
import {usageError} from '../usage-error.js'

type Held = Applied & {
  /** What is to be said about the baseline itself. */
  readonly notices: readonly string[]
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
    return {...applied, notices: [`${name} knows ${counted(applied.known.length, 'finding')} now`, ...barred(applied)]}
  }
  const applied = applyBaseline(diagnostics, read(file, name), sources)
  const count = applied.known.length
  const known = count === 0 ? [] : [`${counted(count, 'finding')} not shown, known from ${name}`]
  return {...applied, notices: [...known, ...barred(applied), ...stale(applied.stale, name)]}
}

function read(file: string, name: string): readonly BaselineEntry[] {
  if (!existsSync(file)) {
    throw usageError(`Unexpected --baseline \`${name}\`, expected a file; --update-baseline with it writes one`)
  }
  const entries = parseBaseline(readFileSync(file, 'utf8'))
  if ('reason' in entries)
    throw usageError(`${name}:${entries.line}: ${inWords(entries.reason)}; --update-baseline writes it anew`)
  return entries
}

/** A baseline keeps quiet about errors, but a build does not publish with them. */
function barred({known}: Applied): readonly string[] {
  const errors = known.filter(({ruleId}) => rules[ruleId].severity === 'error').length
  if (errors === 0) return []
  return [`${errors} of them ${errors === 1 ? 'is an error' : 'are errors'}, with which nothing can be published`]
}

const mostListed = 10

function stale(entries: readonly BaselineEntry[], name: string): readonly string[] {
  if (entries.length === 0) return []
  const count = entries.reduce((sum, entry) => sum + entry.count, 0)
  const what = count === 1 ? '1 finding of it is gone' : `${count} findings of it are gone`
  const rows = entries.slice(0, mostListed).map(({file, rule, text}) => `  ${visible(`${file}  ${rule}  ${text}`)}`)
  const more = entries.length > mostListed ? [`  and ${entries.length - mostListed} more`] : []
  return [`${name} can be shorter: ${what}; --update-baseline takes out:`, ...rows, ...more]
}
