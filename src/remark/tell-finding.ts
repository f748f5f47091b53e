import {existsSync} from 'node:fs'
import type {Compiler} from 'unified'
import type {Finding} from '../io/report/finding.js'
import {helpOf} from '../io/report/text/help-of.js'
import type {Severity} from '../model/diagnostic.js'
import type {Speech} from '../model/speech.js'
import {replacementOf} from './replacement-of.js'

export type File = Parameters<Compiler>[1]

/** Adds a finding to a file as its message, by which editors show where and offer what may stand there instead. */
export function tellFinding(file: File, finding: Finding, lines: readonly string[], speech: Speech): void {
  const {rule, reason, severity, actual, hint} = finding
  const {place, expected} = replacementOf(finding, lines)
  const message = file.message(reason, {ruleId: rule, source: 'offprint', ...(place && {place: copied(place)})})
  message.fatal = fatal[severity]
  message.note = helpOf(finding, hint, speech).join('\n')
  message.url = pageOf(rule)
  message.actual = actual ?? undefined
  message.expected = expected.length > 0 ? [...expected] : undefined
}

/** As unified has it: `undefined` is for what is only worth knowing. */
const fatal: Readonly<Record<Severity, true | false | undefined>> = {error: true, warning: false, info: undefined}

function copied({start, end}: NonNullable<Finding['place']>) {
  return {start: {...start}, end: {...end}}
}

/** That of the package, which needs no network. */
function pageOf(rule: string): string | undefined {
  const page = new URL(`../../content/rules/${rule}.md`, import.meta.url)
  return existsSync(page) ? page.href : undefined
}
