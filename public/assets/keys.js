// Single keys: from entry to entry, from issue to issue, to the search. They can be switched off (WCAG 2.1.4), and are
// silent in a field, with a modifier, and while a dialog is open. The page lists them (templates/partials/keys.eta).
const storageKey = 'offprint:keys'
const dialog = document.querySelector('.keys')
const choice = dialog?.querySelector('input')

/** What `j` and `k` go through: headings that are links, else the number of the entry. */
const stops = [
  '.entry-title a',
  '.entry:not(:has(.entry-title a)) .entry-number',
  '.recommendation-title a',
  '.card-title a',
  '.issue-row > a',
  '.wall-figure > a'
].join()

const actions = {
  '/': () => search(),
  j: () => step(1),
  k: () => step(-1),
  n: () => follow('next'),
  p: () => follow('prev'),
  '?': () => open()
}

if (dialog?.showModal) listen()

function listen() {
  const button = document.querySelector('.keys-open')
  button.hidden = false
  button.addEventListener('click', open)
  choice.checked = read()
  choice.addEventListener('change', write)
  // Another tab of the same site.
  addEventListener('storage', event => {
    if (event.key === storageKey || event.key === null) choice.checked = read()
  })
  document.addEventListener('keydown', event => {
    const {key, target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented} = event
    if (!choice.checked || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return
    if (target.closest('input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]')) return
    if (Object.hasOwn(actions, key) && actions[key]()) event.preventDefault()
  })
}

function read() {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

function write() {
  try {
    if (choice.checked) localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, 'off')
  } catch {
    // Storage may be closed to us: then the choice holds for this page.
  }
}

// Each action says whether there was anything to do.

function open() {
  dialog.querySelector('[data-key="search"]').hidden = searchLink() === null
  dialog.showModal()
  return true
}

function search() {
  const field = document.querySelector('#_q')
  if (field !== null) field.select()
  else searchLink()?.click()
  return field !== null || searchLink() !== null
}

function searchLink() {
  return document.querySelector('[data-key-search]')
}

function follow(rel) {
  const link = document.querySelector(`link[rel="${rel}"]`)
  if (link !== null) location.href = link.href
  return link !== null
}

/** Goes on from what has the focus if that is in sight, else from the upper edge of the window. */
function step(way) {
  const all = [...document.querySelectorAll(stops)]
  const from = document.activeElement.closest('main *')
  const side = stop => (inSight(from) ? order(from, stop) : place(stop))
  const next = way > 0 ? all.find(stop => side(stop) > 0) : all.findLast(stop => side(stop) < 0)
  if (next === undefined) return false
  const entry = next.closest('.entry')
  next.focus({preventScroll: entry !== null})
  entry?.scrollIntoView()
  return true
}

function inSight(element) {
  const {top, bottom} = element?.getBoundingClientRect() ?? {top: 0, bottom: 0}
  return bottom > 0 && top < innerHeight && element !== null
}

function order(from, to) {
  if (from === to) return 0
  return from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1
}

/** Below or above the upper edge; 0 for what stands at it. */
function place(stop) {
  const {top} = stop.getBoundingClientRect()
  return top > 100 ? 1 : Math.min(0, Math.sign(top))
}
