import {chosenOf, groupsOf} from './search-filters.js'
import {hitOf} from './search-hits.js'
import {createParts, inItem, paragraph, strong, way} from './search-parts.js'
import {isFiltered, unfiltered} from './search-state.js'

/** What the page shows. Nothing is put into it as HTML. */
export function createView(root) {
  const parts = createParts(root)
  const {part, text} = parts
  const [found, hits, more, filters] = ['found', 'hits', 'more', 'filters'].map(name => part(name))
  const title = document.title
  /** Kinds of facet of which a reader wants to see all values. */
  const opened = new Set()
  let announcing = 0

  const wide = matchMedia('(min-width: 64rem)')
  const fit = () => {
    filters.open = wide.matches
  }
  wide.addEventListener('change', fit)
  fit()

  return {
    /** Nothing is asked for. */
    rest() {
      document.title = title
      found.hidden = true
      part('ways').hidden = false
      hits.replaceChildren()
      announce('')
    },

    begin({q}) {
      document.title = q.trim() === '' ? title : `${q.trim().slice(0, 60)} · ${title}`
      part('ways').hidden = true
      found.hidden = false
      found.ariaBusy = 'true'
      part('failed').hidden = true
      if (hits.childElementCount === 0) part('count').textContent = text('searching')
    },

    show(state, result, documents) {
      part('note').replaceChildren(...notesOf(state, result))
      hits.replaceChildren()
      const isEmpty = result.total() === 0
      part('ways').hidden = !isEmpty
      found.classList.toggle('found-nothing', isEmpty)
      filters.hidden = isEmpty && !isFiltered(state)
      if (!isFiltered(state)) part('chosen').replaceChildren()
      append(result, documents)
    },

    /** Whether filters are in sight, or have to be said. */
    wantsFacets: state => filters.open || isFiltered(state),

    showFacets(state, facets) {
      const focused = document.activeElement?.dataset.key
      part('chosen').replaceChildren(...chosenOf(parts, state, facets))
      part('groups').replaceChildren(...groupsOf(parts, state, facets, opened))
      // What was chosen with the keyboard is a new link now, or gone.
      const again = focused && (root.querySelector(`[data-key="${CSS.escape(focused)}"]`) ?? part('count'))
      if (again && again !== document.activeElement) again.focus()
    },

    /** Reading goes on with the first of those that are new. */
    append(result, documents) {
      const before = hits.childElementCount
      append(result, documents)
      const first = hits.children[before]?.querySelector('a') ?? part('count')
      first.focus()
    },

    fail() {
      found.ariaBusy = 'false'
      for (const name of ['count', 'note', 'chosen', 'hits', 'groups']) part(name).replaceChildren()
      filters.hidden = more.hidden = true
      found.classList.add('found-nothing')
      part('failed').hidden = false
      announce('')
    },

    /** Where reading goes on. Into the field only for who sees the focus: on a phone it would bring up the keyboard. */
    takeFocus(isSeen) {
      if (!part('failed').hidden) part('retry').focus()
      else if (!found.hidden) part('count').focus()
      else if (isSeen) root.querySelector('#_q').focus()
    },

    /** How many results the page has. */
    count: () => hits.childElementCount,

    /** Where the arrow keys go. */
    stops: () => [...hits.querySelectorAll('a'), ...(more.hidden ? [] : [more])]
  }

  function append(result, documents) {
    found.ariaBusy = 'false'
    hits.append(...documents.map(document => hitOf(parts, document, result.needles)))
    const total = result.total()
    const words = total === 1 ? text('one') : text(result.isSure() ? 'many' : 'roughly')
    part('count').textContent = words.replace('{count}', total)
    more.hidden = result.rest() === 0
    announce(part('count').textContent)
  }

  /** Said when typing has paused, so that not every letter is answered. */
  function announce(words) {
    clearTimeout(announcing)
    // Emptied first, so that the same number is said again.
    part('announced').textContent = ''
    announcing = setTimeout(() => {
      part('announced').textContent = words
    }, 700)
  }

  /** What the search did unasked, and what would help where it found nothing. */
  function notesOf(state, {total, corrected, loosened, unknown, fewer, unfiltered: others}) {
    const query = [strong(state.q.trim())]
    const list = terms => terms.flatMap((term, at) => [...(at === 0 ? [] : [' · ']), strong(term)])
    const found = corrected.map(({term, instead}) =>
      paragraph(text('corrected'), {from: [strong(term)], to: list(instead)})
    )
    if (loosened) found.push(paragraph(text('loosened'), {query}))
    if (total() > 0) return found
    found.push(state.q.trim() === '' ? paragraph(text('noneChosen')) : paragraph(text('none'), {query}))
    if (unknown.length > 0) found.push(paragraph(text('unknown'), {terms: list(unknown.map(({term}) => term))}))
    const help = fewer.map(({query}) => way({...state, q: query}, query))
    if (others > 0) help.push(way(unfiltered(state), text('unfiltered')))
    if (help.length === 0) return found
    const ways = document.createElement('ul')
    ways.className = 'way'
    ways.append(...help.map(inItem))
    return [...found, paragraph(text('instead')), ways]
  }
}
