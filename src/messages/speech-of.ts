import {inWords} from '../model/in-words.js'
import type {MessageLanguage} from '../model/message-language.js'
import {english, type Speech} from '../model/speech.js'

/** How the program speaks a language; the tables of one are loaded only where it is spoken. */
export async function speechOf(language: MessageLanguage): Promise<Speech> {
  return speeches[language]()
}

const speeches: Readonly<Record<MessageLanguage, () => Speech | Promise<Speech>>> = {
  en: () => english,
  zh: async () => {
    const {texts} = await import('./zh/texts.js')
    const {hints} = await import('./zh/hints.js')
    const known = new Map(Object.entries(texts))
    return {
      language: 'zh',
      words: message => inWords(message, text => known.get(text) ?? text),
      hint: rule => hints[rule]
    }
  }
}
