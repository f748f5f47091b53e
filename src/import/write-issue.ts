import {lstatSync} from 'node:fs'
import {join} from 'node:path'
import {ledgerText} from '../build/ledger-text.js'
import {appendInside} from '../io/files/append-inside.js'
import {readText} from '../io/files/read-text.js'
import {takeTurns} from '../io/files/take-turns.js'
import {writeInside} from '../io/files/write-inside.js'
import type {CarriedPicture} from './carry-pictures.js'
import {formatRecord, type ImportRecord, parseRecords, recordsFile, sha256Of} from './records.js'

type Writable = Omit<ImportRecord, 'sha256'> & {
  readonly text: string
  readonly pictures: readonly CarriedPicture[]
}

export type Writing = 'written' | 'again' | 'same' | 'stands' | 'edited'

/**
 * Writes one issue file, and notes what it was made of. A file that is there is replaced only if it is word for word what
 * an import wrote; what an editor has changed since is theirs, whatever was asked for.
 *
 * @param again Replaces what an earlier import wrote.
 * @returns `same` if the file holds these very words; `stands` or `edited` if it was left alone.
 * @throws EnvironmentError
 */
export function writeIssue(
  root: string,
  {file, text, pictures, source, sourceSha256}: Writable,
  again: boolean
): Writing {
  return takeTurns(root, recordsFile, () => {
    const records = ledgerText(root, recordsFile).value ?? ''
    const record: ImportRecord = {file, sha256: sha256Of(text), source, sourceSha256}
    const known = parseRecords(records).get(file)
    const note = (): void => {
      // A killed run may have left half a line.
      const end = records === '' || records.endsWith('\n') ? '' : '\n'
      appendInside(root, recordsFile, end + formatRecord(record))
    }
    const isThere = lstatSync(join(root, file), {throwIfNoEntry: false}) !== undefined
    const standing = readText(root, file).value
    if (standing === text) {
      if (known?.sha256 !== record.sha256) note()
      return 'same'
    }
    if (isThere) {
      if (known === undefined || standing === null || sha256Of(standing) !== known.sha256) return 'edited'
      if (!again) return 'stands'
    }
    for (const picture of pictures) writeInside(root, picture.file, picture.bytes)
    writeInside(root, file, text)
    note()
    return isThere ? 'again' : 'written'
  })
}
