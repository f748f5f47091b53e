import type {Language} from '../../../model/settings.js'
import {type Text, textOf} from '../text.js'

/** A sentence in the language of the site that may name something in another one. */
export type SentenceView = {readonly before: string; readonly name: Text | null; readonly after: string}

export function sentence(text: string): SentenceView {
  return {before: text, name: null, after: ''}
}

/** `say` is given what stands for the name, and puts it in its place. */
export function sentenceWith(language: Language, name: string, say: (name: string) => string): SentenceView {
  const [before = '', after = ''] = say('\0').split('\0')
  return {before, name: textOf(name, language), after}
}
