// Loaded into a measured process: leaves its peak memory, in KB, where the bench finds it.
import {writeFileSync} from 'node:fs'

process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)))
