import type {Entry} from '../model/issue.js'
import {spellings} from './spellings.js'
import {tagKey} from './tag-key.js'

export type KnownTag = {readonly name: string; readonly entries: number}

/** The tags that entries have, in their usual spelling: those of most entries first, then by name. */
export function knownTags(issues: readonly {readonly entries: readonly Pick<Entry, 'tags'>[]}[]): readonly KnownTag[] {
  const values = issues.flatMap(({entries}) =>
    entries.map(({tags}) => tags.map(tag => ({key: tagKey(tag), name: tag.trim().replace(/\s+/g, ' ')})))
  )
  return [...spellings(values).values()]
    .map(({name, counts}) => ({name, entries: [...counts.values()].reduce((sum, count) => sum + count, 0)}))
    .sort((a, b) => b.entries - a.entries || (a.name < b.name ? -1 : 1))
}
