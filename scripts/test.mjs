// What `npm test` runs. With paths of test files it compiles and runs only those.
import {spawnSync} from 'node:child_process'
import {existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** Where test/ is compiled to, beside links to what it imports: lib/ as `src`, and scripts/. */
const compiled = '.cache/compiled'

const chosen = process.argv.slice(2)
process.exitCode = chosen.length > 0 ? runChosen() : runAll()

function runAll() {
  return compile() || step('Lint and format', bin('biome'), 'check', '.') || browser() || runTests(['test'])
}

/** In the middle of an edit a test is worth running even where the types are not right yet. */
function runChosen() {
  const status = compile()
  return runTests(chosen) || status
}

/** Only what changed. Tests then begin in a third of the time that it takes to read TypeScript. */
function compile() {
  mkdirSync(compiled, {recursive: true})
  for (const [name, target] of Object.entries({src: '../../lib', scripts: '../../scripts'})) {
    const link = join(compiled, name)
    if (!lstatSync(link, {throwIfNoEntry: false})) symlinkSync(target, link)
  }
  return step('Compile', bin('tsc'), '-b', 'test')
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
  const programs = files.map(file => join(compiled, relative('.', file).replace(/\.ts$/, '.js')))
  const sites = programs.filter(path => path.startsWith(join(compiled, 'test/browser/'))).length > 1 ? makeFolder() : ''
  try {
    return (sites && buildSites(sites)) || runPrograms(programs, sites)
  } finally {
    if (sites) rmSync(sites, {recursive: true, force: true})
  }
}

function makeFolder() {
  return mkdtempSync(join(tmpdir(), 'offprint-sites-'))
}

/** Once for all: each file of browser tests would build the same ones. */
function buildSites(folder) {
  return step(
    'Sites of the browser tests',
    process.execPath,
    join(compiled, 'test/browser/helpers/build-sites.js'),
    folder
  )
}

function runPrograms(programs, sites) {
  const count = `${programs.length} ${programs.length === 1 ? 'file' : 'files'}`
  process.env.OFFPRINT_TEST_SITES = sites
  // Left to itself, Node.js keeps one core free, which is half of a small machine.
  const concurrency = `--test-concurrency=${availableParallelism()}`
  const flags = ['--enable-source-maps', '--test', '--test-reporter=spec', concurrency]
  return step(`Tests in ${count}`, process.execPath, ...flags, ...programs)
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
