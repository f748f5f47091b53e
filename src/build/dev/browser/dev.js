// What `offprint dev` adds to pages: it follows the server, shows each change, and what is wrong. Never published.

const {url, hash, src} = (({dataset, src}) => ({...dataset, src}))(document.querySelector('script[data-dev]'))
const query = `?url=${encodeURIComponent(url)}`
const scrolled = `offprint-dev:${location.pathname}`

keepScroll()
new EventSource(new URL(`events${query}`, src)).onmessage = ({data}) => take(JSON.parse(data))

/** @param news See `News` in src/build/dev/dev-site.ts. */
function take({page, faults, said}) {
  if (page !== null && (page.hash !== hash || !changeStyles(page.styles))) {
    sessionStorage.setItem(scrolled, JSON.stringify([scrollX, scrollY]))
    location.reload()
    return
  }
  showFaults(faults, said)
  markDeadLinks()
}

/** Puts each new sheet in the place of the one before, once it is there; `false` if there are more or fewer of them. */
function changeStyles(hrefs) {
  const links = [...document.querySelectorAll('link[rel="stylesheet"]:not([data-dev], [data-dev-old])')]
  if (links.length !== hrefs.length) return false
  links.forEach((link, index) => {
    if (link.getAttribute('href') === hrefs[index]) return
    const next = link.cloneNode()
    next.href = hrefs[index]
    next.onload = () => link.remove()
    link.dataset.devOld = ''
    link.after(next)
  })
  return true
}

function showFaults(faults, {language, heading, hide, more}) {
  document.querySelector('.dev-faults')?.remove()
  if (faults.length === 0) return
  const close = make('button', {type: 'button', textContent: hide})
  const panel = make('aside', {className: 'dev-faults', popover: 'manual', role: 'alert', lang: language}, [
    make('header', {}, [make('h2', {textContent: heading}), close]),
    ...faults.map(fault =>
      make('section', {}, [
        make('p', {className: 'dev-where', textContent: fault.where}),
        make('p', {className: 'dev-reason', textContent: fault.reason}),
        ...fault.help.map(line => make('p', {textContent: line})),
        ...(fault.excerpt.length === 0 ? [] : [make('pre', {}, fault.excerpt.map(excerptLine))])
      ])
    ),
    ...(more === null ? [] : [make('p', {textContent: more})])
  ])
  close.onclick = () => panel.remove()
  document.body.append(panel)
  panel.showPopover?.()
}

function excerptLine({number, text, marked}) {
  const line = make('span', {className: marked ? 'dev-line dev-marked' : 'dev-line'})
  line.dataset.number = number
  if (marked === null) line.append(text)
  else {
    const [from, to] = marked
    line.append(text.slice(0, from), make('mark', {textContent: text.slice(from, to) || ' '}), text.slice(to))
  }
  line.append('\n')
  return line
}

function make(name, properties, children = []) {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

async function markDeadLinks() {
  const dead = new Set(await (await fetch(new URL(`dead-links.json${query}`, src))).json())
  for (const element of document.querySelectorAll('[href], [src]')) {
    const isDead = dead.has(element.getAttribute('href') ?? element.getAttribute('src'))
    element.toggleAttribute('data-dev-dead', isDead)
  }
}

function keepScroll() {
  const at = JSON.parse(sessionStorage.getItem(scrolled) ?? 'null')
  sessionStorage.removeItem(scrolled)
  if (at !== null) scrollTo({left: at[0], top: at[1], behavior: 'instant'})
}
