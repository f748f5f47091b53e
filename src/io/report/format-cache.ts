import {type Message, message} from '../../model/message.js'
import type {Speech} from '../../model/speech.js'
import {formatRows} from './format-rows.js'
import {painter} from './paint.js'

type Entry = {readonly kind: string; readonly size: number}

/** How many entries a cache has, and how large they are: a line for each kind, and one for all. */
export function formatCache(entries: readonly Entry[], speech: Speech): string {
  const kinds = [...new Set(entries.map(({kind}) => kind))].sort()
  const groups = kinds.map(
    kind => [kindWords[kind] ?? message`${kind}`, amountOf(entries.filter(entry => entry.kind === kind))] as const
  )
  return formatRows([...groups, [message`all`, amountOf(entries)]], speech, painter(false))
}

/** What entries of a kind are; one that has no words yet is called by the folder it is in. */
const kindWords: Readonly<Record<string, Message>> = {
  build: message`notes on builds`,
  card: message`share pictures`,
  figure: message`encoded figures`,
  'figure-outcome': message`notes on figures`,
  font: message`notes on fonts`,
  pages: message`notes on pages`,
  parsed: message`parsed issues`,
  web: message`answers of services`
}

/** `120 entries, 3.4 MB` */
export function amountOf(entries: readonly Entry[]): Message {
  const megabytes = (entries.reduce((sum, {size}) => sum + size, 0) / 1_000_000).toFixed(1)
  return entries.length === 1
    ? message`${entries.length} entry, ${megabytes} MB`
    : message`${entries.length} entries, ${megabytes} MB`
}
