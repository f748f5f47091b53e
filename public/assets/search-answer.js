import {similarWords} from './search-similar.js'

/** A run of Han is looked for by its pairs of characters; of a long one, as many as tell it apart. */
const mostPairs = 4

/** Of a longer run only its beginning is taken apart into what is known. */
const longestRun = 16

/**
 * Looks each clause up; for a word that stands nowhere, those that are nearest to it.
 *
 * @returns each clause with `scores` of all documents, 0 where it is not met; `needles`, what to mark in texts;
 *   `instead`, words that were looked for in its place; `unknown`, whether it stands nowhere
 */
export async function answer(index, clauses, unfinished) {
  const answers = await Promise.all(clauses.map(clause => answerOne(index, clause)))
  // Whoever begins another word wants to see what those before it find, until there is something to go by.
  const isBegun = unfinished && answers.length > 1 && answers.at(-1).unknown && isShort(answers.at(-1))
  return isBegun ? answers.slice(0, -1) : answers
}

function isShort({term, spaceless, exact}) {
  return !spaceless && !exact && term.length < 3
}

async function answerOne(index, clause) {
  const {term, spaceless, exact} = clause
  const scores = spaceless ? await index.findAll(pairsOf(term)) : await index.findWord(term, exact)
  if (scores.some(Boolean)) return {...clause, scores, needles: [clause], instead: [], unknown: false}
  const instead = spaceless || exact ? [] : await similarWords(term, index.wordsBy)
  const each = await Promise.all(instead.map(word => index.findWord(word, false)))
  return {
    ...clause,
    scores: scores.map((_, document) => Math.max(0, ...each.map(other => other[document]))),
    needles: instead.map(word => ({...clause, term: word})),
    instead,
    unknown: instead.length === 0
  }
}

function pairsOf(run) {
  if (run.length === 1) return [run]
  const pairs = Array.from({length: run.length - 1}, (_, at) => run.slice(at, at + 2))
  const step = (pairs.length - 1) / (mostPairs - 1)
  return step <= 1 ? pairs : Array.from({length: mostPairs}, (_, index) => pairs[Math.round(index * step)])
}

/** Whether Han is long enough to be taken apart. */
export function isLong({term, spaceless, exact}) {
  return spaceless && !exact && term.length > 2
}

/** A long run as neighbouring pairs, which need not stand together: `文本生成图像` → `文本`, `生成`, `图像`. */
export function takeApart(clause) {
  const {term} = clause
  const pairs = Array.from({length: Math.ceil(term.length / 2)}, (_, index) => Math.min(2 * index, term.length - 2))
  return pairs.map(at => ({...clause, term: term.slice(at, at + 2)}))
}

/** Of a run that nothing has, the stretches whose pairs all stand somewhere: `注意力机制` → `注意力`, `机制`. */
export async function knownParts(index, clause) {
  const {term} = clause
  const ends = Array.from({length: Math.min(term.length, longestRun) - 1}, (_, at) => at + 2)
  const known = await Promise.all(ends.map(end => index.findAll([term.slice(end - 2, end)])))
  const parts = []
  for (const [at, scores] of known.entries()) {
    if (!scores.some(Boolean)) continue
    const last = parts.at(-1)
    if (last?.end === at + 1) last.end = at + 2
    else parts.push({begin: at, end: at + 2})
  }
  return parts.map(({begin, end}) => ({...clause, term: term.slice(begin, end)}))
}
