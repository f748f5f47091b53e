import type {SourcePath} from '../model/issue.js'
import type {Added} from './add.js'

/** What became of each wish: for standard output what was added, for standard error what was not, or not whole. */
export function formatAdded(file: SourcePath, all: readonly Added[]): {readonly out: string; readonly err: string} {
  const lines: Record<'out' | 'err', string[]> = {out: [], err: []}
  for (const each of all) {
    const {wish, title, reason} = each
    if (each.kind === 'added') lines.out.push(`added  ${file}:${each.line}  ${title}`)
    else if (each.kind === 'text') lines.out.push(`${each.text}\n`)
    else if (each.kind === 'known') {
      const where = each.members.map(({issue, entry}) => `${issue.file || file}:${entry.place.start.line}`)
      lines.err.push(`offprint: ${wish.written} is there already (${where.join(', ')}); --again adds it once more`)
    } else
      lines.err.push(
        `offprint: ${wish.written} cannot be added: behind the end of ${file} it would be no entry; name another file with --to`
      )
    if (reason !== null && (each.kind === 'added' || each.kind === 'text')) {
      lines.err.push(
        `offprint: ${wish.written} is not filled in (${reason}); comments in the entry say what is missing`
      )
    }
  }
  const text = (some: readonly string[]) => some.map(line => `${line}\n`).join('')
  return {out: text(lines.out), err: text(lines.err)}
}
