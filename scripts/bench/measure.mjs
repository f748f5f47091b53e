import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const peak = fileURLToPath(new URL('peak.mjs', import.meta.url))

/**
 * Runs a Node.js script as a whole process: seconds of wall time, those that cores worked for it, and peak memory in MB;
 * where it begins others, the sum of all peaks, which is more than they ever had at once.
 */
export function measure(args) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'peak')
  const begin = performance.now()
  const {status, stderr} = spawnSync(process.execPath, ['--import', peak, ...args], {
    env: {...process.env, BENCH_PEAK: file},
    encoding: 'utf8'
  })
  const seconds = (performance.now() - begin) / 1000
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr}`)
  const ends = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(' ').map(Number))
  const peaks = ends.map(([peak]) => peak)
  const cpu = ends.reduce((sum, [, seconds]) => sum + seconds, 0)
  const megabytes = peaks.reduce((sum, peak) => sum + peak, 0) / 1024
  rmSync(folder, {recursive: true})
  return {seconds, cpu, megabytes, peaks}
}

/** Several runs, after `prepare` each: medians. */
export function median(runs, prepare, args) {
  return medians(
    Array.from({length: runs}, () => {
      prepare()
      return measure(args)
    })
  )
}

/**
 * Several runs of two scripts by turns, after `prepare` each, since a machine is faster at one time than at another: the
 * medians of both, and of the ratios of each turn.
 */
export function compare(runs, prepare, args, otherArgs) {
  const turns = Array.from({length: runs}, () => {
    prepare()
    const one = measure(args)
    prepare()
    const other = measure(otherArgs)
    return {one, other, ratio: {seconds: one.seconds / other.seconds, cpu: one.cpu / other.cpu}}
  })
  const of = key => medians(turns.map(turn => turn[key]))
  return {one: of('one'), other: of('other'), ratio: of('ratio')}
}

function medians(results) {
  const middle = key => results.map(result => result[key]).sort((a, b) => a - b)[Math.floor(results.length / 2)]
  return {seconds: middle('seconds'), cpu: middle('cpu'), megabytes: middle('megabytes')}
}
