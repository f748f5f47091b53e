import type {Checked, Diagnostic} from '../model/diagnostic.js'
import {message} from '../model/message.js'
import type {RuleId} from '../model/rules.js'
import type {Fields} from './fields.js'

/**
 * Reads a ledger: JSON, one record a line. A line that is none is left out, and a finding says which. Of one address the
 * last line holds.
 */
export function parseRecords<T extends {readonly address: string}>(
  {file, text, ruleId}: {readonly file: string; readonly text: string; readonly ruleId: RuleId},
  recordOf: (fields: Fields) => T | null
): Checked<ReadonlyMap<string, T>> {
  const records = new Map<string, T>()
  const diagnostics: Diagnostic[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const fields = parsed(line)
    const record = fields && recordOf(fields)
    if (record) {
      records.set(record.address, record)
      continue
    }
    const what = /^(<{7}|={7}|>{7}|\|{7})/.test(line) ? message`mark of a merge` : message`line`
    const place = {start: {line: index + 1, column: 1}, end: {line: index + 1, column: line.length + 1}}
    diagnostics.push({ruleId, reason: message`Unexpected ${what}, expected one entry as JSON`, file, place})
  }
  return {value: records, diagnostics}
}

function parsed(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Fields) : null
  } catch {
    return null
  }
}
