import {type ChildProcess, fork} from 'node:child_process'
import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'

/** Begins a process that encodes figures; it takes orders and answers them. */
export function forkEncoder(): ChildProcess {
  const path = fileURLToPath(import.meta.url).replace(/fork-encoder(\.\w+)$/, 'encoder-process$1')
  return fork(path, {
    execArgv: [...process.execArgv, ...small],
    env: {...frugal, ...process.env},
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
}

/**
 * For glibc, others take no notice: all threads share one heap, since what one for each keeps adds up, and it keeps what
 * is asked for again and again, since to give every buffer back and to get it zeroed anew costs an eighth of a build.
 */
const frugal = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: String(32 * 1024 ** 2),
  MALLOC_TRIM_THRESHOLD_: String(64 * 1024 ** 2),
  UV_THREADPOOL_SIZE: String(2 * availableParallelism())
}

/** Its own objects are few; left to itself, Node.js has 30 MB more for them. */
const small = ['--expose-gc', '--optimize-for-size', '--max-semi-space-size=1']
