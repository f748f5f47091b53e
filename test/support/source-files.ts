import {readdirSync, readFileSync} from 'node:fs'
import {posix} from 'node:path'
import {repository} from './cli.js'

export type SourceFile = {
  /** Below src/, such as `io/store.ts`. */
  readonly path: string
  readonly text: string
  /** `text` without comments. */
  readonly code: string
  readonly imports: readonly Import[]
}
export type Import = {
  /** Below src/ for a file of ours, else the name of the package: `io/store.ts`, `node:fs`, `yaml`. */
  readonly target: string
  readonly ours: boolean
  /** `import('…')`, which loads nothing before it is reached. */
  readonly lazy: boolean
  /** `import type`, which is gone when compiled. */
  readonly typeOnly: boolean
  /** What is named between the braces. */
  readonly names: string
}

export function sourceFiles(): readonly SourceFile[] {
  const paths = readdirSync(`${repository}src`, {recursive: true, encoding: 'utf8'}).filter(path =>
    path.endsWith('.ts')
  )
  return paths.sort().map(path => {
    const text = readFileSync(`${repository}src/${path}`, 'utf8')
    const code = withoutComments(text)
    return {path, text, code, imports: importsOf(path, code)}
  })
}

/** The comments of our sources stand at the beginning of a line or behind a blank, as addresses in strings do not. */
export function withoutComments(text: string): string {
  return text.replace(/(?<=^|\s)\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/ .*$/gm, '')
}

export function importsOf(path: string, code: string): readonly Import[] {
  const first = [...code.matchAll(/^(?:import|export)\s+(type\s)?([^'"`;=]*?)\s*from '([^']+)'/gm)].map(
    ([, type, names = '', from = '']) => ({from, names, typeOnly: type !== undefined, lazy: false})
  )
  const bare = [...code.matchAll(/^import '([^']+)'/gm)].map(([, from = '']) => ({
    from,
    names: '',
    typeOnly: false,
    lazy: false
  }))
  const lazy = [...code.matchAll(/\bimport\(\s*['"`]([^'"`]+)/g)].map(([, from = '']) => ({
    from,
    names: '',
    typeOnly: false,
    lazy: true
  }))
  return [...first, ...bare, ...lazy].map(({from, ...rest}) => {
    const ours = from.startsWith('.')
    return {
      ...rest,
      ours,
      target: ours ? posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts') : packageOf(from)
    }
  })
}

function packageOf(from: string): string {
  return from.startsWith('node:')
    ? from
    : from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/')
}
