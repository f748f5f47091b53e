import {cut, plain} from './search-terms.js'

/** Nobody means more than that; a pasted page would only cost time. */
const longest = 300
const mostClauses = 12

/** They say little, and are asked for only where nothing else is. */
const weak = new Set('a an and are as at by for from in is of on or the to via with'.split(' '))

/**
 * What a reader typed, as clauses, all of which a document has to meet: words, which may be the beginning of longer
 * ones unless they are `exact`, and runs of Han. What was quoted has to stand there together: those are the `phrases`.
 */
export function parseQuery(typed) {
  const clauses = new Map()
  const phrases = []
  for (const [, quoted, free] of typed.slice(0, longest).matchAll(/["“”„＂]([^"“”„＂]*)["“”„＂]?|([^"“”„＂]+)/g)) {
    const exact = quoted !== undefined
    const runs = cut(plain(exact ? quoted : free.replace(/\bhttps?:\/\/(?:www\.)?/gi, ' ')))
    for (const {text: term, spaceless} of runs) clauses.set(`${exact} ${term}`, {term, spaceless, exact})
    // The index tells of single words and pairs; of more, only the text does.
    if (exact && (runs.length > 1 || (runs[0]?.spaceless && runs[0].text.length > 2))) phrases.push(phraseOf(runs))
  }
  const all = [...clauses.values()].slice(0, mostClauses)
  const strong = all.filter(({term, exact}) => exact || !weak.has(term))
  return {clauses: strong.length > 0 ? strong : all, phrases, unfinished: !/[\s"“”„＂]$/.test(typed)}
}

/** A word has to begin and end where it does; Han may go on. */
function phraseOf(runs) {
  const edge = run => (run.spaceless ? '' : ' ')
  return edge(runs[0]) + runs.map(({text}) => text).join(' ') + edge(runs.at(-1))
}

/** A text as nothing but its words and runs: neither punctuation nor line breaks keep a phrase from standing in it. */
export function flatten(text) {
  const runs = cut(plain(text)).map(run => run.text)
  return ` ${runs.join(' ')} `
}
