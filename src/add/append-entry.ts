import {isDeepStrictEqual} from 'node:util'
import {parseIssue} from '../content/parse-issue.js'
import {openInside} from '../io/files/open-inside.js'
import {takeTurns} from '../io/files/take-turns.js'
import {writeInside} from '../io/files/write-inside.js'
import type {SourcePath} from '../model/issue.js'

/**
 * Adds an entry to the end of an issue file; every byte that was there stays. The answer is the line of its heading, or
 * `null` if it would not be read as an entry there, behind the notices of an old digest or in a fence that is not closed:
 * nothing is written then.
 *
 * @throws EnvironmentError
 */
export function appendEntry(root: string, file: SourcePath, entry: string): number | null {
  return takeTurns(root, file, () => {
    const opened = openInside(root, file, 'content', 2_000_000)
    if (!opened.ok) return null
    const before = new TextDecoder('utf-8', {ignoreBOM: true}).decode(opened.bytes)
    const end = before.includes('\r\n') ? '\r\n' : '\n'
    const trailing = /(?:\r?\n)*$/.exec(before)?.[0].split('\n').length ?? 1
    const gap = end.repeat(Math.max(0, 3 - trailing))
    const added = `${gap}${entry.replaceAll('\n', end)}${end}`
    const old = entriesIn(file, before)
    const now = entriesIn(file, before + added)
    const fresh = now.at(-1)
    if (fresh === undefined || now.length !== old.length + 1 || !isDeepStrictEqual(now.slice(0, -1), old)) return null
    writeInside(root, file, Buffer.concat([opened.bytes, Buffer.from(added)]))
    return fresh.place.start.line
  })
}

function entriesIn(file: SourcePath, text: string) {
  return parseIssue(file, text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).value.entries
}
