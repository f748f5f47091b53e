import type {MessageLanguage} from '../model/message-language.js'

/** The language of a locale by the variables of POSIX, of which the first that is set counts. */
export function languageOf({LC_ALL, LC_MESSAGES, LANG}: Environment): MessageLanguage {
  return /^zh(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en'
}

type Environment = Readonly<Record<string, string | undefined>>
