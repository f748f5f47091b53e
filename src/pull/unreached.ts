import type {Diagnostic} from '../model/diagnostic.js'
import type {Message} from '../model/message.js'
import {message} from '../model/message.js'
import type {Wanted} from './wanted.js'

export type Unreached = {readonly figure: Wanted; readonly reason: Message}

/** Figures that were not reached, in the order they stand in: those of one issue that share host and reason are one finding. */
export function unreached(all: readonly Unreached[]): readonly Diagnostic[] {
  const groups = new Map<string, Unreached[]>()
  for (const each of all) {
    const key = JSON.stringify([each.figure.issue, new URL(each.figure.address).host, each.reason])
    const known = groups.get(key)
    if (known) known.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()].flatMap((group): readonly Diagnostic[] => {
    const [first, ...others] = group
    if (!first) return []
    const {issue: file, place, address} = first.figure
    const what =
      others.length === 0
        ? message`${first.reason}: \`${address}\``
        : message`${first.reason}, ${group.length} figures in this issue: \`${address}\` …`
    return [{ruleId: 'figure/unreachable', reason: what, file, place, actual: address}]
  })
}
