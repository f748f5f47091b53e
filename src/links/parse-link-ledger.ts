import type {Fields} from '../ledger/fields.js'
import {isAddress} from '../ledger/is-address.js'
import {isDay} from '../ledger/is-day.js'
import {parseRecords} from '../ledger/parse-records.js'
import type {Checked} from '../model/diagnostic.js'
import type {LinkAnswer, LinkRecord, LinkRecords} from './link-record.js'

/** Reads what `offprint check --external` wrote. A line that is no record is left out, and a finding says which. */
export function parseLinkLedger(file: string, text: string): Checked<LinkRecords> {
  return parseRecords({file, text, ruleId: 'link/ledger'}, recordOf)
}

function recordOf({address, asked, answer, alive = null, moved = null}: Fields): LinkRecord | null {
  if (!isAddress(address) || !isDay(asked) || !isAnswer(answer)) return null
  if ((alive !== null && !isDay(alive)) || (moved !== null && !isAddress(moved))) return null
  return {address, asked, answer, alive, moved}
}

function isAnswer(value: unknown): value is LinkAnswer {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 100 && value < 600
  return value === 'no host' || value === 'no answer' || value === 'front page'
}
