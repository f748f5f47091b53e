import type {BuildReport} from '../../model/report.js'
import {painter} from './paint.js'

/** What a build did, one line each, and how long its stages took. */
export function formatBuild(report: BuildReport, {colour = false} = {}): string {
  const {issues, figures, pages, files, published, milliseconds} = report
  const paint = painter(colour)
  const times = Object.entries(milliseconds).map(([stage, time]) => `${stage} ${duration(time)}`)
  const lines: readonly (readonly [string, string])[] = [
    ['issues', `${issues.parsed} parsed, ${issues.cached} cached`],
    ['figures', `${figures.encoded} encoded, ${figures.cached} cached`],
    ['pages', String(pages)],
    [
      'files',
      published
        ? `${files.written} written, ${files.unchanged} unchanged, ${files.removed} removed`
        : paint.error('nothing was published')
    ],
    ...(times.length > 0 ? [['time', times.join(', ')] as const] : [])
  ]
  return `${lines.map(([name, text]) => `${paint.dim(name.padEnd(7))}  ${text}`).join('\n')}\n`
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}
