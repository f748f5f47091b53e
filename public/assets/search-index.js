import {numbersIn, shardOf, stepsIn} from './search-terms.js'

/** What it is worth for a term to stand in the title, among the names, in the key points, in the text. */
const worth = [8, 5, 3, 1]

/** What is shown of a document, in the order in which the index has it. */
const shownFields = [
  'href',
  'title',
  'titleLanguage',
  'label',
  'authors',
  'tags',
  'recommenders',
  'others',
  'venue',
  'inferred',
  'lead',
  'text',
  'language'
]

/**
 * The index, of which only what a search needs is loaded. Documents are numbered by first recommendation.
 *
 * @param load gives what JSON says at an address; if it cannot, all that needs it fails
 */
export async function openIndex(load, address) {
  const {folder, documents, together, segments, parts} = await load(address)
  const loaded = new Map()
  let facets

  const countOf = kind => (parts[kind]?.length ?? 0) / 6
  const part = (kind, number) => {
    const name = `${kind}-${number}.${parts[kind].slice(6 * number, 6 * number + 6)}.json`
    if (!loaded.has(name)) loaded.set(name, load(folder + name))
    return loaded.get(name)
  }
  /** For each segment the part of it that has a term, if any part has. */
  const partsWith = (kind, term) =>
    Promise.all(
      segments.map(async (begin, segment) => {
        const shard = await part(`${kind}-${segment}`, shardOf(term, countOf(`${kind}-${segment}`)))
        return {begin, shard}
      })
    )

  return {
    documents,

    /** What each document scores for a word, or for all words that begin with it; 0 where it has none. */
    async findWord(word, exact) {
      const scores = new Float32Array(documents)
      for (const {begin, shard} of await partsWith('words', word)) {
        for (const [term, where] of Object.entries(shard)) {
          // Longer words than very short ones are in other parts.
          if (term !== word && (exact || word.length < 3 || !term.startsWith(word))) continue
          const share = term === word ? 1 : word.length / term.length / 2
          forEach(where, begin, (document, field) => {
            scores[document] = Math.max(scores[document], share * worth[field])
          })
        }
      }
      return scores
    },

    /** What each document scores that has all of these characters or pairs of characters. */
    async findAll(terms) {
      const scores = new Float32Array(documents)
      const met = new Uint8Array(documents)
      const found = await Promise.all(terms.map(term => partsWith('pairs', term)))
      for (const [index, term] of terms.entries()) {
        for (const {begin, shard} of found[index]) {
          if (!Object.hasOwn(shard, term)) continue
          forEach(shard[term], begin, (document, field) => {
            if (met[document] !== index) return
            met[document]++
            scores[document] = index === 0 ? worth[field] : Math.min(scores[document], worth[field])
          })
        }
      }
      return scores.map((score, document) => (met[document] === terms.length ? score : 0))
    },

    /** Words of the parts of the vocabulary that hold those letters, or of all, with how many documents have each. */
    async wordsBy(letters) {
      const count = countOf('vocabulary')
      const numbers = letters === null ? [...Array(count).keys()] : letters.map(letter => shardOf(letter, count))
      const found = await Promise.all([...new Set(numbers)].map(number => part('vocabulary', number)))
      return found.flatMap(({words, counts}) => {
        const frequencies = numbersIn(counts)
        return words === '' ? [] : words.split(' ').map((word, index) => ({word, count: frequencies[index]}))
      })
    },

    /** Kind → its values, with their documents; and the documents with code. */
    facets() {
      facets ??= part('facets', 0).then(readFacets)
      return facets
    },

    /** What is shown of a document. */
    async document(number) {
      const shown = await part('shown', Math.floor(number / together))
      const values = shown[number % together]
      return {number, ...Object.fromEntries(shownFields.map((name, at) => [name, values[at]]))}
    }
  }
}

/** `where` is what the index says of a term: documents whose last field has it, then those of the field before, … */
function forEach(where, begin, visit) {
  for (const [index, steps] of where.split('!').entries()) {
    for (const step of stepsIn(steps)) visit(begin + step, worth.length - 1 - index)
  }
}

function readFacets({code, ...kinds}) {
  const values = ([slug, name, where]) => ({
    slug: slug || name.toLowerCase().replaceAll(' ', '-'),
    name,
    documents: stepsIn(where)
  })
  return {
    code: stepsIn(code),
    kinds: Object.fromEntries(Object.entries(kinds).map(([kind, rows]) => [kind, rows.map(values)]))
  }
}
