import type {DissectedIssue} from '../content/dissect-issue.js'
import {fieldOf} from '../content/entry/fields.js'
import type {KeyLanguage} from './authored.js'

/** The language of most keys of a file; of one without keys, that of its text. */
export function keyLanguage({sources, lines}: Pick<DissectedIssue, 'sources' | 'lines'>): KeyLanguage {
  const keys = sources.flatMap(({head, end}) =>
    lines.slice(head.start, end).flatMap(({line}) => {
      const field = head.style === 'heading' ? fieldOf(line, false) : null
      return field && field.kind !== 'unknown' && field.kind !== 'id' ? [field.key] : []
    })
  )
  const words = keys.length > 0 ? keys : lines.map(({line}) => line.text)
  const chinese = words.filter(word => /\p{Script=Han}/u.test(word)).length
  return keys.length > 0 ? (chinese * 2 >= keys.length ? 'zh' : 'en') : chinese > 0 ? 'zh' : 'en'
}
