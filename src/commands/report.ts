import type {Listener} from '../build/watch.js'
import {createProgress} from '../io/report/create-progress.js'
import {formatBuild} from '../io/report/format-build.js'
import {formatDiagnostics} from '../io/report/format-diagnostics.js'
import {formatFill} from '../io/report/format-fill.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {BuildReport, FillReport} from '../model/report.js'
import {type Terminal, wantsColour} from './terminal.js'

export type Reporter = {
  readonly listener: Listener | null
  readonly findings: (diagnostics: readonly Diagnostic[], silenced?: number) => void
  readonly summary: (report: BuildReport | FillReport) => void
}

/**
 * How a command tells what it does and what it found: progress and findings on standard error, the sum on standard output.
 *
 * @param foldsFiles See `TextOptions`.
 */
export function createReporter({out, err, env, speech}: Terminal, quiet = false, foldsFiles = false): Reporter {
  const isTTY = err.isTTY === true && env.TERM !== 'dumb'
  return {
    listener: quiet ? null : createProgress({stream: err, isTTY, speech}),
    findings: (diagnostics, silenced = 0) => {
      if (diagnostics.length === 0) return
      err.write(formatDiagnostics(diagnostics, {speech, silenced, foldsFiles, colour: wantsColour(err, env)}))
    },
    summary: report => {
      for (const notice of report.notices) err.write(`offprint: ${speech.words(notice)}\n`)
      const colour = wantsColour(out, env)
      out.write('pages' in report ? formatBuild(report, speech, {colour}) : formatFill(report, speech, {colour}))
    }
  }
}
