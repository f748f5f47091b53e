import type {Shaped} from '../lines/heads.js'
import type {Line} from '../lines/lines.js'

/** A comment such as `<!-- offprint-ignore link/dead, link/moved: the archive has it -->`, as written. */
export type SilencerMark = {
  /** The lines it takes. */
  readonly lines: readonly Line[]
  readonly wholeFile: boolean
  /** Between the word and the colon. */
  readonly names: readonly string[]
  readonly reason: string
}

/** Finds them among the lines below the front matter. A comment that shares its lines with anything is none. */
export function scanSilencers(shaped: readonly Shaped[]): SilencerMark[] {
  return commentsIn(shaped).flatMap(lines => {
    const text = lines.map(({raw}) => raw.trim()).join(' ')
    const found = /^<!--\s*offprint-ignore(-file)?(?![\w-])((?:(?!-->).)*)-->$/u.exec(text)
    if (!found) return []
    const body = found[2] ?? ''
    const names = /^\s*([^\s:：,，、]+(?:\s*[,，、]\s*[^\s:：,，、]+)*)?/u.exec(body)?.[0] ?? ''
    const behind = /^\s*[:：]\s*(.*)$/u.exec(body.slice(names.length))?.[1] ?? ''
    const list = names.split(/[,，、]/).map(name => name.trim())
    return [{lines, wholeFile: found[1] !== undefined, names: list.filter(name => name !== ''), reason: behind.trim()}]
  })
}

/** The lines of each comment. */
function commentsIn(shaped: readonly Shaped[]): Line[][] {
  const comments: Line[][] = []
  let open: Line[] | null = null
  for (const {line} of shaped) {
    if (!line.comment) {
      open = null
      continue
    }
    if (open) open.push(line)
    else {
      open = [line]
      comments.push(open)
    }
    if (line.raw.trimEnd().endsWith('-->')) open = null
  }
  return comments
}
