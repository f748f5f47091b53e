import {cut, plain} from './search-terms.js'

/** How much of a text is shown around what was found: characters of Han, or more of other letters. */
const lengths = {han: 120, other: 260}

/** What to mark in a document: a long run of Han as it was typed, or if it does not stand there so, its pairs. */
export function needlesIn({flat}, needles) {
  return needles.flatMap(needle => {
    const {term, spaceless} = needle
    if (!spaceless || term.length < 3 || flat.includes(term)) return [needle]
    return Array.from({length: term.length - 1}, (_, at) => ({...needle, term: term.slice(at, at + 2)}))
  })
}

/** Where needles stand in a text, in order and without overlaps: where each begins and ends, and which one it is. */
export function spansIn(text, needles) {
  const {flat, places} = flatten(text)
  const spans = []
  for (const run of cut(flat)) {
    for (const [needle, {term, spaceless, exact}] of needles.entries()) {
      if (spaceless !== run.spaceless) continue
      for (const at of spaceless ? placesOf(term, run.text) : beginnings(term, run.text, exact)) {
        spans.push({from: places[run.at + at], to: places[run.at + at + term.length], needle})
      }
    }
  }
  return apart(spans.sort((a, b) => a.from - b.from || b.to - a.to))
}

function beginnings(term, word, exact) {
  return word === term || (!exact && term.length > 2 && word.startsWith(term)) ? [0] : []
}

function* placesOf(term, run) {
  for (let at = run.indexOf(term); at >= 0; at = run.indexOf(term, at + 1)) yield at
}

/** Overlapping spans become one. */
function apart(spans) {
  const found = []
  for (const span of spans) {
    const last = found.at(-1)
    if (last !== undefined && span.from < last.to) last.to = Math.max(last.to, span.to)
    else found.push({...span})
  }
  return found
}

/** The plain text, and for each of its units where in the text it comes from. */
function flatten(text) {
  const places = []
  let flat = ''
  for (const {0: character, index} of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const part = plain(character)
    for (let at = 0; at < part.length; at++) places.push(index)
    flat += part
  }
  places.push(text.length)
  return {flat, places}
}

/** What to show of a document: its key points, unless its text has more of what was looked for. */
export function excerptOf({lead, text}, needles) {
  const kinds = spans => new Set(spans.map(({needle}) => needle)).size
  const inLead = spansIn(lead, needles)
  const inText = spansIn(text, needles)
  if (lead !== '' && kinds(inLead) >= kinds(inText)) return {text: lead, spans: inLead}
  const length = /\p{sc=Han}/u.test(text) ? lengths.han : lengths.other
  const {from, to} = densest(inText, kinds, length)
  const start = startOf(text, from, length)
  const end = endOf(text, to, start + length)
  const before = start > 0 ? '…' : ''
  const after = end < text.length ? '…' : ''
  const moved = inText
    .filter(span => span.from >= start && span.to <= end)
    .map(span => ({...span, from: span.from - start + before.length, to: span.to - start + before.length}))
  return {text: before + text.slice(start, end) + after, spans: moved}
}

/** The stretch that has most different needles. */
function densest(spans, kinds, length) {
  let best = {from: 0, to: 0, count: 0}
  for (const [index, {from}] of spans.entries()) {
    const near = spans.slice(index).filter(({to}) => to <= from + length * 0.8)
    const count = kinds(near)
    if (count > best.count) best = {from, to: near.at(-1).to, count}
  }
  return best
}

/** The beginning of its sentence, if that is near, else of a word not far before it. */
function startOf(text, from, length) {
  const reach = Math.max(0, from - Math.floor(length / 3))
  const before = text.slice(reach, from)
  const sentence = before.search(/(?:[^。！？；!?\n.]|\.(?!\s))*$/)
  if (reach === 0 || sentence > 0) return reach + sentence + (/^\s*/.exec(before.slice(sentence))?.[0].length ?? 0)
  const near = before.slice(-24)
  return from - near.length + (near.includes(' ') ? near.indexOf(' ') + 1 : near.length - 12)
}

/** Not within a word of Latin letters, if that can be helped. */
function endOf(text, to, end) {
  if (end >= text.length) return text.length
  const [rest] = /[\w-]*$/.exec(text.slice(to, end)) ?? ['']
  const isWithin = /\w/.test(text[end]) && to < end - rest.length
  return isWithin ? end - rest.length : Math.max(to, end)
}
