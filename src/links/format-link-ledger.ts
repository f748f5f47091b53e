import {formatRecords} from '../ledger/format-records.js'
import type {LinkRecord} from './link-record.js'

/** What is `null` is left out: most links live where they are. */
export function formatLinkLedger(records: Iterable<LinkRecord>): string {
  return formatRecords<Line>([...records].map(lineOf), line => line)
}

type Line = Pick<LinkRecord, 'address' | 'asked' | 'answer'> & {readonly alive?: string; readonly moved?: string}

function lineOf({address, asked, answer, alive, moved}: LinkRecord): Line {
  return {address, asked, answer, ...(alive !== null && {alive}), ...(moved !== null && {moved})}
}
