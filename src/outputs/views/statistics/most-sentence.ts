import type {MostWords} from '../../words/statistics.js'
import type {Context} from '../context.js'
import {type SentenceView, sentence, sentenceWith} from './sentence.js'

type Most<Facts> = {
  readonly facts: Facts
  /** How many there are in all, how many of them have most, and the names of as many of these as are known. */
  readonly all: number
  readonly tied: number
  readonly names: readonly string[]
  readonly most: number
}

/** So many are named. */
const few = 3

/** Which has most: one, a few, several, or all the same. */
export function mostSentence<Facts>(context: Context, words: MostWords<Facts>, most: Most<Facts>): SentenceView {
  const {facts, all, tied} = most
  const {language} = context.site.settings
  const names = context.words.list(most.names.slice(0, tied))
  if (tied === all) return sentence(words.same(facts, most.most))
  if (tied > few) return sentence(words.several(facts, tied, most.most))
  const say = tied === 1 ? words.one : words.few
  return sentenceWith(language, names, names => say(facts, names, most.most))
}
