import {inItem, way} from './search-parts.js'
import {addressOf, kinds, toggled, unfiltered} from './search-state.js'

/** Values of a facet that are shown before a reader asks for all. */
const few = 8

/** What is chosen, each as a link that gives it up. */
export function chosenOf({label, text}, state, facets) {
  const values = kinds.flatMap(kind => facets.kinds[kind].filter(({chosen}) => chosen).map(value => ({kind, ...value})))
  const links = values.map(({kind, slug, name}) => removal(state, kind, slug, label(kind, name)))
  if (state.code) links.push(removal(state, 'code', '', text('withCode')))
  if (links.length > 1) links.push(way(unfiltered(state), text('clear'), 'clear'))
  return links.map(inItem)
}

function removal(state, kind, slug, name) {
  const link = way(toggled(state, kind, slug), name, 'chip chosen')
  link.dataset.key = `chosen ${kind} ${slug}`
  return link
}

/** The values of each kind, with how many results have them. `opened`: kinds of which all values are shown. */
export function groupsOf(parts, state, {kinds: facets, code}, opened) {
  const withCode = {slug: '', name: parts.text('withCode'), ...code}
  return [
    ...kinds.map(kind => groupOf(parts, state, kind, facets[kind], opened)),
    groupOf(parts, state, 'code', code.count > 0 || code.chosen ? [withCode] : [], opened)
  ].filter(group => group !== null)
}

function groupOf(parts, state, kind, values, opened) {
  if (values.length === 0) return null
  const {part, copy, text} = parts
  const section = copy('group')
  part('name', section).textContent = text(kind)
  const ordered = kind === 'year' ? values : values.toSorted((a, b) => b.chosen - a.chosen || b.count - a.count)
  const shown = opened.has(kind) ? ordered : ordered.slice(0, few)
  part('values', section).append(...shown.map(value => rowOf(parts, state, kind, value)))
  const all = part('all', section)
  all.textContent = text('allValues').replace('{count}', ordered.length)
  all.hidden = shown.length === ordered.length
  all.addEventListener('click', () => {
    opened.add(kind)
    const whole = groupOf(parts, state, kind, values, opened)
    section.replaceWith(whole)
    whole.querySelectorAll('a')[few].focus()
  })
  return section
}

function rowOf({part, copy, label}, state, kind, {slug, name, count, chosen}) {
  const item = copy('value')
  const link = part('to', item)
  link.href = addressOf(toggled(state, kind, slug))
  link.dataset.key = `${kind} ${slug}`
  if (chosen) link.ariaCurrent = 'true'
  part('value-name', item).textContent = label(kind, name)
  part('value-count', item).textContent = count
  return item
}
