import {readEmphasis} from '../../content/lines/emphasis.js'
import {escapeLineStart, escapeText} from './escape-text.js'
import type {Look} from './look.js'
import type {Run} from './run.js'

/**
 * One line of Markdown that says what the runs do. What is written is read again: where the marks would not be read as
 * meant, as `a*b*c` is not, slant and then weight are left out, and words never.
 *
 * @param markdown For Markdown as usual; else for the digest dialect.
 */
export function writeRuns(runs: readonly Run[], markdown: boolean): string {
  const pieces = joined(trimmed(runs)).map(run => ({
    ...run,
    value: run.kind === 'text' ? escapeText(run.value, markdown) : run.value
  }))
  const attempts = [pieces, pieces.map(apart), pieces.map(piece => ({...piece, italic: false})), pieces.map(plain)]
  const written = attempts.map(attempt => ({attempt: joined(attempt), line: mark(joined(attempt))}))
  const sound = written.find(({attempt, line}) => readsAs(line, attempt)) ?? written.at(-1)
  return sound ? escapeLineStart(sound.line) : ''
}

/** Slant that touches a letter or digit of other looks would not be read. */
function apart(run: Run, index: number, all: readonly Run[]): Run {
  const touches = /[A-Za-z0-9]$/.test(all[index - 1]?.value ?? '') || /^[A-Za-z0-9]/.test(all[index + 1]?.value ?? '')
  return {...run, italic: run.italic && !touches}
}

function plain(run: Run): Run {
  return {...run, bold: false, italic: false}
}

/** Without blanks at both ends; those at the edge of a look belong to neither side, unless both look alike. */
function trimmed(runs: readonly Run[]): Run[] {
  const parts = runs.flatMap((run): Run[] => {
    if (run.kind === 'mark') return [run]
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.value) ?? []
    return [
      {...run, value: before === '' ? '' : ' '},
      {...run, value: words.replace(/\s+/g, ' ')},
      {...run, value: words === '' || after === '' ? '' : ' '}
    ].filter(({value}) => value !== '')
  })
  const from = parts.findIndex(({value}) => value !== ' ')
  const to = parts.findLastIndex(({value}) => value !== ' ')
  return parts.slice(Math.max(from, 0), to + 1).map((part, index, all): Run => {
    if (part.value !== ' ') return part
    const [before, after] = [nextWords(all, index, -1), nextWords(all, index, 1)]
    const both = (look: keyof Look): boolean => before?.[look] === true && after?.[look] === true
    return {...part, bold: both('bold'), italic: both('italic')}
  })
}

function nextWords(runs: readonly Run[], from: number, step: 1 | -1): Run | undefined {
  let at = from + step
  while (runs[at]?.value === ' ') at += step
  return runs[at]
}

/** Neighbours that look alike are one; doubled blanks are one. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  for (const run of runs) {
    const last = out.at(-1)
    const value = last?.value.endsWith(' ') && run.kind === 'text' ? run.value.trimStart() : run.value
    if (value === '') continue
    if (last && last.kind === 'text' && run.kind === 'text' && alike(last, run))
      out[out.length - 1] = {...last, value: last.value + value}
    else out.push({...run, value})
  }
  return out
}

function alike(a: Look, b: Look): boolean {
  return a.bold === b.bold && a.italic === b.italic
}

/** Slant closes before weight, and opens behind it. */
function mark(runs: readonly Run[]): string {
  let line = ''
  let now: Look = {bold: false, italic: false}
  for (const next of [...runs, {bold: false, italic: false, value: ''}]) {
    const reopens = now.italic && next.italic && now.bold !== next.bold
    if (now.italic && (!next.italic || reopens)) line += '*'
    if (now.bold !== next.bold) line += '**'
    if (next.italic && (!now.italic || reopens)) line += '*'
    line += next.value
    now = next
  }
  return line
}

/** Whether the line is read with the looks it was written with; blanks have none. */
function readsAs(line: string, runs: readonly Run[]): boolean {
  const spell = (pieces: readonly (Look & {readonly text: string})[]): string =>
    pieces
      .flatMap(({text, bold, italic}) =>
        [...text.replace(/\s/g, '')].map(char => `${char}${bold ? 1 : 0}${italic ? 1 : 0}`)
      )
      .join('')
  const {segments, balanced} = readEmphasis(line)
  return balanced && spell(segments) === spell(runs.map(run => ({...run, text: run.value})))
}
