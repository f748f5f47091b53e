// Loaded into a measured process and those that it begins: each leaves its peak memory, in KB, and the seconds that cores
// worked for it, where the bench finds them.
import {appendFileSync} from 'node:fs'

process.on('exit', () => {
  const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage()
  appendFileSync(process.env.BENCH_PEAK, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}\n`)
})
