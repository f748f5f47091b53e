import type {YAMLError} from 'yaml'
import {type Message, message} from '../../model/message.js'

/** A piece of the source, by UTF-16 offsets, on one line. */
type Piece = {readonly start: number; readonly end: number; readonly text: string}

export type YamlSlip = {
  readonly reason: Message
  readonly expected?: readonly string[]
  readonly at: Piece
  /** What was meant, where that is plain: reading goes on as if it stood there. */
  readonly mended?: Piece
}

/** Says a syntax error in an editor's terms, and points at the cause where the library points at where it stumbled. */
export function explainYamlError({code, message: said, pos}: YAMLError, source: string): YamlSlip {
  const [start] = pos
  const rest = lineFrom(source, start)
  const end = Math.min(Math.max(pos[1], start), rest.end)
  const here = {start, end, text: source.slice(start, end)}
  const value = valueAround(source, start)

  if (code === 'BLOCK_AS_IMPLICIT_KEY' && rest.text.includes(': '))
    return unquoted(message`Unexpected \`: \` inside a value`, value)
  if (code === 'BAD_SCALAR_START') {
    const mark = rest.text[0] === '`' ? message`backtick` : `\`${rest.text[0]}\``
    return unquoted(message`Unexpected ${mark} at the beginning of a value`, value)
  }
  if (said.endsWith('at node end'))
    return unquoted(message`Unexpected \`${rest.text}\` after the end of a value`, value)
  if (said.startsWith('Missing closing')) return unclosedQuote(said.endsWith('"quote') ? '"' : "'", source, start)
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const at = lineFrom(source, rest.end + 1)
    const mended = {...at, text: at.text.trimStart()}
    return {reason: message`Unexpected blanks before a key, expected it at the beginning of its line`, at, mended}
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || said.startsWith('Implicit map keys')) return noKey(rest)

  const bracket = /must .*end with a (.)$/.exec(said)?.[1]
  if (bracket) return {reason: message`Unexpected end of a list or map, expected \`${bracket}\``, at: here}
  if (code === 'TAB_AS_INDENT') return {reason: message`Unexpected tab, expected blanks`, at: here}
  if (code === 'MULTIPLE_DOCS') return {reason: message`Unexpected second document, expected one`, at: here}
  if (code === 'BAD_DQ_ESCAPE') {
    const at = {start, end: start + 2, text: rest.text.slice(0, 2)}
    return {reason: message`Unexpected escape \`${at.text}\` in double quotes, expected \`\\\\\` for a backslash`, at}
  }
  if (code === 'UNEXPECTED_TOKEN' && here.text)
    return {reason: message`Unexpected \`${here.text}\`, expected \`key: value\``, at: here}
  return {reason: message`Unexpected YAML, expected it well-formed: ${said}`, at: here}
}

/** The rest of the line from an offset on. */
function lineFrom(source: string, start: number): Piece {
  const text = /[^\r\n]*/.exec(source.slice(start))?.[0] ?? ''
  return {start, end: start + text.length, text}
}

/** What stands behind `key: ` on the line around an offset, or the rest of the line if no key does. */
function valueAround(source: string, offset: number): Piece {
  const start = source.lastIndexOf('\n', offset - 1) + 1
  const key = /^\s*(?:- +)*[^\s:#'"[{]+: +/.exec(lineFrom(source, start).text)?.[0] ?? ''
  return lineFrom(source, key ? start + key.length : offset)
}

function unquoted(found: Message, at: Piece): YamlSlip {
  const quoted = JSON.stringify(at.text.trim())
  return {
    reason: message`${found}, expected quotes around the value`,
    expected: [quoted],
    at,
    mended: {...at, text: quoted}
  }
}

function unclosedQuote(quote: string, source: string, stumbled: number): YamlSlip {
  const at = lineFrom(source, Math.max(source.lastIndexOf(quote, stumbled - 1), 0))
  const reason = message`Unexpected \`${quote}\` without a second one, expected it at the end of the value`
  return {reason, at, mended: {...at, text: JSON.stringify(at.text.slice(1).trim())}}
}

/** `number:82` and `标题：值` lack no more than a blank or a half-width colon. */
function noKey(at: Piece): YamlSlip {
  const reason = message`Unexpected line \`${at.text}\`, expected \`key: value\``
  const [, key, value] = /^([^\s:：]+)\s*[:：]\s*(\S.*)$/.exec(at.text) ?? []
  if (!key || !value) return {reason, at}
  const text = `${key}: ${value}`
  return {reason, expected: [text], at, mended: {...at, text}}
}
