import {statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {blocking} from '../build/blocking.js'
import {formatOutcome} from '../import/format-outcome.js'
import {importSources} from '../import/import-sources.js'
import {listSources} from '../import/list-sources.js'
import type {Outcome} from '../import/outcome.js'
import {pullFigures} from '../import/pull-figures.js'
import {reportDocument} from '../import/report-document.js'
import {environmentError} from '../io/environment-error.js'
import {writeReport} from '../io/report/write-report.js'
import {message} from '../model/message.js'
import {createClient} from '../web/client.js'
import {defaultNet} from '../web/default-net.js'
import type {Command} from './command.js'
import {createReporter} from './report.js'
import {usageError} from './usage-error.js'
import {version} from './version.js'

/** Old issues, saved as pages or as Markdown, become issue files; their figures are fetched beside them. */
export const command: Command = {
  options: {
    root: {type: 'string', default: '.'},
    number: {type: 'string'},
    again: {type: 'boolean'},
    'dry-run': {type: 'boolean'},
    'no-figures': {type: 'boolean'},
    report: {type: 'string'},
    verbose: {type: 'boolean'},
    'allow-local': {type: 'boolean'},
    strict: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'}
  },
  run: async (values, names, terminal) => {
    const {speech} = terminal
    const root = resolve(String(values.root))
    if (names.length === 0)
      throw usageError(message`Unexpected import of nothing, expected files, folders or addresses`)
    if (statSync(join(root, 'content'), {throwIfNoEntry: false})?.isDirectory() !== true) {
      throw environmentError(
        message`No folder \`content\` in ${root}; run this where the site is, or name the place with --root`
      )
    }
    const {sources, diagnostics: unlisted} = listSources(names, process.cwd())
    const quiet = values.quiet === true
    const dryRun = values['dry-run'] === true
    const reporter = createReporter(terminal, quiet)
    const net = defaultNet(version(), values['allow-local'] === true)
    const client = createClient(net)
    const tell = (outcome: Outcome): void => {
      if (!quiet) terminal.out.write(formatOutcome(outcome, speech, values.verbose === true))
      if (outcome.result.kind === 'planned') terminal.out.write(`\n${outcome.result.text}\n`)
      reporter.findings(outcome.diagnostics)
    }
    const options = {
      root,
      here: process.cwd(),
      again: values.again === true,
      dryRun,
      number: numberOf(values.number, sources.length)
    }
    const {outcomes, offline} = await importSources(sources, options, client, tell).finally(client.close)
    reporter.findings(unlisted)
    if (typeof values.report === 'string') writeReport(resolve(values.report), reportDocument(outcomes, speech))
    const figures = await pullFigures({root, outcomes, net, wanted: values['no-figures'] !== true}, reporter.listener)
    reporter.findings(figures.diagnostics)
    if (!quiet) for (const said of figures.says) terminal.out.write(`${speech.words(said)}\n`)
    const diagnostics = [...unlisted, ...outcomes.flatMap(outcome => outcome.diagnostics), ...figures.diagnostics]
    if (offline || figures.offline) return 3
    return blocking(diagnostics, {strict: values.strict === true}) ? 1 : 0
  }
}

function numberOf(value: unknown, sources: number): number | null {
  if (value === undefined) return null
  if (sources !== 1) throw usageError(message`Unexpected --number for ${sources} sources, expected one source`)
  const number = /^\d{1,6}$/.test(String(value)) ? Number(value) : 0
  if (number === 0) throw usageError(message`Unexpected --number \`${String(value)}\`, expected one from 1 to 999999`)
  return number
}
