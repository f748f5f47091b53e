import {excerptOf, needlesIn, spansIn} from './search-excerpt.js'
import {marked} from './search-parts.js'

/** One result: the title leads to the paper; below it what was found, and what kind of paper it is. */
export function hitOf({part, copy, label}, found, query) {
  const item = copy('hit')
  const needles = needlesIn(found, query)
  const link = part('link', item)
  link.href = found.href
  fill(link, found.title, spansIn(found.title, needles), found.titleLanguage)
  const {text, spans} = excerptOf(found, needles)
  fill(part('text', item), text, spans, found.language)
  fill(part('authors', item), found.authors, spansIn(found.authors, needles), null)
  const facts = [
    ['venue', found.venue],
    ['inferred', found.inferred]
  ]
  facts.push(...found.tags.map(tag => ['tag', tag]))
  facts.push(...found.recommenders.map(handle => ['recommender', label('recommender', handle)]))
  for (const [kind, text] of [...facts, ['issue', found.label]]) {
    const fact = copy(kind)
    part('facts', item).append(fact)
    fill(fact, text, kind === 'issue' || kind === 'inferred' ? [] : spansIn(text, needles), null)
  }
  return item
}

function fill(element, text, spans, language) {
  if (text === '') return element.remove()
  if (language !== null) element.lang = language
  element.replaceChildren(...marked(text, spans))
}
