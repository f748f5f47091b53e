import {isDeepStrictEqual} from 'node:util'
import {skeletonEntry} from '../authoring/skeleton-entry.js'
import {parseIssue} from '../content/parse-issue.js'
import {openInside} from '../io/files/open-inside.js'
import {takeTurns} from '../io/files/take-turns.js'
import {writeInside} from '../io/files/write-inside.js'
import type {SourcePath} from '../model/issue.js'

/**
 * Adds an entry to the end of an issue file, or puts it in the place of the one that a new issue begins with, if nobody
 * has written into that; every other byte stays. The answer is the line of its heading, or
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
    const parts = aroundSkeleton(before, end)
    const [head, tail] = parts ?? [before, '']
    const old = entriesIn(file, head + tail)
    const added = parts ? lines(entry, end) : gapBehind(before, end) + lines(entry, end) + end
    const now = entriesIn(file, head + added + tail)
    const fresh = now.at(-1)
    if (fresh === undefined || now.length !== old.length + 1 || !isDeepStrictEqual(now.slice(0, -1), old)) return null
    writeInside(
      root,
      file,
      parts ? Buffer.from(head + added + tail) : Buffer.concat([opened.bytes, Buffer.from(added)])
    )
    return fresh.place.start.line
  })
}

/** What is before and behind the entry of `offprint new`; `null` if it was written into, or more than its help follows. */
function aroundSkeleton(text: string, end: string): readonly [head: string, tail: string] | null {
  for (const entry of Object.values(skeletonEntry)) {
    const [head, tail, ...others] = text.split(lines(entry, end))
    if (head === undefined || tail === undefined || others.length > 0) continue
    if (/^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)?$/.test(tail)) return [head, tail]
  }
  return null
}

function gapBehind(text: string, end: string): string {
  const trailing = /(?:\r?\n)*$/.exec(text)?.[0].split('\n').length ?? 1
  return end.repeat(Math.max(0, 3 - trailing))
}

function lines(text: string, end: string): string {
  return text.replaceAll('\n', end)
}

function entriesIn(file: SourcePath, text: string) {
  return parseIssue(file, text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).value.entries
}
