import {knownTags} from '../site/known-tags.js'

type Issues = Parameters<typeof knownTags>[0]

/** The tags in use that a text names, the usual ones first; which of them fit is for an editor to say. */
export function tagsFor(text: string, issues: Issues): readonly string[] {
  return knownTags(issues)
    .map(({name}) => name)
    .filter(name => [...name].length > 1 && named(name).test(text))
    .slice(0, most)
}

const most = 8

/** `Word Embedding` in `word-embeddings`; `GAN` not in `organ`. */
function named(tag: string): RegExp {
  const words = tag.split(/[\s-]+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const isHan = /\p{Script=Han}/u.test(tag)
  const pattern = words.join('[\\s-]+')
  return new RegExp(isHan ? pattern : `(?<![\\p{L}\\p{N}])${pattern}s?(?![\\p{L}\\p{N}])`, 'iu')
}
