import type {Paint} from './paint.js'

export type Row = readonly [name: string, text: string]

/** Lines such as `figures  12 encoded, 30 cached`. */
export function formatRows(rows: readonly Row[], paint: Paint): string {
  return `${rows.map(([name, text]) => `${paint.dim(name.padEnd(7))}  ${text}`).join('\n')}\n`
}

/** How long the stages of a run took; no row where nothing was timed. */
export function timesRow(milliseconds: Readonly<Record<string, number>>): readonly Row[] {
  const times = Object.entries(milliseconds).map(([stage, time]) => `${stage} ${duration(time)}`)
  return times.length > 0 ? [['time', times.join(', ')]] : []
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}
