import {languageOf} from '../messages/language-of.js'
import {type MessageLanguage, messageLanguages} from '../model/message-language.js'
import type {Terminal} from './terminal.js'

export type Spoken = {
  readonly language: MessageLanguage
  /** What `--lang` asked for, where that is no language we speak. */
  readonly unknown: string | null
  /** The arguments without it. */
  readonly rest: readonly string[]
}

/** The language to speak in: as the last `--lang` says, wherever it stands before `--`; else as the locale does. */
export function spoken(argv: readonly string[], env: Terminal['env']): Spoken {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const asked = argv.flatMap((argument, at) =>
    at >= end
      ? []
      : argument === '--lang'
        ? [{at, count: 2, value: argv[at + 1] ?? ''}]
        : argument.startsWith('--lang=')
          ? [{at, count: 1, value: argument.slice('--lang='.length)}]
          : []
  )
  const wanted = asked.at(-1)?.value
  const known = messageLanguages.find(language => language === wanted)
  return {
    language: known ?? languageOf(env),
    unknown: wanted === undefined || known ? null : wanted,
    rest: argv.filter((_, index) => !asked.some(({at, count}) => index >= at && index < at + count))
  }
}
