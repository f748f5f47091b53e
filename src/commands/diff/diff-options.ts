import {resolve} from 'node:path'
import {listed} from '../../model/listed.js'
import {message} from '../../model/message.js'
import type {OptionValues} from '../command.js'
import {usageError} from '../usage-error.js'

const formats = ['text', 'markdown', 'json'] as const

type DiffOptions = {
  readonly root: string
  readonly format: (typeof formats)[number]
  readonly output: string | null
  readonly drafts: boolean
  readonly all: boolean
  readonly strict: boolean
}

export function readDiffOptions(values: OptionValues): DiffOptions {
  const format = formats.find(name => name === values.format)
  if (format === undefined) {
    throw usageError(message`Unexpected --format \`${String(values.format)}\`, expected one of ${listed(formats)}`)
  }
  if (values.output === '') throw usageError(message`Unexpected --output \`\`, expected a file`)
  return {
    root: String(values.root),
    format,
    output: values.output === undefined ? null : resolve(String(values.output)),
    drafts: values.drafts === true,
    all: values.all === true,
    strict: values.strict === true
  }
}
