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
    const {wish, title, reason} = each
    if (each.kind === 'added') lines.out.push(words(message`added  ${file}:${each.line}  ${title}`))
    else if (each.kind === 'text') lines.out.push(`${each.text}\n`)
    else if (each.kind === 'known') {
      const where = each.members.map(({issue, entry}) => `${issue.file || file}:${entry.place.start.line}`)
      tell(message`${wish.written} is there already (${listed(where)}); --again adds it once more`)
    } else
      tell(
        message`${wish.written} cannot be added: behind the end of ${file} it would be no entry; name another file with --to`
      )
    if (reason !== null && (each.kind === 'added' || each.kind === 'text')) {
      tell(message`${wish.written} is not filled in (${reason}); comments in the entry say what is missing`)
    }
  }
  const text = (some: readonly string[]) => some.map(line => `${line}\n`).join('')
  return {out: text(lines.out), err: text(lines.err)}
}
