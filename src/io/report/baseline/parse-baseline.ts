import {type Message, message} from '../../../model/message.js'
import type {BaselineEntry} from './baseline-entry.js'

/** What a line of a baseline may be at fault for. */
export type BaselineFault = {readonly line: number; readonly reason: Message}

/** Reads a baseline; of two lines about the same, as a merge may leave them, the greater number holds. */
export function parseBaseline(text: string): readonly BaselineEntry[] | BaselineFault {
  const entries = new Map<string, BaselineEntry>()
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const entry = entryOf(line)
    if (entry === null) {
      const what = /^(<{7}|={7}|>{7}|\|{7})/.test(line) ? message`mark of a merge` : message`line`
      return {line: index + 1, reason: message`Unexpected ${what}, expected one entry as JSON`}
    }
    const key = JSON.stringify([entry.file, entry.rule, entry.text])
    const known = entries.get(key)
    if (known === undefined || known.count < entry.count) entries.set(key, entry)
  }
  return [...entries.values()]
}

function entryOf(line: string): BaselineEntry | null {
  const value = parsed(line)
  if (typeof value !== 'object' || value === null) return null
  const {file, rule, text, count = 1} = value as Readonly<Record<string, unknown>>
  if (typeof file !== 'string' || typeof rule !== 'string' || typeof text !== 'string') return null
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? {file, rule, text, count} : null
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
