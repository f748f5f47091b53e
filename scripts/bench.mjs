// Speed, as ratios within one run, since machines drift; see the README for what the numbers mean.
//   npm run bench [-- S M L A] [--runs 5]
//   npm run bench -- memory [--figures 30,120]
import {execFileSync} from 'node:child_process'
import {appendFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {clearing} from './bench/clearing.mjs'
import {corpora} from './bench/corpora.mjs'
import {compare, measure, median} from './bench/measure.mjs'
import {benchMemory} from './bench/memory.mjs'
import {planFigures} from './bench/plan-figures.mjs'
import {writeCorpus} from './bench/write-corpus.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {runs: {type: 'string', default: '5'}, figures: {type: 'string', default: '30,120'}}
})
const runs = Number(values.runs)
const names = positionals.length > 0 ? positionals : ['S']
const counts = values.figures.split(',').map(Number)
const unknown = names.find(name => name !== 'memory' && !Object.hasOwn(corpora, name))
if (unknown || ![runs, ...counts].every(count => Number.isInteger(count) && count > 0)) {
  console.error(`usage: npm run bench [-- ${Object.keys(corpora).join(' ')} memory] [--runs 5] [--figures 30,120]`)
  process.exit(2)
}

for (const name of names) {
  if (name === 'memory') {
    console.log('memory: a cold build of figures of 12 megapixels; the bar is 300 MB, however many there are')
    await benchMemory(counts)
    continue
  }
  const folder = join(tmpdir(), 'offprint-bench', name)
  console.log(`corpus ${name}: ${JSON.stringify(corpora[name])}`)
  await writeCorpus(name, folder)
  const at = path => join(folder, path)
  const {clear, empty} = clearing(folder, ['dist', '.cache', 'floor'])
  const build = ['lib/cli.js', 'build', '--root', folder, '--quiet']
  const node = median(runs, () => {}, ['-e', ''])

  const hasFigures = corpora[name].figures > 0
  clear()
  if (hasFigures) await planFigures(folder, at('plan.json'))
  measure(build)
  const floor = ['scripts/bench/floor.mjs', at('plan.json'), at('floor')]
  const turns = hasFigures ? compare(runs, clear, build, floor) : null
  const cold = turns?.one ?? median(runs, clear, build)
  // Turns end with the floor.
  if (hasFigures) measure(build)
  const warm = median(runs, () => {}, build)
  const edited = median(runs, () => appendFileSync(at('content/issues/0001.md'), '\n又一句。\n'), build)
  if (turns !== null) {
    const {seconds, cpu} = turns.ratio
    row('cold / floor', `${seconds.toFixed(3)} ×  ${cpu.toFixed(3)} × the work of cores`)
    row('floor: sharp alone', time(turns.other))
  }
  row('warm / cold', `${(warm.seconds / cold.seconds).toFixed(3)} ×`)
  row('warm / starting Node.js', `${(warm.seconds / node.seconds).toFixed(1)} ×`)
  row('cold', time(cold))
  row('warm, nothing changed', time(warm))
  row('one issue edited', time(edited))
  row('starting Node.js', time(node))
  empty()
  const dev = JSON.parse(execFileSync(process.execPath, ['scripts/bench/dev.mjs', folder], {encoding: 'utf8'}))
  row('dev: save to page / start', `${(dev.save / dev.whole).toFixed(3)} ×  ${Math.round(dev.save)} ms of CPU`)
}

function row(what, value) {
  console.log(`  ${what.padEnd(26)} ${value}`)
}

function time({seconds, megabytes}) {
  return `${seconds.toFixed(2).padStart(7)} s  ${Math.round(megabytes).toString().padStart(5)} MB`
}
