import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const peak = fileURLToPath(new URL('peak.mjs', import.meta.url))

/**
 * Runs a Node.js script as a whole process: seconds of wall time, and peak memory in MB; where it begins others, the sum
 * of all peaks, which is more than they ever had at once.
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
  const peaks = readFileSync(file, 'utf8').trim().split('\n').map(Number)
  const megabytes = peaks.reduce((sum, peak) => sum + peak, 0) / 1024
  rmSync(folder, {recursive: true})
  return {seconds, megabytes, peaks}
}

/** Several runs, after `prepare` each: medians. */
export function median(runs, prepare, args) {
  const results = Array.from({length: runs}, () => {
    prepare()
    return measure(args)
  })
  const middle = key => results.map(result => result[key]).sort((a, b) => a - b)[Math.floor(runs / 2)]
  return {seconds: middle('seconds'), megabytes: middle('megabytes')}
}
