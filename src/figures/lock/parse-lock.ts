import type {Fields} from '../../ledger/fields.js'
import {isAddress} from '../../ledger/is-address.js'
import {isDay} from '../../ledger/is-day.js'
import {parseRecords} from '../../ledger/parse-records.js'
import type {Checked} from '../../model/diagnostic.js'
import type {Lock, LockEntry} from './entry.js'

/** Reads a lock file. A line that is no entry is left out, and a finding says which. Of one address the last line holds. */
export function parseLock(file: string, text: string): Checked<Lock> {
  return parseRecords({file, text, ruleId: 'figure/lock'}, entryOf)
}

function entryOf(fields: Fields): LockEntry | null {
  if (!isDay(fields.date) || !isAddress(fields.address)) return null
  const whole = fields.gone === undefined ? isPulled(fields) : fields.gone === 404 || fields.gone === 410
  return whole ? (fields as unknown as LockEntry) : null
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
