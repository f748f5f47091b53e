import type {KeyLanguage} from '../authoring/authored.js'
import {fieldWords} from '../content/entry/fields.js'

/** The language of the keys in a file; of one without keys, that of its words. */
export function keyLanguage(text: string): KeyLanguage {
  const keys = [...text.matchAll(/^- ([^：:*_`[\]<>]{1,30}?)\s*[：:]/gm)].map(([, key = '']) => key.toLowerCase())
  const known = keys.filter(key => Object.values(fieldWords).some(words => words.includes(key)) && key !== 'id')
  const chinese = known.filter(key => /\p{Script=Han}/u.test(key)).length
  if (known.length > 0) return chinese * 2 >= known.length ? 'zh' : 'en'
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
}
