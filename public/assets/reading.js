// What helps to read: announcements, buttons that copy, the current entry in the contents. No page needs any of it; what
// would do nothing without this script is hidden until it runs.

const said = document.querySelector('#_said')
let fading = 0

/**
 * Says what happened, to eyes and ears: any script may ask for it with
 * `document.dispatchEvent(new CustomEvent('offprint:say', {detail: 'text from the template'}))`.
 */
function say(text) {
  if (said === null) return
  // Emptied first, so that the same words are announced again.
  said.textContent = ''
  clearTimeout(fading)
  requestAnimationFrame(() => {
    said.textContent = text
  })
  fading = setTimeout(() => {
    said.textContent = ''
  }, 5000)
}
document.addEventListener('offprint:say', event => say(event.detail))

for (const button of document.querySelectorAll('[data-copy], [data-copy-from]')) button.hidden = false

document.addEventListener('click', async event => {
  const button = event.target.closest('[data-copy], [data-copy-from]')
  if (button === null) return
  const {copy, copyFrom} = button.dataset
  const text = copyFrom === undefined ? Promise.resolve(copy) : fetchText(copyFrom)
  try {
    await write(text)
    say(button.dataset.said)
  } catch {
    text.then(
      plain => offer(button, plain),
      () => say(said?.dataset.failed)
    )
  }
})

async function fetchText(address) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${answer.status}`)
  return answer.text()
}

/** The clipboard is asked within the click, before the text is there: later it would be nobody's wish. */
async function write(text) {
  const blob = text.then(plain => new Blob([plain], {type: 'text/plain'}))
  blob.catch(() => {})
  await navigator.clipboard.write([new ClipboardItem({'text/plain': blob})])
}

/** Where the clipboard is closed to us, the text stands selected behind its button, for the reader to copy. */
function offer(button, text) {
  const field = document.createElement('textarea')
  field.className = 'tool-text'
  field.readOnly = true
  field.rows = 1
  field.value = text
  field.ariaLabel = said?.dataset.field
  field.addEventListener('blur', () => field.remove())
  field.addEventListener('keydown', event => {
    if (event.key === 'Escape') button.focus()
  })
  button.after(field)
  field.select()
  say(said?.dataset.denied)
}

// A handout works by its fragment, without a script; `?handout` is the address by which it is passed on.
if (new URLSearchParams(location.search).has('handout') && location.hash === '') location.replace('#_handout')

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

// Once the reader goes on, what was too far from the window to be laid out (entries.css) is, one by one as there is time:
// then all is where it will be when this page is loaded again.
addEventListener('scroll', layOut, {once: true})

function layOut() {
  const late = document.querySelector(':is(.entry, .card):not(.whole)')
  late?.classList.add('whole')
  if (late !== null) globalThis.requestIdleCallback?.(layOut)
}

const contents = document.querySelector('.contents')
if (contents !== null) follow()

/** Marks in the contents the entry that is being read: the last that begins in the upper third of the window. */
function follow() {
  const links = [...contents.querySelectorAll('li:not(.contents-section) a')]
  const entries = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))))
  let isAtEnd = false
  const update = () => {
    const begun = entry => entry.getBoundingClientRect().top <= innerHeight / 3
    mark(links[isAtEnd ? links.length - 1 : entries.findLastIndex(begun)] ?? null)
  }
  const observer = new IntersectionObserver(update, {rootMargin: '-33% 0px -66% 0px'})
  for (const entry of entries) observer.observe(entry)
  // The last entries may be too short ever to come that far up.
  new IntersectionObserver(
    ([{intersectionRatio}]) => {
      isAtEnd = intersectionRatio > 0.9 && scrollY > 0
      update()
    },
    {threshold: [0.5, 0.9, 1]}
  ).observe(document.querySelector('.colophon'))
}

function mark(link) {
  const marked = contents.querySelector('[aria-current]')
  if (marked === link) return
  marked?.removeAttribute('aria-current')
  if (link === null) return
  link.ariaCurrent = 'location'
  // Contents longer than the window follow by themselves, and nothing but them moves.
  const box = contents.getBoundingClientRect()
  const {top, bottom} = link.getBoundingClientRect()
  if (top < box.top || bottom > box.bottom) contents.scrollTop += (top + bottom - box.top - box.bottom) / 2
}

// On paper nothing unfolds. Where print.css cannot say so, lists of authors are open while the page is printed.
if (!CSS.supports('selector(::details-content)')) {
  let unfolded = []
  addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll('.authors:not([open])')]
    for (const authors of unfolded) authors.open = true
  })
  addEventListener('afterprint', () => {
    for (const authors of unfolded) authors.open = false
  })
}
