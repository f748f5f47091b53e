import {frontMatterNames} from '../content/front-matter-names.js'
import {writeFrontMatter} from '../content/yaml/write-front-matter.js'
import type {AuthoredMatter} from './authored.js'

const keys = ['number', 'title', 'date', 'source', 'description', 'editors', 'cover', 'draft'] as const

const order = keys.map(key => [
  key,
  ...Object.entries(frontMatterNames).flatMap(([name, meant]) => (meant === key ? [name] : []))
])

/** The front matter of an issue: what stands there already, and what it lacks. */
export function matterBlock(matter: AuthoredMatter, yaml = ''): string {
  const values = keys.flatMap(key => {
    const value = matter[key]
    const absent = value === null || value === false || (Array.isArray(value) && value.length === 0)
    return absent ? [] : [[key, value] as const]
  })
  return writeFrontMatter(yaml, Object.fromEntries(values), order)
}
