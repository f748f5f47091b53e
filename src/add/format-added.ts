import type {SourcePath} from '../model/issue.js'
import {listed} from '../model/listed.js'
import {type Message, message} from '../model/message.js'
import type {Speech} from '../model/speech.js'
import type {Added} from './add.js'

/** What became of each wish: for standard output what was added, for standard error what was not, or not whole. */
export function formatAdded(
  file: SourcePath,
  all: readonly Added[],
  {words}: Speech
): {readonly out: string; readonly err: string} {
  const lines: Record<'out' | 'err', string[]> = {out: [], err: []}
  const tell = (said: Message) => lines.err.push(`offprint: ${words(said)}`)
  for (const each of all) {
    const {wish, title} = each
    if (each.kind === 'added') lines.out.push(words(message`added  ${file}:${each.line}  ${title}`))
    else if (each.kind === 'text') lines.out.push(`${each.text}\n`)
    else if (each.kind === 'known') {
      const where = each.members.map(({issue, entry}) => `${issue.file || file}:${entry.place.start.line}`)
      tell(message`${wish.written} is there already (${listed(where)}); --again adds it once more`)
    } else
      tell(
        message`${wish.written} cannot be added: behind the end of ${file} it would be no entry; name another file with --to`
      )
  }
  for (const {reason, names} of unfilled(all, words)) {
    const [only = '', ...others] = names
    tell(
      others.length === 0
        ? message`${only} is not filled in: ${reason}`
        : message`${listed(names)} are not filled in: ${reason}`
    )
  }
  const text = (some: readonly string[]) => some.map(line => `${line}\n`).join('')
  return {out: text(lines.out), err: text(lines.err)}
}

/** A service that is not there is so for all that it was asked for, and one line says it. */
function unfilled(all: readonly Added[], words: Speech['words']) {
  const groups = new Map<string, {readonly reason: Message; readonly names: string[]}>()
  for (const {kind, reason, wish} of all) {
    if (reason === null || kind === 'known' || kind === 'unfit') continue
    const group = groups.get(words(reason)) ?? {reason, names: []}
    groups.set(words(reason), group)
    group.names.push(wish.written)
  }
  return groups.values()
}
