import type {Lock, PulledFigure} from '../figures/lock/entry.js'
import type {Diagnostic} from '../model/diagnostic.js'
import {message} from '../model/message.js'
import type {Wanted} from './wanted.js'

/** So many addresses of a host that bring one picture are no chance. */
const suspicious = 3

/**
 * Pictures that a host sends for several addresses, byte for byte: most likely a notice in the place of figures that it
 * keeps to itself. Told once, in the run that fetched one of them.
 */
export function repeatedAnswers(
  lock: Lock,
  wanted: readonly Wanted[],
  fetched: ReadonlySet<string>
): readonly Diagnostic[] {
  const answers = new Map<string, {readonly figure: PulledFigure; readonly asked: Wanted[]}>()
  for (const each of wanted) {
    const figure = lock.get(each.address)
    if (figure === undefined || 'gone' in figure) continue
    const key = `${new URL(each.address).hostname} ${figure.sha256}`
    const known = answers.get(key)
    if (known) known.asked.push(each)
    else answers.set(key, {figure, asked: [each]})
  }
  return [...answers.values()].flatMap(({figure, asked}): readonly Diagnostic[] => {
    const [first] = asked
    if (!first || asked.length < suspicious || !asked.some(({address}) => fetched.has(address))) return []
    const {hostname} = new URL(first.address)
    const reason = message`Unexpected picture that ${hostname} sends for ${asked.length} addresses, expected one for each`
    return [
      {ruleId: 'figure/repeated', reason: message`${reason}: \`${figure.file}\``, file: first.issue, place: first.place}
    ]
  })
}
