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
  /** Shell words behind it, such as `| true`. */
  readonly behind?: string
  /** Called with what it has said so far; may kill it. */
  readonly onError?: (stderr: string, kill: () => void) => void
}

const cli = `${repository}lib/cli.js`

/** Runs the compiled command to its end, as a shell would. */
export function offprint(args: readonly string[], conditions: Conditions = {}): Promise<Answer> {
  assert(existsSync(cli), 'Unexpected lack of lib/, expected the compiled project: npm run compile')
  const {cwd = repository, env = {}, before = '', behind = '', onError} = conditions
  const {FORCE_COLOR, NODE_TEST_CONTEXT, NODE_OPTIONS, ...own} = process.env
  const options = {cwd, env: {...own, NO_COLOR: '1', ...env}} as const
  return new Promise((resolve, reject) => {
    const command = behind === '' ? `${before} exec "$@"` : `${before} "$@" ${behind}`
    const child = spawn('sh', ['-c', command, 'sh', process.execPath, cli, ...args], options)
    const texts = {stdout: '', stderr: ''}
    child.stdin.end()
    child.stdout.setEncoding('utf8').on('data', text => (texts.stdout += text))
    child.stderr.setEncoding('utf8').on('data', text => {
      texts.stderr += text
      onError?.(texts.stderr, () => child.kill('SIGKILL'))
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({code, signal, ...texts}))
  })
}

/** What a build says it did: `{parsed: 1, cached: 0, encoded: 3, …}`. */
export function counts({stdout}: Answer): Readonly<Record<string, number | string>> {
  const lines = new Map(stdout.split('\n').map(line => [line.slice(0, 7).trim(), line.slice(9)]))
  return {issues: lines.get('issues') ?? '', figures: lines.get('figures') ?? '', files: lines.get('files') ?? ''}
}
