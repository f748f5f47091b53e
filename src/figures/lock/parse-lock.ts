import type {Checked, Diagnostic} from '../../model/diagnostic.js'
import type {Lock, LockEntry} from './entry.js'

/** Reads a lock file. A line that is no entry is left out, and a finding says which. Of one address the last line holds. */
export function parseLock(file: string, text: string): Checked<Lock> {
  const entries = new Map<string, LockEntry>()
  const diagnostics: Diagnostic[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const entry = entryOf(line)
    if (entry) {
      entries.set(entry.address, entry)
      continue
    }
    const what = /^(<{7}|={7}|>{7}|\|{7})/.test(line) ? 'mark of a merge' : 'line'
    const place = {start: {line: index + 1, column: 1}, end: {line: index + 1, column: line.length + 1}}
    diagnostics.push({ruleId: 'figure/lock', reason: `Unexpected ${what}, expected one entry as JSON`, file, place})
  }
  return {value: entries, diagnostics}
}

function entryOf(line: string): LockEntry | null {
  const value = parsed(line)
  if (value === null || !isDay(value.date) || !isAddress(value.address)) return null
  const whole = value.gone === undefined ? isPulled(value) : value.gone === 404 || value.gone === 410
  return whole ? (value as unknown as LockEntry) : null
}

type Fields = Readonly<Record<string, unknown>>

function parsed(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Fields) : null
  } catch {
    return null
  }
}

function isPulled({file, sha256, type, size, width, height}: Fields): boolean {
  return (
    typeof file === 'string' &&
    /^content\/[^\\]+$/.test(file) &&
    !file.split('/').includes('..') &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    typeof type === 'string' &&
    /^(png|jpeg|gif|webp|svg)$/.test(type) &&
    [size, width, height].every(isCount)
  )
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value)
}
