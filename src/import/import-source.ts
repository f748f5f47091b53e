import {resolve} from 'node:path'
import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {type Message, message} from '../model/message.js'
import {digestSource} from './digest-source.js'
import type {Outcome} from './outcome.js'
import {planImport} from './plan-import.js'
import {type ImportRecord, sha256Of} from './records.js'
import type {Source} from './source.js'
import {writeIssue} from './write-issue.js'

export type ImportOptions = {
  readonly root: string
  /** What names of files begin at. */
  readonly here: string
  /** Imports again what was imported before. */
  readonly again: boolean
  readonly dryRun: boolean
  /** The number of the issue, for one source alone. */
  readonly number: number | null
}

/** What the site holds. */
export type Site = {
  readonly known: (fits: (record: ImportRecord) => boolean) => SourcePath | null
  /** Another file that has the number of an issue file, by its name. */
  readonly rival: (file: SourcePath) => SourcePath | null
  /** What this run has made an issue file of. */
  readonly taken: Map<SourcePath, string>
}

/** Makes an issue file of one source, unless that was done before or somebody's own file stands in its place. */
export async function importSource(source: Source, options: ImportOptions, site: Site): Promise<Outcome> {
  const {name, address, bytes} = source
  const sourceSha256 = address === null ? sha256Of(bytes) : null
  const before =
    sourceSha256 === null || options.again ? null : site.known(record => record.sourceSha256 === sourceSha256)
  if (before) return {source: name, diagnostics: [], result: {kind: 'known', file: before}}
  const failed = (diagnostics: readonly Diagnostic[]): Outcome => ({
    source: name,
    diagnostics,
    result: {kind: 'failed'}
  })
  const digest = await digestSource(source)
  if (digest.value === null) return failed(digest.diagnostics)
  const {plan, diagnostics: found} = planImport(source, digest.value, options.number)
  const diagnostics = [...digest.diagnostics, ...found]
  if (plan === null) return failed(diagnostics)
  const {file, text, pictures} = plan
  const rival = site.rival(file)
  if (rival !== null) return failed([standing(source, options, rival, message`that has this number`)])
  const twin = site.taken.get(file)
  if (twin !== undefined)
    return failed([standing(source, options, file, message`that was made of \`${twin}\` just now`)])
  site.taken.set(file, name)
  if (options.dryRun) return {source: name, diagnostics, result: {kind: 'planned', ...plan}}
  const record = {file, text, pictures, source: shortName(source), sourceSha256}
  const written = writeIssue(options.root, record, options.again)
  if (written === 'same') return {source: name, diagnostics: [], result: {kind: 'known', file}}
  if (written === 'edited') return failed([standing(source, options, file, message`that somebody wrote or changed`)])
  if (written === 'stands') {
    const hint = message`With \`--again\` it is written anew; or import under another \`--number\`.`
    return failed([{...standing(source, options, file, message`that was imported from another source`), hint}])
  }
  return {source: name, diagnostics, result: {kind: written, ...plan}}
}

function standing({name}: Source, {here, root}: ImportOptions, file: SourcePath, why: Message): Diagnostic {
  const reason = message`Unexpected file \`${file}\` ${why}, expected none`
  const isItself = resolve(here, name) === resolve(root, file)
  const hint = message`It is an issue of this site already; \`offprint fmt\` writes it in the authoring format.`
  return {ruleId: 'import/exists', reason, file: name, ...(isItself && {hint})}
}

/** No path of this machine is committed. */
function shortName({name, address}: Source): string {
  return address === null ? name.replace(/^.*\//, '') : name
}
