import {appendInside} from '../io/files/append-inside.js'
import {takeTurns} from '../io/files/take-turns.js'
import {writeInside} from '../io/files/write-inside.js'
import type {Checked} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import type {RuleId} from '../model/rules.js'
import {ledgerText} from './ledger-text.js'

/** A ledger that is being written: records by address. Several runs may write one at the same time. */
export type Records<T> = {
  readonly get: (address: string) => T | null
  /** Added to the file at once, so that no work is lost if we are killed. */
  readonly note: (record: T) => void
  readonly forget: (address: string) => void
  /** Sorts the file, without what is to be forgotten and with what others added meanwhile. */
  readonly finish: () => ReadonlyMap<string, T>
}

/** How a ledger is read and written. */
export type Ledger<T> = {
  readonly file: SourcePath
  readonly read: (root: string) => Checked<ReadonlyMap<string, T>>
  readonly format: (records: Iterable<T>) => string
  /** The rule of lines that cannot be read, which are left behind. */
  readonly ruleId: RuleId
}

/** @throws EnvironmentError where the disk stands in the way, from each of its functions */
export function openRecords<T extends {readonly address: string}>(
  root: string,
  ledger: Ledger<T>,
  known: ReadonlyMap<string, T>
): Records<T> {
  const records = new Map(known)
  const changes = new Map<string, T | null>()
  return {
    get: address => records.get(address) ?? null,
    note: record => {
      // A killed run may have left half a line.
      appendInside(root, ledger.file, (changes.size === 0 ? '\n' : '') + ledger.format([record]))
      records.set(record.address, record)
      changes.set(record.address, record)
    },
    forget: address => {
      if (records.delete(address)) changes.set(address, null)
    },
    finish: () => takeTurns(root, ledger.file, () => rewrite(root, ledger, records, changes))
  }
}

/** What others did to the file since we read it stays; of our own changes none is lost. */
function rewrite<T extends {readonly address: string}>(
  root: string,
  {file, read, format, ruleId}: Ledger<T>,
  records: ReadonlyMap<string, T>,
  changes: ReadonlyMap<string, T | null>
): ReadonlyMap<string, T> {
  const {value: now, diagnostics} = read(root)
  if (diagnostics.some(fault => fault.ruleId !== ruleId)) return records
  const merged = new Map(now)
  for (const [address, record] of changes) {
    if (record === null) merged.delete(address)
    else merged.set(address, record)
  }
  const text = format(merged.values())
  if (text !== (ledgerText(root, file).value ?? '')) writeInside(root, file, text)
  return merged
}
