import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {writeLargeFigures} from './large-figures.mjs'

/**
 * What a cold build has in memory at most, by the number of its figures of 12 megapixels: the sum of what its processes
 * have at one time, with the code that they share counted twice (resident) and once (proportional). Linux only.
 */
export async function benchMemory(counts) {
  for (const count of counts) {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-memory-'))
    try {
      await writeLargeFigures(count, folder)
      const begin = performance.now()
      const {resident, proportional, each} = await watch(['lib/cli.js', 'build', '--root', folder, '--quiet'])
      const seconds = (performance.now() - begin) / 1000
      console.log(
        `  ${String(count).padStart(5)} figures  ${mb(resident)} resident (${each.map(mb).join(' + ')}), ${mb(proportional)} proportional, ${(seconds / count).toFixed(2)} s each`
      )
    } finally {
      rmSync(folder, {recursive: true})
    }
  }
}

async function watch(args) {
  const child = spawn(process.execPath, args, {stdio: 'ignore'})
  let most = {resident: 0, proportional: 0, each: []}
  const timer = setInterval(() => {
    const processes = [child.pid, ...childrenOf(child.pid)]
    const each = processes.map(pid => kilobytes(`/proc/${pid}/status`, 'VmRSS'))
    const proportional = sum(processes.map(pid => kilobytes(`/proc/${pid}/smaps_rollup`, 'Pss')))
    if (sum(each) > most.resident) most = {...most, resident: sum(each), each}
    most.proportional = Math.max(most.proportional, proportional)
  }, 50)
  const [code] = await once(child, 'close')
  clearInterval(timer)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return most
}

function childrenOf(pid) {
  return (read(`/proc/${pid}/task/${pid}/children`).match(/\d+/g) ?? []).map(Number)
}

function kilobytes(file, name) {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(read(file))?.[1] ?? 0)
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // The process ended meanwhile.
    return ''
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}

function mb(kilobytes) {
  return `${Math.round(kilobytes / 1024)} MB`
}
