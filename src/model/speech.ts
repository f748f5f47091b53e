import {inWords} from './in-words.js'
import type {Message} from './message.js'
import type {MessageLanguage} from './message-language.js'
import {type RuleId, rules} from './rules.js'

/** How the program speaks to whoever runs it: in one language. */
export type Speech = {
  readonly language: MessageLanguage
  readonly words: (message: Message) => string
  /** What to do about findings of a rule. */
  readonly hint: (rule: RuleId) => string
}

/** The language that messages are written in, and that needs no table. */
export const english: Speech = {language: 'en', words: message => inWords(message), hint: rule => rules[rule].hint}
