import {blocking} from '../build/blocking.js'
import {findingsOf} from '../build/findings-of.js'
import {pathsOf} from '../build/paths.js'
import {createSourceLines} from '../build/source-lines.js'
import {listContent} from '../io/files/list-content.js'
import {foundWords} from '../io/report/found-words.js'
import {orderFindings} from '../io/report/order-findings.js'
import {severityOf} from '../io/report/severity-of.js'
import {totalsOf} from '../io/report/totals-of.js'
import type {Diagnostic} from '../model/diagnostic.js'
import {type Message, message} from '../model/message.js'
import {rules} from '../model/rules.js'
import type {Speech} from '../model/speech.js'
import {buildOptions, sharedOptions} from './build-options.js'
import type {Command} from './command.js'
import {externalOptions} from './external-options.js'
import {concerns} from './findings/concerns.js'
import {findingOptions, readFindingOptions} from './findings/finding-options.js'
import {holdBack} from './findings/hold-back.js'
import {tellFindings} from './findings/tell-findings.js'
import {issueFiles} from './issue-files.js'
import {createReporter} from './report.js'
import {usageError} from './usage-error.js'
import {wantsExternal} from './wants-external.js'

export const command: Command = {
  options: {
    ...sharedOptions,
    ...findingOptions,
    ...externalOptions,
    fix: {type: 'boolean'},
    diff: {type: 'boolean'},
    yes: {type: 'boolean', short: 'y'}
  },
  run: async (values, names, terminal) => {
    const {words} = terminal.speech
    // Who names a draft wants to hear of it as of an issue that is published.
    const options = buildOptions(names.length === 0 ? values : {...values, drafts: true}, [])
    const wanted = readFindingOptions(values)
    if (wanted.updateBaseline && names.length > 0)
      throw usageError(message`Unexpected issue \`${String(names[0])}\` with --update-baseline, expected all of them`)
    const {root} = pathsOf(options)
    const files = names.length === 0 ? null : issueFiles(root, listContent(root).value, names)
    const isMeant = files === null ? () => true : concerns(files)
    const external = wantsExternal(values)
    if (external) await (await import('./external.js')).askExternal(options, values, files, terminal)
    const [diff, fix] = [values.diff === true, values.fix === true]
    if (values.yes === true && !fix) throw usageError(message`Unexpected --yes, expected it behind --fix`)
    if (fix || diff) {
      const {fixContent} = await import('./fix-content.js')
      await fixContent(options, {diff, yes: values.yes === true, files}, terminal)
      if (diff) return 0
    }
    const sources = createSourceLines(pathsOf(options))
    const listener = terminal.err.isTTY ? createReporter(terminal).listener : null
    const {diagnostics: told, silenced} = await findingsOf(options, listener, external)
    const diagnostics = orderFindings(told)
    const all =
      wanted.baseline === null
        ? {fresh: diagnostics, known: [], stale: [], notices: []}
        : holdBack(diagnostics, wanted.baseline, sources, wanted.updateBaseline)
    const found = {...all, fresh: all.fresh.filter(isMeant), known: all.known.filter(isMeant)}
    await tellFindings({
      found,
      silenced: silenced.filter(({finding}) => isMeant(finding)),
      options: wanted,
      root: options.root,
      sources,
      terminal
    })
    const notices = [
      ...elsewhere(
        all.fresh.filter(finding => !isMeant(finding)),
        words
      ),
      ...found.notices
    ]
    for (const notice of notices) terminal.err.write(`offprint: ${words(notice)}\n`)
    const warnings = found.fresh.filter(({ruleId, inDraft}) => !inDraft && rules[ruleId].severity === 'warning').length
    if (warnings > wanted.maxWarnings) {
      const most = message`Unexpected ${warnings} warnings, expected at most ${wanted.maxWarnings}`
      terminal.err.write(`offprint: ${words(most)}\n`)
    }
    return blocking(found.fresh, options) || warnings > wanted.maxWarnings ? 1 : 0
  }
}

/** What is wrong with issues that nobody asked about is counted, since it may keep the site from being published. */
function elsewhere(findings: readonly Diagnostic[], words: Speech['words']): readonly Message[] {
  if (findings.length === 0) return []
  const totals = totalsOf(findings.map(finding => ({severity: severityOf(finding), file: finding.file})))
  return [message`Elsewhere: ${foundWords(totals, (_, count) => words(count))}; \`offprint check\` shows all`]
}
