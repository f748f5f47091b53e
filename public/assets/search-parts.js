import {addressOf} from './search-state.js'

/**
 * The parts of the search page, which its template holds with all words: places by `data-part`, patterns of what is
 * repeated likewise, and texts as `data-…` of `root`, with braces where something goes in.
 */
export function createParts(root) {
  const part = (name, within = root) => within.querySelector(`[data-part="${name}"]`)
  return {
    part,
    copy: name => part(name).content.firstElementChild.cloneNode(true),
    text: name => root.dataset[name],

    /** What a value of a facet is called. */
    label: (kind, name) => (kind === 'recommender' ? `@${name}` : name)
  }
}

/** A paragraph of a text, with something in the place of its braces. */
export function paragraph(text, values = {}) {
  const made = document.createElement('p')
  for (const piece of text.split(/(\{\w+\})/)) made.append(...(values[piece.slice(1, -1)] ?? [piece]))
  return made
}

export function strong(text) {
  const made = document.createElement('b')
  made.textContent = text
  return made
}

/** A link to another state of the search. */
export function way(state, text, look = 'chip') {
  const link = document.createElement('a')
  link.className = look
  link.href = addressOf(state)
  link.textContent = text
  return link
}

export function inItem(element) {
  const item = document.createElement('li')
  item.append(element)
  return item
}

/** A text with what was found in it marked. */
export function marked(text, spans) {
  const pieces = []
  let at = 0
  for (const {from, to} of spans) {
    const mark = document.createElement('mark')
    mark.textContent = text.slice(from, to)
    pieces.push(text.slice(at, from), mark)
    at = to
  }
  return [...pieces, text.slice(at)]
}
