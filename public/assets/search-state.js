/** Kinds of facet, as they are called in the address too. */
export const kinds = ['tag', 'venue', 'recommender', 'year']

/** Longer queries are cut by the search as well, and an address has to end somewhere. */
const longest = 300

/** What an address asks for: `?q=attention&tag=nlp&code=1`. */
export function stateOf(address) {
  const {searchParams} = new URL(address)
  return {
    q: searchParams.get('q') ?? '',
    code: searchParams.get('code') === '1',
    ...Object.fromEntries(kinds.map(kind => [kind, searchParams.getAll(kind)]))
  }
}

/** The address, relative to the page, that asks for a state. */
export function addressOf(state) {
  const query = state.q.slice(0, longest)
  const pairs = kinds.flatMap(kind => state[kind].map(slug => [kind, slug]))
  const all = [...(query.trim() === '' ? [] : [['q', query]]), ...pairs, ...(state.code ? [['code', '1']] : [])]
  return all.length === 0 ? './' : `?${new URLSearchParams(all)}`
}

/** The state with a value chosen, or no longer chosen; without a slug, code. */
export function toggled(state, kind, slug) {
  if (kind === 'code') return {...state, code: !state.code}
  const others = state[kind].filter(other => other !== slug)
  return {...state, [kind]: others.length < state[kind].length ? others : [...others, slug]}
}

/** The query alone. */
export function unfiltered({q}) {
  return {q, code: false, ...Object.fromEntries(kinds.map(kind => [kind, []]))}
}

export function isFiltered(state) {
  return state.code || kinds.some(kind => state[kind].length > 0)
}
