import {statSync} from 'node:fs'
import type {Applied} from '../../io/report/baseline/apply-baseline.js'
import {formatDiagnostics} from '../../io/report/format-diagnostics.js'
import type {SourceLines} from '../../io/report/text/excerpt.js'
import {writeReport} from '../../io/report/write-report.js'
import {type Message, message} from '../../model/message.js'
import type {Silenced} from '../../model/silencer.js'
import {type Terminal, wantsColour} from '../terminal.js'
import {version} from '../version.js'
import type {FindingOptions, Format} from './finding-options.js'
import {pageAddresses} from './page-addresses.js'
import {repositoryFolder} from './repository-folder.js'

type Telling = {
  /** What a baseline left. */
  readonly found: Pick<Applied, 'fresh' | 'known' | 'stale'>
  readonly silenced: readonly Silenced[]
  readonly options: FindingOptions
  readonly root: string
  readonly sources: SourceLines
  readonly terminal: Terminal
}

/** Prints findings in the format that was asked for, or writes them to a file. */
export async function tellFindings(telling: Telling): Promise<void> {
  const {options, terminal} = telling
  const text = await writers[options.format](telling)
  if (options.output === null) terminal.out.write(text)
  else writeReport(options.output, text)
}

/** What few need is loaded for those. */
const writers: Readonly<Record<Format, (telling: Telling) => Promise<string>>> = {
  text: async ({found, silenced, options, sources, terminal: {out, env, speech}}) => {
    const person = options.output === null && out.isTTY === true && env.TERM !== 'dumb'
    const text = formatDiagnostics(found.fresh, {
      speech,
      colour: options.output === null && wantsColour(out, env),
      all: options.all,
      foldsFiles: true,
      silenced: silenced.length,
      sources: (options.excerpts ?? person) ? sources : null
    })
    return text || `${speech.words(nothing(found.known.length, silenced.length))}\n`
  },
  json: async ({found, silenced, options, terminal: {speech}}) => {
    const {formatJson} = await import('../../io/report/json/format-json.js')
    return formatJson(
      found.fresh,
      speech,
      options.baseline === null ? null : {count: found.known.length, stale: found.stale},
      silenced
    )
  },
  sarif: async ({found, silenced, root, sources, terminal: {env, speech}}) => {
    const {formatSarif} = await import('../../io/report/sarif/format-sarif.js')
    const folder = repositoryFolder(root, env)
    return formatSarif(found.fresh, {
      version: version(),
      folder,
      sources,
      silenced,
      speech,
      pageOf: pageAddresses(root, folder, env)
    })
  },
  github: async ({found, silenced, root, terminal: {env, speech}}) => {
    const {formatGithub} = await import('../../io/report/github/format-github.js')
    const page = env.GITHUB_STEP_SUMMARY
    const folder = repositoryFolder(root, env)
    const {log, summary} = formatGithub(found.fresh, {
      folder,
      env,
      room: page ? roomOn(page) : 0,
      silenced: silenced.length,
      speech
    })
    if (page) writeReport(page, summary, 'append')
    return log
  }
}

function nothing(known: number, silenced: number): Message {
  if (known > 0) return message`Nothing new found.`
  return silenced > 0 ? message`Nothing found, ${silenced} silenced.` : message`Nothing found.`
}

/** GitHub shows no summary of a step that is larger than 1 MiB; others may write to it too. */
function roomOn(page: string): number {
  return 1_000_000 - (statSync(page, {throwIfNoEntry: false})?.size ?? 0)
}
