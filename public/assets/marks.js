// Stars and read marks. They live in this browser and go nowhere: one value in localStorage for each site, since several
// may share a host. Where storage is closed or full, they last as long as the page.

/** The address below which this site lies. */
export const home = new URL('..', import.meta.url).href
const key = `offprint:keeping:1:${new URL(home).pathname}`
const link = document.querySelector('.to-shelf')
/** Changes that storage did not take. */
let pending = []

/** Whether the browser lets this site keep anything at all. */
export function isOpen() {
  try {
    return localStorage !== null
  } catch {
    return false
  }
}

/** What is known of each marked paper, by slug. */
export function marked() {
  const papers = stored()
  for (const edit of pending) edit(papers)
  return papers
}

function stored() {
  let text = null
  try {
    text = localStorage.getItem(key)
    const {papers} = JSON.parse(text ?? '{"papers":{}}')
    return new Map(Object.entries(papers).filter(([, paper]) => Object(paper) === paper))
  } catch {
    // What cannot be read is set aside before anything is written over it.
    if (text !== null) save(`${key}:unreadable`, text)
    return new Map()
  }
}

function save(name, text) {
  try {
    localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}

/** Edits what is stored now, which another tab may have changed; says so if it was not kept. */
export function change(edit) {
  pending.push(edit)
  const papers = marked()
  for (const [slug, {star, read, note}] of papers) if (!star && !read && !note) papers.delete(slug)
  const kept = save(key, JSON.stringify({version: 1, papers: Object.fromEntries(papers)}))
  if (kept) pending = []
  else say(link?.dataset.unsaved)
  show()
  return kept
}

/** A paper that loses its star keeps only what the reader did with it. */
export function mark(slug, name, time, facts) {
  change(papers => {
    const paper = {...papers.get(slug), ...facts, [name]: time}
    const {star, read, note, noted} = paper
    papers.set(slug, star ? paper : {read, note, noted})
  })
}

export function say(detail) {
  document.dispatchEvent(new CustomEvent('offprint:say', {detail}))
}

/** `elsewhere`: what is kept was changed by another page. */
export function show(elsewhere) {
  const papers = marked()
  for (const place of document.querySelectorAll('[data-paper]')) {
    const paper = papers.get(place.dataset.paper) ?? {}
    const names = ['star', 'read'].filter(name => paper[name])
    place.dataset.marked = names.map(name => link?.dataset[name]).join(' · ')
    for (const button of place.querySelectorAll('[data-mark]')) {
      button.hidden = false
      button.ariaPressed = names.includes(button.dataset.mark)
      button.setAttribute('aria-describedby', place.getAttribute('aria-labelledby'))
    }
  }
  if (link !== null) {
    link.hidden = false
    link.lastElementChild.textContent = [...papers.values()].filter(({star}) => star).length || ''
  }
  document.dispatchEvent(new CustomEvent('offprint:marked', {detail: elsewhere}))
}

document.addEventListener('click', ({target}) => {
  const button = target.closest('[data-mark]')
  const tools = button?.closest('[data-paper]')
  if (!tools) return
  const on = button.ariaPressed === 'false'
  mark(tools.dataset.paper, button.dataset.mark, on ? Date.now() : 0, on && factsOf(tools, button.dataset))
})

/** What the shelf shows of a paper without asking anybody; a read mark needs none of it. */
function factsOf(tools, {href, points}) {
  if (!href) return {}
  const article = tools.closest('article')
  const texts = look => [...new Set([...article.querySelectorAll(look)].map(found => found.textContent.trim()))]
  return {
    href: new URL(href, home).href.slice(home.length),
    title: document.getElementById(tools.getAttribute('aria-labelledby')).textContent,
    points,
    venue: texts('.venue')[0],
    inferred: article.querySelector('.inferred') !== null,
    tags: texts('.tag'),
    by: texts('.handle'),
    links: [...article.querySelectorAll('.link')].map(link => [link.firstElementChild.textContent, link.href])
  }
}

addEventListener('storage', event => {
  if (event.key === key || event.key === null) show(true)
})
// A page that the browser kept while its reader was elsewhere.
addEventListener('pageshow', ({persisted}) => {
  if (persisted) show(true)
})
show()
