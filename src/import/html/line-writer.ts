import type {Point} from '../../model/diagnostic.js'
import type {Look} from './look.js'
import type {EmbeddedPicture, PageDrop, PageLine} from './page-line.js'
import type {Run} from './run.js'
import {writeRuns} from './write-runs.js'

/** Collects lines and what is left out of them, as a page is read. */
export type LineWriter = {
  /** Adds to the line that is being written. */
  readonly put: (kind: Run['kind'], value: string, look: Look, at: Point) => void
  /** Ends the line, if there is one. */
  readonly flush: () => void
  /** Ends the line, and adds whole ones. */
  readonly block: (rows: readonly string[], at: Point) => void
  /** What the next line begins with, such as `- `; `''` takes back what no line took. */
  readonly begin: (prefix: string) => void
  readonly drop: (kind: string, text: string, at: Point) => void
  /** Takes a picture out of its address `data:…`, which would be a line of megabytes. */
  readonly keep: (data: string) => string
  readonly lines: readonly PageLine[]
  readonly drops: readonly PageDrop[]
  readonly embedded: readonly EmbeddedPicture[]
}

/** @param keep What another writer does, for a part of what it writes. */
export function createLineWriter(markdown: boolean, keep: LineWriter['keep'] | null = null): LineWriter {
  const lines: PageLine[] = []
  const drops: PageDrop[] = []
  const embedded: EmbeddedPicture[] = []
  let runs: Run[] = []
  let start: Point | null = null
  let prefix = ''
  const flush = (): void => {
    const text = writeRuns(runs, markdown)
    if (text !== '') {
      lines.push({text: prefix + text, at: start ?? {line: 1, column: 1}})
      prefix = ''
    }
    runs = []
    start = null
  }
  return {
    put: (kind, value, {bold, italic}, at) => {
      if (value.trim() !== '') start ??= at
      runs.push({kind, value, bold, italic})
    },
    flush,
    block: (rows, at) => {
      flush()
      rows.forEach((text, index) => {
        lines.push(index === 0 ? {text, at} : {text, at, tight: true})
      })
    },
    begin: next => {
      prefix = next
    },
    drop: (kind, text, at) => drops.push({kind, text, at}),
    keep:
      keep ??
      (data => {
        const name = `embedded/${embedded.length + 1}`
        embedded.push({name, data})
        return name
      }),
    lines,
    drops,
    embedded
  }
}
