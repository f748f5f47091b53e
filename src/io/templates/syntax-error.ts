import {Script} from 'node:vm'
import {type Message, message} from '../../model/message.js'

/**
 * Where in a template its JavaScript cannot be understood: Eta itself names the line of an unclosed tag only.
 *
 * @param compiled The function body that Eta made of the template; `__eta.line=12` precedes what line 12 holds.
 */
export function syntaxError(error: Error, compiled: () => string): {readonly reason: Message; readonly line: number} {
  const unclosed = /^(.*) at line (\d+) col \d+:/.exec(error.message)
  if (unclosed)
    return {
      reason: message`Unexpected end, ${openParts[unclosed[1] ?? ''] ?? String(unclosed[1])}`,
      line: Number(unclosed[2])
    }
  const body = compiled()
  try {
    new Script(`(function(it,options){${body}\n})`, {filename: 'template'})
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault
    const row = Number(/^template:(\d+)/.exec(fault.stack ?? '')?.[1] ?? 1)
    const before = body.split('\n').slice(0, row).join('\n')
    const line = Number([...before.matchAll(/^__eta\.line=(\d+)$/gm)].at(-1)?.[1] ?? 1)
    return {reason: notJavaScript(fault), line}
  }
  return {reason: notJavaScript(error), line: 1}
}

/** What Eta says of templates that end too early. */
const openParts: Readonly<Record<string, Message>> = {
  'unclosed tag': message`unclosed tag`,
  'unclosed string': message`unclosed string`,
  'unclosed comment': message`unclosed comment`
}

/** The engine has words in English alone. */
function notJavaScript({message: said}: Error): Message {
  return message`Unexpected JavaScript, expected it well-formed: \`${said}\``
}
