// What helps to read: announcements and copy buttons. No page needs it; what it serves is hidden without it.

const said = document.querySelector('#_said')
let fading = 0

/**
 * Says what happened, to eyes and ears: any script may ask for it with
 * `document.dispatchEvent(new CustomEvent('offprint:say', {detail: 'text from the template'}))`.
 */
function say(text) {
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
  // Asked for within the click: a browser that waited would take it for nobody's wish.
  const text = copy === undefined ? fetch(copyFrom).then(textOf) : Promise.resolve(copy)
  try {
    const blob = text.then(plain => new Blob([plain], {type: 'text/plain'}))
    await navigator.clipboard.write([new ClipboardItem({'text/plain': blob})])
    say(button.dataset.said)
  } catch {
    text.then(
      plain => offer(button, plain),
      () => say(said.dataset.failed)
    )
  }
})

function textOf(answer) {
  if (!answer.ok) throw new Error(answer.statusText)
  return answer.text()
}

/** Where the clipboard is closed to us, the text stands selected behind its button, for the reader to copy. */
function offer(button, text) {
  const field = document.createElement('textarea')
  field.className = 'tool-text'
  field.readOnly = true
  field.rows = 1
  field.value = text
  field.ariaLabel = said.dataset.field
  field.addEventListener('blur', () => field.remove())
  field.addEventListener('keydown', event => {
    if (event.key === 'Escape') button.focus()
  })
  button.after(field)
  field.select()
  say(said.dataset.denied)
}
