import type {YAMLError} from 'yaml'

/** `start` and `end` are UTF-16 offsets in the source, on one line. */
type Explained = {
  readonly reason: string
  readonly expected?: readonly string[]
  readonly start: number
  readonly end: number
}

/** Says a syntax error in an editor's terms, and points at the cause where the library points at where it stumbled. */
export function explainYamlError({code, message, pos}: YAMLError, source: string): Explained {
  const [start] = pos
  const line = lineFrom(source, start)
  const here = {start, end: Math.min(Math.max(pos[1], start), start + line.length)}
  const token = source.slice(here.start, here.end)

  if (code === 'BAD_SCALAR_START' || code === 'BAD_DIRECTIVE') {
    return unquoted(`Unexpected \`${line.slice(0, 1)}\` at the beginning of a value`, line, start)
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && line.includes(': ')) {
    return unquoted('Unexpected `: ` inside a value', line, start)
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const next = lineFrom(source, start + line.length + 1)
    const begin = start + line.length + 1
    return {
      reason: 'Unexpected blanks before a key, expected it at the beginning of its line',
      start: begin,
      end: begin + next.length
    }
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys')) {
    return {
      reason: `Unexpected line \`${line}\`, expected \`key: value\``,
      ...spaced(line),
      start,
      end: start + line.length
    }
  }
  if (message.startsWith('Missing closing')) {
    const quote = message.endsWith(`"quote`) ? '"' : "'"
    const open = Math.max(source.lastIndexOf(quote, start - 1), 0)
    const reason = `Unexpected \`${quote}\` without a second one, expected it at the end of the value`
    return {reason, start: open, end: open + lineFrom(source, open).length}
  }
  if (message.endsWith('at node end')) {
    return {reason: `Unexpected \`${line}\` after the end of a value, expected quotes around the whole value`, ...here}
  }
  const bracket = /must .*end with a (.)$/.exec(message)?.[1]
  if (bracket) return {reason: `Unexpected end of a list or map, expected \`${bracket}\``, ...here}
  if (code === 'TAB_AS_INDENT') return {reason: 'Unexpected tab, expected blanks', ...here}
  if (code === 'BAD_DQ_ESCAPE') {
    const pair = source.slice(start, start + 2)
    return {reason: `Unexpected escape \`${pair}\` in double quotes, expected \`\\\\\` for a backslash`, ...here}
  }
  if (code === 'MULTIPLE_DOCS') return {reason: 'Unexpected second document, expected one', ...here}
  if (code === 'UNEXPECTED_TOKEN' && token) return {reason: `Unexpected \`${token}\`, expected \`key: value\``, ...here}
  return {reason: `Unexpected YAML, expected it well-formed: ${message}`, ...here}
}

function lineFrom(source: string, start: number): string {
  return /[^\r\n]*/.exec(source.slice(start))?.[0] ?? ''
}

function unquoted(found: string, value: string, start: number): Explained {
  const reason = `${found}, expected quotes around the value`
  return {reason, expected: [JSON.stringify(value.trim())], start, end: start + value.length}
}

/** `number:82` and `标题：值` lack no more than a blank or a half-width colon. */
function spaced(line: string): {expected?: readonly string[]} {
  const [, key, value] = /^([^\s:：]+)\s*[:：]\s*(\S.*)$/.exec(line) ?? []
  return key && value ? {expected: [`${key}: ${value}`]} : {}
}
