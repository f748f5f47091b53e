// What `npm test` runs. With paths of test files it runs only those, and none of the other steps.
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const chosen = process.argv.slice(2)
process.exitCode = chosen.length > 0 ? runTests(chosen) : runAll()

function runAll() {
  return (
    step('Compile', bin('tsc')) ||
    step('Lint and format', bin('biome'), 'check', '.') ||
    step('Types of the tests', bin('tsc'), '--noEmit', '-p', 'test') ||
    browser() ||
    runTests(['test'])
  )
}

/** Finds or installs a browser, and names it to the tests. */
function browser() {
  title('Browser')
  const {status, stdout} = spawnSync(process.execPath, ['scripts/install-browser.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  process.env.OFFPRINT_CHROMIUM = String(stdout).trim()
  console.log(process.env.OFFPRINT_CHROMIUM)
  return status ?? 1
}

/** @param {readonly string[]} paths Test files, or folders of them. */
function runTests(paths) {
  const files = paths.flatMap(path =>
    statSync(path, {throwIfNoEntry: false})?.isDirectory() ? testFiles(path) : [path]
  )
  const missing = files.filter(file => !existsSync(file))
  if (missing.length > 0 || files.length === 0) {
    console.error(`Unexpected ${missing.join(', ') || `empty folder ${paths.join(', ')}`}, expected test files`)
    return 1
  }
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`
  // Left to itself, Node.js keeps one core free, which is half of a small machine.
  const flags = ['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`]
  return step(`Tests in ${count}`, process.execPath, '--import', 'tsx', ...flags, ...files)
}

/** Node 20 takes no patterns for test files, so they are listed here. */
function testFiles(folder) {
  const names = readdirSync(folder, {recursive: true}).filter(name => name.endsWith('.test.ts'))
  return names.sort().map(name => join(folder, name))
}

function bin(name) {
  return join('node_modules', '.bin', name)
}

/** The exit code of a command whose output is ours. */
function step(name, command, ...args) {
  title(name)
  const {status, error} = spawnSync(command, args, {stdio: 'inherit'})
  if (error) console.error(error.message)
  return status ?? 1
}

function title(name) {
  console.log(`\n▸ ${name}`)
}
