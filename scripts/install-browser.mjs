// Finds the browser in which the tests look at pages, installs one if there is none, and a font for it, and prints its path.
import {spawnSync} from 'node:child_process'
import {accessSync, constants, statSync} from 'node:fs'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'
import {browserAdvice, browserCandidates, fontAdvice, fontAttempts, installAttempts} from './browser-plan.mjs'

const bin = fileURLToPath(new URL('../node_modules/.bin/', import.meta.url))

/**
 * The path of a browser that starts, or `null`.
 * @param {(line: string) => void} tell Hears why a browser that is there will not do.
 */
export async function findBrowser(tell = () => {}) {
  for (const path of browserCandidates(thisMachine()).filter(executable)) {
    const trouble = await start(path)
    if (!trouble) return path
    tell(`${path} does not start: ${trouble}`)
  }
  return null
}

async function findOrInstall() {
  const machine = thisMachine()
  const found = await findBrowser(tell)
  if (found) return found
  for (const commands of installAttempts(machine)) {
    if (!commands.every(run)) continue
    const installed = await findBrowser(tell)
    if (installed) return installed
  }
  tell(browserAdvice(machine))
  return null
}

/** Other systems than Linux bring such fonts along. */
function findOrInstallFont() {
  if (hasHan()) return
  const had = fontAttempts(thisMachine()).some(commands => commands.every(run) && hasHan())
  if (!had) tell(fontAdvice)
}

function hasHan() {
  if (process.platform !== 'linux') return true
  const {stdout, error} = spawnSync('fc-list', [':lang=zh', 'family'], {encoding: 'utf8'})
  return !error && stdout.trim() !== ''
}

/** @returns {import('./browser-plan.mjs').Machine} */
function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    root: process.getuid?.() === 0,
    apt: executable('/usr/bin/apt-get'),
    own: chromium.executablePath()
  }
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** What keeps a browser from showing a page, or `null`: one that is installed may lack a library or be a mere stub. */
async function start(path) {
  try {
    const browser = await chromium.launch({executablePath: path, timeout: 60_000})
    try {
      await (await browser.newPage()).setContent('<p>Hello')
    } finally {
      await browser.close()
    }
    return null
  } catch (error) {
    return error.message.split('\n')[0]
  }
}

function run([command, ...args]) {
  tell(`$ ${[command, ...args].join(' ')}`)
  const local = command === 'playwright-core' ? join(bin, command) : command
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  // What an installer prints goes to where messages go: the only line on standard output is the path.
  return spawnSync(local, args, {stdio: ['ignore', 2, 2], env}).status === 0
}

function tell(line) {
  process.stderr.write(`${line}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await findOrInstall()
  if (path) findOrInstallFont()
  if (path) process.stdout.write(`${path}\n`)
  else process.exitCode = 1
}
