import {resolve} from 'node:path'
import {listed} from '../../model/listed.js'
import {message} from '../../model/message.js'
import type {OptionValues} from '../command.js'
import {usageError} from '../usage-error.js'

/** How findings are told, and which of them count. */
export type FindingOptions = {
  readonly format: Format
  /** A file to write to instead of standard output. */
  readonly output: string | null
  /** Whether they are shown in their source; `null` leaves it to where they are read. */
  readonly excerpts: boolean | null
  readonly all: boolean
  /** As many warnings are no failure. */
  readonly maxWarnings: number
  readonly baseline: string | null
  readonly updateBaseline: boolean
}

const formats = ['text', 'json', 'github', 'sarif'] as const

export type Format = (typeof formats)[number]

/** As `parseArgs` wants them. */
export const findingOptions = {
  format: {type: 'string', default: 'text'},
  output: {type: 'string'},
  excerpts: {type: 'boolean'},
  'no-excerpts': {type: 'boolean'},
  all: {type: 'boolean'},
  'max-warnings': {type: 'string'},
  baseline: {type: 'string'},
  'update-baseline': {type: 'boolean'}
} as const

export function readFindingOptions(values: OptionValues): FindingOptions {
  const format = formats.find(name => name === values.format)
  if (format === undefined)
    throw usageError(message`Unexpected --format \`${String(values.format)}\`, expected one of ${listed(formats)}`)
  const {output, baseline} = values
  if (output !== undefined && format === 'github') {
    throw usageError(
      message`Unexpected --output with --format github, expected standard output, where GitHub Actions reads`
    )
  }
  const updateBaseline = values['update-baseline'] === true
  if (updateBaseline && baseline === undefined) {
    throw usageError(message`Unexpected --update-baseline alone, expected --baseline FILE with it`)
  }
  return {
    format,
    output: fileOf('--output', output),
    excerpts: values['no-excerpts'] === true ? false : values.excerpts === true ? true : null,
    all: values.all === true,
    maxWarnings: countOf(values['max-warnings']),
    baseline: fileOf('--baseline', baseline),
    updateBaseline
  }
}

function fileOf(option: string, written: unknown): string | null {
  if (written === undefined) return null
  if (written === '') throw usageError(message`Unexpected ${option} \`\`, expected a file`)
  return resolve(String(written))
}

function countOf(written: unknown): number {
  if (written === undefined) return Number.POSITIVE_INFINITY
  if (typeof written === 'string' && /^\d{1,9}$/.test(written)) return Number(written)
  throw usageError(message`Unexpected --max-warnings \`${String(written)}\`, expected a number such as 0 or 20`)
}
