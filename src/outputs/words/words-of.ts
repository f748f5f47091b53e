import type {Language} from '../../model/settings.js'
import {en} from './en.js'
import type {Words} from './words.js'
import {zhHans} from './zh-Hans.js'

/** The list is the registry: a new interface language is a line here and a file beside it. */
const languages: Readonly<Record<Language, Words>> = {'zh-Hans': zhHans, en}

export function wordsOf(language: Language): Words {
  return languages[language]
}
