import type {BuildOptions} from '../build/paths.js'
import {basePath} from '../content/settings/base-path.js'
import {siteAddress} from '../content/settings/site-address.js'
import {message} from '../model/message.js'
import {usageError} from './usage-error.js'

/** The options that `build` and `check` share, as `parseArgs` wants them. */
export const sharedOptions = {
  root: {type: 'string'},
  base: {type: 'string'},
  address: {type: 'string'},
  drafts: {type: 'boolean'},
  strict: {type: 'boolean'}
} as const

export function buildOptions(values: Readonly<Record<string, unknown>>, positionals: readonly string[]): BuildOptions {
  if (positionals.length > 0)
    throw usageError(
      message`Unexpected \`${String(positionals[0])}\`, expected options only; name the folder with --root`
    )
  const {root = '.', out, base, address, drafts = false, strict = false} = values as Values
  return {
    root,
    drafts,
    strict,
    ...(out !== undefined && {out}),
    ...(base !== undefined && {base: checked('--base', base, basePath(base), '/reading/')}),
    ...(address !== undefined && {
      address: checked('--address', address, siteAddress(address), 'https://papers.example.org')
    })
  }
}

type Values = {
  readonly root?: string
  readonly out?: string
  readonly base?: string
  readonly address?: string
  readonly drafts?: boolean
  readonly strict?: boolean
}

function checked(option: string, written: string, value: string | null, example: string): string {
  if (value === null) throw usageError(message`Unexpected ${option} \`${written}\`, expected one such as ${example}`)
  return value
}
