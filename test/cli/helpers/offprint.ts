import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {repository} from '../../support/cli.js'

export type Answer = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export type Conditions = {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Shell words before the command, such as `ulimit -f 64;`. */
  readonly before?: string
  /** The command that runs it, such as `setpriv --reuid=65534`. */
  readonly as?: string
  /** Shell words behind it, such as `| true`. */
  readonly behind?: string
}

const cli = `${repository}lib/cli.js`

/** Runs the compiled command to its end, as a shell would. */
export function offprint(args: readonly string[], conditions: Conditions = {}): Promise<Answer> {
  assert(existsSync(cli), 'Unexpected lack of lib/, expected the compiled project: npm run compile')
  const {cwd = repository, env = {}, before = '', as = '', behind = ''} = conditions
  const {FORCE_COLOR, NODE_TEST_CONTEXT, NODE_OPTIONS, ...own} = process.env
  const command = behind === '' ? `${before} exec ${as} "$@"` : `${before} "$@" ${behind}`
  const input = ['-c', command, 'sh', process.execPath, cli, ...args]
  return new Promise((resolve, reject) => {
    const child = spawn('sh', input, {
      cwd,
      env: {...own, NO_COLOR: '1', LC_ALL: 'C', ...env},
      stdio: ['ignore', 'pipe', 'pipe']
    })
    const texts = {stdout: '', stderr: ''}
    child.stdout.setEncoding('utf8').on('data', text => (texts.stdout += text))
    child.stderr.setEncoding('utf8').on('data', text => (texts.stderr += text))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({code, signal, ...texts}))
  })
}

/** Builds, and expects that to end well. */
export async function build(root: string, args: readonly string[] = [], conditions: Conditions = {}): Promise<Answer> {
  const answer = await offprint(['build', '--root', root, ...args], conditions)
  assert.equal(answer.code, 0, answer.stderr + answer.stdout)
  return answer
}

/** What a build says it did, such as `{issues: '1 parsed, 0 cached', figures: …, files: …}`. */
export function did({stdout}: Answer): Readonly<Record<'issues' | 'figures' | 'cards' | 'files', string>> {
  const lines = new Map(stdout.split('\n').map(line => [line.slice(0, 7).trim(), line.slice(9)]))
  const of = (name: string): string => lines.get(name) ?? ''
  return {issues: of('issues'), figures: of('figures'), cards: of('cards'), files: of('files')}
}

/** What a build found, without the lines that tell its progress. */
export function findings({stderr}: Answer): string {
  return stderr.replace(/^[a-z]+\n/gm, '')
}
