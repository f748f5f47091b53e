import {lstatSync} from 'node:fs'
import {join} from 'node:path'
import {listContent} from '../io/files/list-content.js'
import {readText} from '../io/files/read-text.js'
import type {Checked} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'

/** Where the content of a site is read from: a folder, or a revision in a repository. */
export type ContentSource = {
  /** The issue files. */
  readonly list: () => Checked<readonly SourcePath[]>
  /** The text of a file below the root; `null` where it cannot be had, and a finding says why. */
  readonly read: (file: string) => Checked<string | null>
  /** Whether there is something of that name, whatever it is. */
  readonly has: (file: string) => boolean
}

export function folderSource(root: string): ContentSource {
  return {
    list: () => listContent(root),
    read: file => readText(root, file),
    has: file => mayExist(join(root, file))
  }
}

/** What cannot even be looked at is there; why it cannot be read is then said. */
function mayExist(path: string): boolean {
  try {
    return lstatSync(path, {throwIfNoEntry: false}) !== undefined
  } catch {
    return true
  }
}
