import {basename, dirname, resolve} from 'node:path'
import {openInside, type Refusal} from '../io/files/open-inside.js'
import type {Checked, Diagnostic} from '../model/diagnostic.js'
import {message} from '../model/message.js'
import {kindOf, type Source} from './source.js'

/** Pages that hold their pictures are large. */
const largest = 64_000_000

/** A file to import; it may lie anywhere. @param name A path that begins at `here`. */
export function readSource(name: string, here: string): Checked<Source | null> {
  const path = resolve(here, name)
  const folder = dirname(path)
  const opened = openInside(folder, basename(path), '.', largest)
  if (!opened.ok) return {value: null, diagnostics: [{...refusals[opened.why], file: name}]}
  const {bytes} = opened
  const kind = kindOf(name, bytes)
  if (bytes.length === 0) return {value: null, diagnostics: [{...empty, file: name}]}
  if (kind === null) return {value: null, diagnostics: [{...unknown, file: name}]}
  return {value: {name, kind, bytes, address: null, charset: null, folder}, diagnostics: []}
}

const empty: Omit<Diagnostic, 'file'> = {ruleId: 'file/empty', reason: message`Unexpected empty file, expected text`}
const unknown: Omit<Diagnostic, 'file'> = {
  ruleId: 'import/unreadable',
  reason: message`Unexpected kind of file, expected HTML or Markdown`
}
const refusals: Readonly<Record<Refusal, Omit<Diagnostic, 'file'>>> = {
  missing: {ruleId: 'file/unreadable', reason: message`Unexpected path or link that leads nowhere, expected a file`},
  outside: {ruleId: 'file/unreadable', reason: message`Unexpected link that leads elsewhere, expected a file`},
  denied: {ruleId: 'file/unreadable', reason: message`Unexpected lack of permission to read the file`},
  'not a file': {ruleId: 'file/unreadable', reason: message`Unexpected folder or device, expected a file`},
  'too large': {ruleId: 'import/unreadable', reason: message`Unexpected size over 64 MB, expected a smaller page`}
}
