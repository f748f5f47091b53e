import {facetValues} from './facet-values.js'
import type {Group} from './group-entries.js'
import type {Features} from './related.js'
import {wordsOf} from './words.js'

const weights = {tag: 3, venue: 0.5, recommender: 0.5} as const

/** What a paper may share with others: tags before all, then words of the title, venue and recommender. */
export function relatedFeatures({members}: Group): Features {
  const features = new Map<string, number>()
  for (const member of members) {
    for (const kind of ['tag', 'venue', 'recommender'] as const) {
      for (const {key} of facetValues(kind, member)) features.set(`${kind} ${key}`, weights[kind])
    }
    for (const word of titleWords(member.entry.title ?? '')) features.set(`word ${word}`, 1)
  }
  return features
}

/** Latin words without those that say nothing; Han, which has no blanks, in pairs. */
function titleWords(title: string): readonly string[] {
  const words = wordsOf(title)
  const runs = /\p{sc=Han}/u.test(title) ? words.flatMap(word => word.match(/\p{sc=Han}+|\P{sc=Han}+/gu) ?? []) : words
  return runs.flatMap(run => {
    if (/^\p{sc=Han}/u.test(run)) return pairs([...run])
    return run.length > 1 && !stopWords.has(run) ? run : []
  })
}

function pairs(characters: readonly string[]): readonly string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

const stopWords = new Set(
  'an and are as at be but by can do does for from has have how in into is it its more not of on or our over than that the their them these they this to towards toward under use using via vs we what when where which why will with without you your all'.split(
    ' '
  )
)
