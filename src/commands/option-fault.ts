import {listed} from '../model/listed.js'
import {type Message, message} from '../model/message.js'
import {nearest} from '../model/nearest.js'

/**
 * What is wrong with an option, in our words, which there are in every language.
 *
 * @param said What parseArgs said, such as `Option '--root <value>' argument missing`.
 */
export function optionFault(said: string, options: readonly string[]): Message {
  const [, unknown] = /^Unknown option '(-[^']+)'/.exec(said) ?? []
  if (unknown !== undefined) return unknownOption(unknown, options)
  const [, written = '', fault = ''] = /^Option '([^']+)' (.*)/.exec(said) ?? []
  const option = written.replace(/^-\w, /, '').replace(/ <value>$/, '')
  if (fault === 'argument missing') return message`Unexpected end behind \`${option}\`, expected its value`
  if (fault === 'does not take an argument') return message`Unexpected value of \`${option}\`, expected none`
  if (fault === 'argument is ambiguous.') {
    return message`Unexpected \`-\` behind \`${option}\`, expected its value; one that begins so is given as \`${option}=-…\``
  }
  return message`${said}`
}

function unknownOption(written: string, options: readonly string[]): Message {
  const near = nearest(written.replace(/^-+/, ''), options)[0]
  const expected = near ? `\`--${near}\`` : message`one of ${listed(options.map(option => `--${option}`))}`
  return message`Unexpected option \`${written}\`, expected ${expected}`
}
