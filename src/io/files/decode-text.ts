import {isUtf8} from 'node:buffer'
import type {Checked, Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import {utf8Hint} from './utf8-hint.js'

/** The text that the bytes of a content file hold: without byte order mark, line ends as `\n`; or what is wrong with them. */
export function decodeText(file: string, bytes: Uint8Array): Checked<string | null> {
  if (!isUtf8(bytes)) return {value: null, diagnostics: [notUtf8(file, bytes)]}
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n')
  if (text.trim() !== '') return {value: text, diagnostics: []}
  return {
    value: null,
    diagnostics: [{ruleId: 'file/empty', reason: message`Unexpected empty file, expected text`, file}]
  }
}

function notUtf8(file: string, bytes: Uint8Array): Diagnostic {
  const {line, column} = firstFault(bytes)
  const encoding = guess(bytes)
  return {
    ruleId: 'file/not-utf8',
    reason: message`Unexpected bytes that are not UTF-8, expected UTF-8 text`,
    file,
    place: {start: {line, column}, end: {line, column: column + 1}},
    ...(encoding && {hint: utf8Hint(file, encoding)})
  }
}

/** No UTF-8 sequence holds a line feed, so each line can be judged by itself. */
function firstFault(bytes: Uint8Array): {readonly line: number; readonly column: number} {
  for (let line = 1, start = 0; start <= bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed
    const row = bytes.subarray(start, end)
    if (!isUtf8(row)) return {line, column: new TextDecoder().decode(row).indexOf('\ufffd') + 1}
    start = end + 1
  }
  return {line: 1, column: 1}
}

function guess(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  try {
    new TextDecoder('gb18030', {fatal: true}).decode(bytes)
    return 'GB18030'
  } catch {
    return null
  }
}
