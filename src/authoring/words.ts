import {type FieldKind, fieldWords} from '../content/entry/fields.js'
import type {KeyLanguage} from './authored.js'

/** `- 推荐：…` or `- Recommended by: …`, with the word that is recommended for the key. */
export function fieldLine(kind: FieldKind, value: string, language: KeyLanguage): string {
  const [zh = kind, en = kind] = fieldWords[kind]
  const word = kind === 'id' ? kind : language === 'zh' ? zh : en.charAt(0).toUpperCase() + en.slice(1)
  return keyed(word, value)
}

/** A colon as wide as the key. */
export function keyed(key: string, value: string): string {
  return `- ${key}${/\p{Script=Han}$/u.test(key) ? '：' : ': '}${value}`.trimEnd()
}
