import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {ledgerText} from '../build/ledger-text.js'
import {listContent} from '../io/files/list-content.js'
import type {SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import type {Client} from '../web/client.js'
import {fetchSource} from './fetch-source.js'
import {type ImportOptions, importSource, type Site} from './import-source.js'
import type {SourceName} from './list-sources.js'
import type {Outcome} from './outcome.js'
import {readSource} from './read-source.js'
import {parseRecords, recordsFile} from './records.js'

/**
 * Imports one source after the other. Each issue is written whole, and noted, before the next begins, so that a run that
 * is killed carries on where it was.
 *
 * @param client Asks the web, where an address is named.
 * @param tell Hears of each outcome as soon as it is there.
 */
export async function importSources(
  names: readonly SourceName[],
  options: ImportOptions,
  client: Client,
  tell: (outcome: Outcome) => void
): Promise<{readonly outcomes: readonly Outcome[]; readonly offline: boolean}> {
  const site = openSite(options.root)
  const outcomes: Outcome[] = []
  let offline = false
  for (const name of names) {
    const {outcome, unreached} = await importOne(name, options, site, client)
    offline ||= unreached
    outcomes.push(outcome)
    tell(outcome)
  }
  return {outcomes, offline}
}

async function importOne(
  {kind, name, found}: SourceName,
  options: ImportOptions,
  site: Site,
  client: Client
): Promise<{readonly outcome: Outcome; readonly unreached: boolean}> {
  const known = kind === 'address' && !options.again ? site.known(({source}) => source === name) : null
  if (known) return {outcome: {source: name, diagnostics: [], result: {kind: 'known', file: known}}, unreached: false}
  const read =
    kind === 'address' ? await fetchSource(name, client) : {...readSource(name, options.here), offline: false}
  if (read.value === null) {
    return {outcome: {source: name, diagnostics: read.diagnostics, result: {kind: 'failed'}}, unreached: read.offline}
  }
  const outcome = await importSource(read.value, options, site)
  return {outcome: found ? passedOver(outcome) : outcome, unreached: false}
}

/** A folder holds other texts too, such as a README. */
function passedOver(outcome: Outcome): Outcome {
  if (!outcome.diagnostics.some(({ruleId}) => ruleId === 'import/no-entries')) return outcome
  const reason = message`Unexpected file without entries in the folder, passed over`
  return {...outcome, diagnostics: [{ruleId: 'import/passed-over', reason, file: outcome.source}]}
}

function openSite(root: string): Site {
  const records = [...parseRecords(ledgerText(root, recordsFile).value ?? '').values()]
  const byNumber = new Map(listContent(root).value.map(file => [numberOf(file), file]))
  return {
    known: fits => {
      const record = records.find(fits)
      return record && existsSync(join(root, record.file)) ? record.file : null
    },
    rival: file => {
      const other = byNumber.get(numberOf(file)) ?? null
      return other === file || numberOf(file) === null ? null : other
    },
    taken: new Map()
  }
}

/** `content/issues/2018/0081-weekend.md` → 81 */
function numberOf(file: SourcePath): number | null {
  const digits = /(?:^|\/)0*(\d{1,6})(?:[-_ ][^/]*)?\.md$/i.exec(file)?.[1]
  return digits === undefined ? null : Number(digits)
}
