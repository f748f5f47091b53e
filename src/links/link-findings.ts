import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {type MessageValue, message} from '../model/message.js'
import type {LinkAnswer, LinkRecord, LinkRecords} from './link-record.js'
import {linkState} from './link-state.js'
import type {NamedLink} from './named-links.js'
import {placeInProse} from './place-in-prose.js'

/**
 * What a ledger says against the links of some issues, each where it is named. It is committed, so this is the same on
 * every machine, and asks nobody.
 *
 * @param textOf The text of an issue file, to find a link in prose.
 */
export function linkFindings(
  named: readonly NamedLink[],
  records: LinkRecords,
  textOf: (file: SourcePath) => string | null
): readonly Diagnostic[] {
  return named.flatMap((link): readonly Diagnostic[] => {
    const record = records.get(link.address)
    const finding = record && (linkState(record) === 'dead' ? dead(link, record) : moved(link, record))
    if (!finding) return []
    const place = link.inProse ? placeInProse(textOf(link.file), link.url, link.place) : link.place
    const [target] = finding.expected ?? []
    // Brackets would end a link in Markdown.
    const fix = target !== undefined && !/[()<>]/.test(target) ? {fix: {place, text: target}} : {}
    return [{...finding, file: link.file, place, actual: link.url, ...fix}]
  })
}

type Finding = Pick<Diagnostic, 'ruleId' | 'reason' | 'hint' | 'expected'>

function dead({url, address, date}: NamedLink, {answer, asked, alive}: LinkRecord): Finding {
  const since = alive === null ? message`never seen alive` : message`last seen alive ${alive}`
  const reason = message`Unexpected dead link (${answerText(answer)} on ${asked}, ${since}), expected one that opens: \`${url}\``
  const copy = `https://web.archive.org/web/${date.replaceAll('-', '')}/${address}`
  const hint = message`Look for where it went; a copy from the time of the issue may be at ${copy}`
  return {ruleId: 'link/dead', reason, hint}
}

function moved({url}: NamedLink, {moved: to}: LinkRecord): Finding | null {
  if (to === null) return null
  const target = `${to}${to.includes('#') ? '' : (/#.*$/.exec(url)?.[0] ?? '')}`
  return {
    ruleId: 'link/moved',
    reason: message`Unexpected address that moved for good, expected \`${target}\``,
    expected: [target]
  }
}

function answerText(answer: LinkAnswer): MessageValue {
  return answer === 'no host' ? message`nobody knows the host` : answer
}
