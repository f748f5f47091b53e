// Figures in full. Without this script each figure is a plain link to its picture, and so it stays for whoever opens it
// in another tab. The dialog with all its words is in the page (templates/partials/figure-dialog.eta).
const figures = '.plate a.sheet, .title-image a.sheet'
const dialog = document.querySelector('.figure-dialog')
const part = name => dialog.querySelector(`[data-part="${name}"]`)

/** The figures of one entry, the one on show, and the link that opened the dialog. */
let links = []
let at = 0
let opener = null

if (dialog?.showModal) listen()

function listen() {
  const stage = part('stage')
  document.addEventListener('click', event => {
    const link = event.target.closest(figures)
    if (link === null || event.defaultPrevented || event.button !== 0 || modified(event)) return
    event.preventDefault()
    // A title that is an image is no figure of its entry, and stands alone.
    const entry = link.closest('article, section, main')
    links = link.closest('.plate') === null ? [link] : [...entry.querySelectorAll('.plate a.sheet')]
    opener = link
    part('previous').hidden = part('next').hidden = links.length === 1
    show(links.indexOf(link))
    dialog.showModal()
  })
  part('previous').addEventListener('click', () => show(at - 1))
  part('next').addEventListener('click', () => show(at + 1))
  part('close').addEventListener('click', () => dialog.close())
  part('zoom').addEventListener('click', event => {
    const button = event.target.closest('button')
    if (button !== null) zoom(Number(button.value))
  })
  dialog.addEventListener('close', () => {
    stage.replaceChildren()
    opener.focus({preventScroll: true})
  })
  document.addEventListener('keydown', event => {
    const step = {ArrowLeft: -1, ArrowRight: 1}[event.key]
    if (!dialog.open || step === undefined || modified(event)) return
    // On a picture larger than the window the arrows move over it.
    if (event.target === stage && stage.scrollWidth > stage.clientWidth) return
    event.preventDefault()
    show(at + step)
  })
  swipe(stage)
}

function modified({ctrlKey, metaKey, shiftKey, altKey}) {
  return ctrlKey || metaKey || shiftKey || altKey
}

function show(index) {
  at = (index + links.length) % links.length
  const link = links[at]
  const small = link.querySelector('img')
  const image = new Image()
  image.alt = small.alt
  // The small picture stands in until the large one is there.
  image.src = small.currentSrc || small.src
  const large = new Image()
  large.onload = () => {
    image.src = large.src
  }
  large.src = pictureOf(link)
  part('stage').replaceChildren(image)
  part('position').textContent = `${at + 1} / ${links.length}`
  const caption = link.closest('figure')?.querySelector('figcaption')
  const text = part('text')
  text.textContent = caption?.textContent ?? small.alt
  text.lang = caption?.lang ?? document.documentElement.lang
  part('open').href = link.href
  zoom(0)
}

/** Who wants nothing to move sees an animation still here, too; the link at the foot opens it as it is. */
function pictureOf(link) {
  const still = link.querySelector('source[media]')
  return still !== null && matchMedia(still.media).matches ? still.srcset.split(/,?\s+/).at(-2) : link.href
}

/** How many times its own size the picture has; 0 for as much of it as the window holds. */
function zoom(scale) {
  const stage = part('stage')
  const image = stage.firstElementChild
  const small = links[at].querySelector('img')
  for (const side of ['width', 'height']) image[side] = small.getAttribute(side) * (scale || 1)
  stage.classList.toggle('fit', scale === 0)
  stage.scrollTo((stage.scrollWidth - stage.clientWidth) / 2, (stage.scrollHeight - stage.clientHeight) / 2)
  for (const button of part('zoom').querySelectorAll('button')) {
    button.ariaPressed = String(Number(button.value) === scale)
  }
}

/** One finger turns over, unless it moves over a picture larger than the window; the buttons do the same. */
function swipe(stage) {
  let from = null
  stage.addEventListener('pointerdown', event => {
    const free = stage.classList.contains('fit') && (visualViewport?.scale ?? 1) === 1
    from = free && event.isPrimary && event.pointerType !== 'mouse' ? event : null
  })
  stage.addEventListener('pointercancel', () => {
    from = null
  })
  stage.addEventListener('pointerup', event => {
    if (from === null) return
    const across = event.clientX - from.clientX
    const down = event.clientY - from.clientY
    from = null
    if (Math.abs(across) > 40 && Math.abs(across) > 2 * Math.abs(down)) show(at - Math.sign(across))
  })
}
