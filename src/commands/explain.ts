import {readFileSync} from 'node:fs'
import {nearest} from '../content/nearest.js'
import {message} from '../model/message.js'
import {oneOf} from '../model/one-of.js'
import {rules} from '../model/rules.js'
import type {Command} from './command.js'
import {usageError} from './usage-error.js'

/** What a rule finds, why, and how to mend it, with examples: its page. */
export const command: Command = {
  options: {},
  run: async (_, [name, ...rest], {out}) => {
    if (name === undefined || rest.length > 0)
      throw usageError(message`Unexpected arguments, expected one rule: offprint explain RULE`)
    if (!isRule(name)) throw unknownRule(name)
    out.write(readFileSync(new URL(`../../content/rules/${name}.md`, import.meta.url), 'utf8'))
    return 0
  }
}

function isRule(name: string): name is keyof typeof rules {
  return Object.hasOwn(rules, name)
}

function unknownRule(name: string): Error {
  const near = nearest(name, Object.keys(rules))
  const expected = near.length > 0 ? oneOf(near.map(rule => `\`${rule}\``)) : message`one of content/rules/README.md`
  return usageError(message`Unexpected rule \`${name}\`, expected ${expected}`)
}
