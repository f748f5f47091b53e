import {rulePage} from '../io/report/rule-page.js'
import {isRule} from '../model/is-rule.js'
import {message} from '../model/message.js'
import {nearest} from '../model/nearest.js'
import {oneOf} from '../model/one-of.js'
import {rules} from '../model/rules.js'
import type {Command} from './command.js'
import {usageError} from './usage-error.js'

/** What a rule finds, why, and how to mend it, with examples: its page, in one language. */
export const command: Command = {
  options: {},
  run: async (_, [name, ...rest], {out, speech: {language}}) => {
    if (name === undefined || rest.length > 0)
      throw usageError(message`Unexpected arguments, expected one rule: offprint explain RULE`)
    if (!isRule(name)) throw unknownRule(name)
    const {says, examples} = rulePage(name, language)
    out.write(`${[`# ${name}`, says, examples].filter(part => part !== '').join('\n\n')}\n`)
    return 0
  }
}

function unknownRule(name: string): Error {
  const near = nearest(name, Object.keys(rules))
  const expected = near.length > 0 ? oneOf(near.map(rule => `\`${rule}\``)) : message`one of content/rules/README.md`
  return usageError(message`Unexpected rule \`${name}\`, expected ${expected}`)
}
