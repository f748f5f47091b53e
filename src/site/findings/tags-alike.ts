import type {Diagnostic} from '../../model/diagnostic.js'
import {type Message, message} from '../../model/message.js'
import type {Facet} from '../../model/site.js'
import {tagNames} from '../../model/tag-names.js'

/**
 * Tags with pages of their own that differ by plural, hyphen or language, with their counts. Each of the rarer ones is
 * named once, at its newest entry; nobody merges them but the editor.
 */
export function tagsAlike(tags: readonly Facet[]): readonly Diagnostic[] {
  const groups = new Map<string, Facet[]>()
  for (const tag of tags) {
    const key = looseKey(tag.key)
    groups.set(key, [...(groups.get(key) ?? []), tag])
  }
  return [...groups.values()].flatMap(group => {
    const main = group.reduce((best, tag) => (isRarer(best, tag) ? tag : best))
    return group.filter(tag => tag !== main).flatMap(tag => alike(tag, main))
  })
}

function alike(tag: Facet, main: Facet): readonly Diagnostic[] {
  const [newest, other] = [tag.entries[0], main.entries[0]]
  if (newest === undefined || other === undefined) return []
  return [
    {
      ruleId: 'tag/alike',
      reason: message`Unexpected tag \`${tag.name}\` (${entries(tag)}) beside \`${main.name}\` (${entries(main)}), expected one of them`,
      file: newest.issue.file,
      place: newest.entry.place,
      actual: tag.name,
      expected: [main.name],
      related: {
        reason: message`The newest entry with \`${main.name}\``,
        file: other.issue.file,
        place: other.entry.place
      }
    }
  ]
}

/** Of equals, the one first in code points: the order of issues does not decide. */
function isRarer(tag: Facet, other: Facet): boolean {
  const more = other.entries.length - tag.entries.length
  return more > 0 || (more === 0 && other.key < tag.key)
}

function entries({entries: {length}}: Facet): Message {
  return length === 1 ? message`${length} entry` : message`${length} entries`
}

/** Without hyphens and blanks, in the singular, in English where both names are known. */
function looseKey(key: string): string {
  const words = key.split(/[\s_\-‐-―·/]+/u).map(singular)
  const joined = words.join('')
  return translations.get(joined) ?? joined
}

/** `networks` → `network`, `analyses` → `analysis`; `class`, `bias`, `gas` and `nas` stay. */
function singular(word: string): string {
  if (!/^[a-z]{3,}s$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('yses')) return `${word.slice(0, -2)}is`
  return /(?:ss|us|is|as|os)$/.test(word) ? word : word.slice(0, -1)
}

const translations: ReadonlyMap<string, string> = new Map(
  tagNames.flatMap(([first = '', ...names]) => {
    const name = first.replace(/[\s-]+/g, '')
    return names.map(other => [other.replace(/[\s-]+/g, ''), name] as const)
  })
)
