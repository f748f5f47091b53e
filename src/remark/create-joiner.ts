import type {Checked} from '../model/diagnostic.js'
import type {Issue} from '../model/issue.js'
import type {Settings} from '../model/settings.js'
import type {Site} from '../model/site.js'
import {assemble} from '../site/assemble.js'
import type {JoinMemory} from '../site/join-memory.js'

type Join = (issues: readonly Issue[], settings: Settings) => Checked<Site>

/** Joins issues, given in any order, for who asks again and again, and often for the very same. */
export function createJoiner(memory: JoinMemory): Join {
  let last: {readonly issues: ReadonlySet<Issue>; readonly settings: Settings; readonly joined: Checked<Site>} | null =
    null
  return (issues, settings) => {
    const isSame =
      last?.settings === settings &&
      last.issues.size === issues.length &&
      issues.every(issue => last?.issues.has(issue))
    const joined =
      last !== null && isSame
        ? last.joined
        : assemble({issues, settings, pictures: new Map(), assets: new Map()}, memory)
    last = {issues: new Set(issues), settings, joined}
    return joined
  }
}
