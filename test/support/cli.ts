import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** The folder of the project, wherever the compiled tests lie. */
export const repository = fileURLToPath(new URL('.', import.meta.resolve('offprint/package.json')))

export type Run = {readonly code: number | null; readonly stdout: string; readonly stderr: string}

/** Runs a command to its end, without an environment that would colour its output. */
export function run(command: string, args: readonly string[], cwd: string = repository): Promise<Run> {
  const {FORCE_COLOR, NODE_TEST_CONTEXT, ...env} = process.env
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: {...env, NO_COLOR: '1', LC_ALL: 'C'},
      stdio: ['ignore', 'pipe', 'pipe']
    })
    const texts = {stdout: '', stderr: ''}
    child.stdout.setEncoding('utf8').on('data', text => (texts.stdout += text))
    child.stderr.setEncoding('utf8').on('data', text => (texts.stderr += text))
    child.on('error', reject)
    child.on('close', code => resolve({code, ...texts}))
  })
}

/** Runs `offprint` as it was compiled with the tests. */
export function offprint(args: readonly string[], cwd: string = repository): Promise<Run> {
  return run(process.execPath, [`${repository}lib/cli.js`, ...args], cwd)
}
