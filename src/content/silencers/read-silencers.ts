import type {Diagnostic, Place} from '../../model/diagnostic.js'
import {isRule} from '../../model/is-rule.js'
import type {SourcePath} from '../../model/issue.js'
import {message} from '../../model/message.js'
import {nearest} from '../../model/nearest.js'
import {type RuleId, rules} from '../../model/rules.js'
import type {Silencer} from '../../model/silencer.js'
import type {Shaped} from '../lines/heads.js'
import {type Line, placeIn, placeOf} from '../lines/lines.js'
import {reachOf, type Stretch} from './reach-of.js'
import {type SilencerMark, scanSilencers} from './scan-silencers.js'

type Found = Omit<Diagnostic, 'file'>

/** The silencers of a file, each with the lines it is about, and what is wrong with them. */
export function readSilencers(
  file: SourcePath,
  lines: readonly Shaped[],
  entries: readonly Stretch[]
): {readonly silencers: readonly Silencer[]; readonly diagnostics: readonly Found[]} {
  const read = scanSilencers(lines).map(mark => {
    const names = mark.names.map(name => ({name, place: placeOfName(mark.lines, name)}))
    const known = names.flatMap(({name, place}) => (canBeSilenced(name) ? [{id: name, place}] : []))
    const faults = names.flatMap(({name, place}) => faultOf(name, place) ?? [])
    const reach = mark.wholeFile ? null : reachOf(lines, mark.lines.at(-1)?.number ?? 0, entries)
    const silencer: Silencer = {file, rules: known, reason: mark.reason, lines: reach}
    return {silencer, diagnostics: [...faults, ...lacks(mark)]}
  })
  return {
    silencers: read.map(({silencer}) => silencer).filter(silencer => silencer.rules.length > 0),
    diagnostics: read.flatMap(({diagnostics}) => diagnostics)
  }
}

/** What a comment lacks that names no rule, or gives no reason. */
function lacks({lines, names, reason}: SilencerMark): Found[] {
  const place = placeOfAll(lines)
  if (names.length === 0) {
    const reason = message`Unexpected silencer without a rule, expected one such as \`offprint-ignore link/dead: why\``
    return [{ruleId: 'silencer/unknown-rule', reason, place}]
  }
  if (reason !== '') return []
  const reasonFound = message`Unexpected silencer without a reason, expected a colon and why behind \`${names.join(', ')}\``
  return [{ruleId: 'silencer/no-reason', reason: reasonFound, place}]
}

function faultOf(name: string, place: Place): Found | null {
  if (canBeSilenced(name)) return null
  if (!isRule(name)) {
    const reason = message`Unexpected rule \`${name}\` in a silencer, expected a known one`
    return {ruleId: 'silencer/unknown-rule', reason, place, actual: name, expected: nearest(name, silenceable)}
  }
  if (rules[name].severity === 'error') {
    const reason = message`Unexpected silencer of \`${name}\`, expected a rule that does not find errors`
    return {ruleId: 'silencer/error', reason, place, actual: name}
  }
  const reason = message`Unexpected silencer of \`${name}\`, which is about silencers, expected a rule about what is published`
  return {ruleId: 'silencer/unknown-rule', reason, place, actual: name}
}

function canBeSilenced(name: string): name is RuleId {
  return isRule(name) && rules[name].severity !== 'error' && !name.startsWith('silencer/')
}

const silenceable: readonly string[] = Object.keys(rules).filter(canBeSilenced)

/** The first place where the name stands by itself: one rule may be named like the beginning of another. */
function placeOfName(lines: readonly Line[], name: string): Place {
  const alone = (raw: string): number => {
    for (let at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + 1)) {
      if (!/[\w/-]/.test(raw.charAt(at - 1)) && !/[\w/-]/.test(raw.charAt(at + name.length))) return at
    }
    return -1
  }
  const line = lines.find(({raw}) => alone(raw) >= 0)
  return line ? placeIn(line, name, alone(line.raw)) : placeOfAll(lines)
}

function placeOfAll(lines: readonly Line[]): Place {
  const [first, last] = [lines[0], lines.at(-1)]
  const none = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}
  return first && last ? {start: placeOf(first).start, end: placeOf(last).end} : none
}
