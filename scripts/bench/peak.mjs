// Loaded into a measured process and those that it begins: each leaves its peak memory, in KB, where the bench finds it.
import {appendFileSync} from 'node:fs'

process.on('exit', () => appendFileSync(process.env.BENCH_PEAK, `${process.resourceUsage().maxRSS}\n`))
