// The search page: what is typed and chosen is looked for as it changes, and stands in the address. The index is loaded
// piece by piece, as searches need it; nothing that is typed leaves the browser.
import {createEngine} from './search-engine.js'
import {addressOf, isFiltered, stateOf} from './search-state.js'
import {createView} from './search-view.js'

const page = 8
const root = document.querySelector('.search')
const field = root.querySelector('#_q')
const view = createView(root)

let state = stateOf(location)
let engine = null
let result = null
/** Counts searches, so that a late answer never takes the place of a newer one. */
let turn = 0
let waiting = 0
/** Whether the entry of the history is one that typing made: it is changed then, and not kept. */
let typing = false

async function load(address) {
  try {
    const answer = await fetch(address, {cache: address === root.dataset.index ? 'no-cache' : 'default'})
    if (!answer.ok) throw new Error(String(answer.status))
    return await answer.json()
  } catch (cause) {
    throw Object.assign(new Error(`Unexpected lack of ${address}`, {cause}), {isLost: true})
  }
}

/** @param shown how many results @param again whether a first try failed */
async function run(shown = page, scroll = null, again = false) {
  const mine = ++turn
  result = null
  if (state.q.trim() === '' && !isFiltered(state)) return view.rest()
  view.begin(state)
  try {
    engine ??= createEngine(load, root.dataset.index)
    const search = await engine
    const found = await search(state.q, state)
    const documents = await found.take(shown)
    if (mine !== turn) return
    result = found
    view.show(state, found, documents)
    if (scroll !== null) scrollTo(0, scroll)
    await filter()
  } catch (error) {
    // The site may have been published anew meanwhile, so that parts have other names.
    if (mine === turn && error.isLost && !again) {
      engine = null
      return run(shown, scroll, true)
    }
    fail(mine, error)
  }
}

/** Results need not wait for what could be chosen next. */
async function filter() {
  const mine = turn
  if (result === null || !view.wantsFacets(state)) return
  const facets = await result.facets()
  if (mine === turn) view.showFacets(state, facets)
}

async function more() {
  const mine = turn
  if (result === null) return
  const documents = await result.take(page)
  if (mine !== turn) return
  view.append(result, documents)
  history.replaceState({shown: view.count()}, '')
}

async function attempt(work) {
  const mine = turn
  try {
    await work()
  } catch (error) {
    fail(mine, error)
  }
}

function fail(mine, error) {
  if (mine === turn) {
    engine = null
    result = null
    view.fail()
  }
  if (!error.isLost) throw error
}

function go(next, isTyped) {
  state = next
  const address = addressOf(state)
  if (new URL(address, location).href !== location.href) {
    try {
      if (isTyped && typing) history.replaceState(null, '', address)
      else history.pushState(null, '', address)
    } catch {
      // Some browsers allow so many changes in so many seconds; the next one will tell.
    }
  }
  typing = isTyped
  return run()
}

field.addEventListener('input', event => {
  clearTimeout(waiting)
  // An input method is still at work: what stands there is not meant yet.
  if (event.isComposing) return
  waiting = setTimeout(typed, 120)
})
field.addEventListener('compositionend', () => {
  waiting = setTimeout(typed, 0)
})
field.addEventListener('change', () => {
  typing = false
})
field.form.addEventListener('submit', event => {
  event.preventDefault()
  typed()
  typing = false
})

function typed() {
  clearTimeout(waiting)
  if (field.value !== state.q) go({...state, q: field.value}, true)
}

root.addEventListener('click', event => {
  if (event.target.closest('[data-part="retry"]')) return keepFocus(run)
  if (event.target.closest('[data-part="more"]')) return attempt(more)
  const link = event.target.closest('a[href]')
  if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  if (link.closest('[data-part="hits"]')) {
    // Whoever comes back finds as many results, at the same place.
    history.replaceState({shown: view.count(), scroll: scrollY}, '')
  } else if (link.closest('[data-part="found"]')) {
    event.preventDefault()
    keepFocus(() => go(stateOf(link.href), false))
    field.value = state.q
  }
})

/** What was chosen may be gone with what it changed; the focus then goes to what came of it. */
async function keepFocus(work) {
  const from = document.activeElement
  if (!root.contains(from)) return work()
  const isSeen = from.matches(':focus-visible')
  await work()
  const now = document.activeElement
  if (now === document.body || now.getClientRects().length === 0) view.takeFocus(isSeen)
}

root.querySelector('details').addEventListener('toggle', () => attempt(filter))

root.addEventListener('keydown', event => {
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key]
  const stops = [field, ...view.stops()]
  const at = stops.indexOf(document.activeElement)
  if (step === undefined || at < 0 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  const next = stops[at + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
})

addEventListener('popstate', event => {
  clearTimeout(waiting)
  state = stateOf(location)
  typing = false
  field.value = state.q
  run(event.state?.shown, event.state?.scroll)
})

// What was typed before this script ran counts more than the address.
if (field.value === '' || field.value === field.defaultValue) field.value = state.q
else state = {...state, q: field.value}
run(history.state?.shown, history.state?.scroll)
