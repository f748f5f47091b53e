import {createHash} from 'node:crypto'
import type {SourcePath} from '../model/issue.js'

/** One import: what an issue file was made of, so that nothing is imported twice, and no one's work overwritten. */
export type ImportRecord = {
  /** The file that was written. */
  readonly file: SourcePath
  /** Of what was written then. */
  readonly sha256: string
  /** An address, or the name of a file. */
  readonly source: string
  /** Of what a file held; `null` for an address, whose page changes with every look. */
  readonly sourceSha256: string | null
}

/** One JSON object a line, so that two branches merge without a hand. Committed with what it is about. */
export const recordsFile = 'content/imports.jsonl' as SourcePath

/** The records of a file, the last of each issue; lines that are none, such as the marks of a merge, are passed over. */
export function parseRecords(text: string): ReadonlyMap<SourcePath, ImportRecord> {
  const records = new Map<SourcePath, ImportRecord>()
  for (const line of text.split('\n')) {
    const record = parse(line)
    if (record) records.set(record.file, record)
  }
  return records
}

export function formatRecord({file, sha256, source, sourceSha256}: ImportRecord): string {
  return `${JSON.stringify({file, sha256, source, ...(sourceSha256 !== null && {sourceSha256})})}\n`
}

export function sha256Of(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function parse(line: string): ImportRecord | null {
  try {
    const {file, sha256, source, sourceSha256 = null}: Record<string, unknown> = JSON.parse(line)
    const whole = typeof file === 'string' && typeof sha256 === 'string' && typeof source === 'string'
    if (!whole || !(sourceSha256 === null || typeof sourceSha256 === 'string')) return null
    return {file: file as SourcePath, sha256, source, sourceSha256}
  } catch {
    return null
  }
}
