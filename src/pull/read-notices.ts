import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {differenceHash} from '../figures/difference-hash.js'
import type {Notice} from '../figures/fetch/notice.js'
import {probeFigure} from '../figures/probe.js'
import {readFigure} from '../io/files/read-figure.js'
import type {Checked, Diagnostic} from '../model/diagnostic.js'

/** Where an editor puts examples of “hot-linking forbidden” and the like; the name of each says what it is. */
export const noticeFolder = 'content/placeholders'

/** The pictures that are never figures, as an editor knows them: whatever looks like one is refused. */
export async function readNotices(root: string): Promise<Checked<readonly Notice[]>> {
  const notices: Notice[] = []
  const diagnostics: Diagnostic[] = []
  for (const name of namesIn(join(root, noticeFolder))) {
    const file = `${noticeFolder}/${name}`
    const opened = readFigure(root, file)
    const probed = opened.ok ? probeFigure(opened.bytes) : opened
    const hashed = opened.ok && probed.ok ? await differenceHash(opened.bytes) : probed
    if (opened.ok && probed.ok && hashed.ok && 'hash' in hashed && 'width' in probed) {
      notices.push({name, hash: hashed.hash, ratio: probed.width / probed.height})
    } else if (!hashed.ok) diagnostics.push({ruleId: hashed.rule, reason: hashed.reason, file})
  }
  return {value: notices, diagnostics}
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter(name => !name.startsWith('.') && !/\.(md|txt)$/i.test(name))
      .sort()
  } catch {
    // Most sites have none.
    return []
  }
}
