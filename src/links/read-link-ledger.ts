import {readRecords} from '../build/read-records.js'
import type {Checked} from '../model/diagnostic.js'
import {linkLedgerFile} from './ledger-file.js'
import type {LinkRecords} from './link-record.js'
import {parseLinkLedger} from './parse-link-ledger.js'

/** What `offprint check --external` learned of the links of a site; nothing if it never ran. */
export function readLinkLedger(root: string): Checked<LinkRecords> {
  return readRecords(root, linkLedgerFile, parseLinkLedger)
}
