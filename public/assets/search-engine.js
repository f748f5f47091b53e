import {answer, isLong, knownParts, takeApart} from './search-answer.js'
import {countFacets, filterOf} from './search-facets.js'
import {openIndex} from './search-index.js'
import {flatten, parseQuery} from './search-query.js'
import {isFiltered} from './search-state.js'

/** How often more documents are read while few of them hold a phrase. */
const mostRounds = 4

/**
 * @param load gives what JSON says at an address; if it cannot, all that needs it fails
 * @param address of the manifest of the index
 * @returns a function that finds documents
 */
export async function createEngine(load, address) {
  const index = await openIndex(load, address)

  /**
   * The documents that meet a query and a choice of facets, best first; without a query all that meet the choice,
   * newest first. `take` gives them, some at a time; `facets` tells what could be chosen next.
   *
   * @param chosen kind → slugs, any of which will do; `code`: whether only documents with code count
   */
  return async function search(typed, chosen) {
    const {clauses, phrases, unfinished} = parseQuery(typed)
    const [table, {answers, loosened}] = await Promise.all([
      isFiltered(chosen) ? index.facets() : null,
      find(clauses, unfinished)
    ])
    const asked = answers.length > 0 || typed.trim() === ''
    const scores = asked ? sum(answers) : new Float32Array(index.documents)
    const fits = (scores, document) => scores[document] > 0
    const passes = table === null ? fits : filterOf(table, chosen)
    const ranked = [...scores.keys()].filter(document => passes(scores, document))
    ranked.sort((a, b) => scores[b] - scores[a] || b - a)
    const isMissed = ranked.length === 0
    return {
      needles: answers.flatMap(({needles}) => needles),
      corrected: answers.filter(({instead}) => instead.length > 0),
      unknown: answers.some(({unknown}) => !unknown) ? answers.filter(({unknown}) => unknown) : [],
      loosened,
      facets: async () => countFacets(await index.facets(), chosen, scores),
      /** Shorter queries that would find something. */
      fewer: isMissed
        ? shorter(answers)
            .filter(({scores}) => scores.some((_, at) => passes(scores, at)))
            .slice(0, 4)
        : [],
      /** How many there would be without any choice of facets. */
      unfiltered: isMissed ? scores.filter(Boolean).length : ranked.length,
      ...taking(ranked, phrases, loosened ? [] : clauses.filter(isLong))
    }
  }

  /** Where nothing has the long runs of Han as they were typed, what has their parts. */
  async function find(clauses, unfinished) {
    const strict = await answer(index, clauses, unfinished)
    if (!clauses.some(isLong) || sum(strict).some(Boolean)) return {answers: strict, loosened: false}
    const apart = clauses.flatMap(clause => (isLong(clause) ? takeApart(clause) : [clause]))
    const loose = await answer(index, apart, unfinished)
    if (sum(loose).some(Boolean)) return {answers: loose, loosened: true}
    const known = await Promise.all(clauses.map(clause => (isLong(clause) ? knownParts(index, clause) : [clause])))
    if (known.some(parts => parts.length === 0)) return {answers: strict, loosened: false}
    const rest = await answer(index, known.flat(), unfinished)
    return {answers: rest, loosened: sum(rest).some(Boolean)}
  }

  /** What each document scores that meets all clauses; one that few documents meet tells more. */
  function sum(answers) {
    if (answers.length === 0) return new Float32Array(index.documents).fill(1)
    const weights = answers.map(({scores}) => Math.log(1 + index.documents / scores.filter(Boolean).length))
    return answers[0].scores.map((_, document) => {
      if (answers.some(({scores}) => scores[document] === 0)) return 0
      return answers.reduce((sum, {scores}, at) => sum + weights[at] * scores[document], 0)
    })
  }

  /** Without the terms that stand nowhere; if all stand somewhere, without one of them. */
  function shorter(answers) {
    const known = answers.filter(({unknown}) => !unknown)
    const tries =
      known.length < answers.length ? [known] : answers.map((_, without) => answers.filter((_, at) => at !== without))
    return tries
      .filter(kept => kept.length > 0)
      .map(kept => ({
        query: kept.map(({term, exact, instead}) => (exact ? `"${term}"` : (instead[0] ?? term))).join(' '),
        scores: sum(kept)
      }))
  }

  /**
   * Only its text tells whether a document has a phrase, or has a long run of Han in one piece: the index knows of words
   * and pairs. Documents without a phrase are left out when they are read, and so are those with nothing but the pairs,
   * if some that are read with them have the run; so the total is a guess until all are read.
   */
  function taking(ranked, phrases, runs) {
    let next = 0
    let dropped = 0
    return {
      total: () => ranked.length - dropped,
      isSure: () => (phrases.length === 0 && runs.length === 0) || next === ranked.length,
      rest: () => ranked.length - next,
      async take(count) {
        const taken = []
        for (let round = 0; round < mostRounds && taken.length < count && next < ranked.length; round++) {
          const documents = await Promise.all(ranked.slice(next, next + count - taken.length).map(read))
          next += documents.length
          const strict = documents.filter(({flat}) => phrases.every(phrase => flat.includes(phrase)))
          const whole = strict.filter(({flat}) => runs.every(({term}) => flat.includes(term)))
          const kept = whole.length > 0 ? whole : strict
          dropped += documents.length - kept.length
          taken.push(...kept)
          // A phrase is worth reading on for; so is nothing else.
          if (phrases.length === 0) break
        }
        return taken
      }
    }
  }

  async function read(number) {
    const document = await index.document(number)
    const {title, authors, tags, recommenders, others, venue, lead, text} = document
    const flat = [title, authors, ...tags, ...recommenders, others, venue, lead, text].map(flatten).join('\n')
    return {...document, flat}
  }
}
