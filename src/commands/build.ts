import {blocking} from '../build/blocking.js'
import {build} from '../build/build.js'
import {keepModest} from '../build/heap.js'
import {buildOptions, sharedOptions} from './build-options.js'
import type {Command} from './command.js'
import {createReporter} from './report.js'
import {shardOption} from './shard-option.js'

export const command: Command = {
  options: {
    ...sharedOptions,
    out: {type: 'string'},
    only: {type: 'string'},
    shard: {type: 'string'},
    quiet: {type: 'boolean', short: 'q'}
  },
  run: async (values, positionals, terminal) => {
    const options = buildOptions(values, positionals)
    const shard = shardOption(values)
    const quiet = values.quiet === true
    const reporter = createReporter(terminal, quiet, true)
    const {listener} = reporter
    keepModest()
    // What most builds do not need is not loaded.
    const fill = async () => (await import('../build/fill-cache.js')).fillCache
    const report = shard ? await (await fill())(options, shard, listener) : await build(options, listener)
    reporter.findings(report.diagnostics, report.silenced)
    if (!quiet) reporter.summary(report)
    return blocking(report.diagnostics, options) ? 1 : 0
  }
}
