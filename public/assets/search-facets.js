/**
 * Facets as a reader chooses them: within one kind any of the chosen values will do, and of each kind one has to be there.
 * `table` is what the index says of facets; `chosen` has the slugs of each kind, and whether code has to be there.
 *
 * @param but a kind that does not count
 * @returns whether a document that scores passes
 */
export function filterOf(table, chosen, but = null) {
  const sets = Object.entries(table.kinds).flatMap(([kind, values]) => {
    if (kind === but || chosen[kind].length === 0) return []
    const picked = values.filter(({slug}) => chosen[kind].includes(slug))
    return [new Set(picked.flatMap(({documents}) => documents))]
  })
  if (chosen.code && but !== 'code') sets.push(new Set(table.code))
  return (scores, document) => scores[document] > 0 && sets.every(set => set.has(document))
}

/**
 * For each value how many documents there would be if it were chosen too; none that would leave nothing. What an address
 * chooses and no paper has is a value as well, so that it can be given up.
 */
export function countFacets(table, chosen, scores) {
  const count = (documents, passes) => documents.filter(document => passes(scores, document)).length
  const kinds = Object.entries(table.kinds).map(([kind, values]) => {
    const passes = filterOf(table, chosen, kind)
    const counted = values.map(({slug, name, documents}) => {
      return {slug, name, count: count(documents, passes), chosen: chosen[kind].includes(slug)}
    })
    const known = new Set(values.map(({slug}) => slug))
    const others = new Set(chosen[kind].filter(slug => !known.has(slug)))
    counted.push(...Array.from(others, slug => ({slug, name: slug, count: 0, chosen: true})))
    return [kind, counted.filter(({count, chosen}) => count > 0 || chosen)]
  })
  return {
    kinds: Object.fromEntries(kinds),
    code: {count: count(table.code, filterOf(table, chosen, 'code')), chosen: chosen.code}
  }
}
