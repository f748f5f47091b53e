// The shelf: what the reader starred, as this browser keeps it. Words and the look of a row are in templates/shelf.eta.
const marks = await import(document.querySelector('script[src*="/assets/marks."]').src)
const {change, home, isOpen, mark, marked, say} = marks

export const shelf = document.querySelector('.keeping')
export const part = (name, within = shelf) => within.querySelector(`[data-part="${name}"]`)
/** A text of the page, its gaps filled. */
export const words = (name, facts) => shelf.dataset[name].replace(/\{(\w+)\}/g, (_, fact) => facts[fact])

const {classList, lang} = document.documentElement
const list = part('list')
const orders = {
  newest: (one, other) => other.star - one.star,
  oldest: (one, other) => one.star - other.star,
  title: (one, other) => one.title.localeCompare(other.title, lang)
}
const filters = {all: () => true, unread: ({read}) => !read, read: ({read}) => read}
let filter = 'all'
let most = 100

/** All that the shelf holds, in order. */
export function starred() {
  const papers = [...marked()].map(([slug, paper]) => ({...clean(slug, paper), slug}))
  return papers.filter(({star}) => star).sort(orders[part('order').value])
}

/** What is known of a paper, whoever wrote it down: of the right kind and a bearable length, and leading nowhere odd. */
export function clean(slug, paper) {
  const text = (value, length = 400) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, length) : ''
  const time = value => (value > 0 ? Math.min(value, Date.now()) : 0)
  const all = (values, make) => (Array.isArray(values) ? values.slice(0, 20).flatMap(make) : [])
  const texts = values => all(values, value => text(value, 80) || [])
  if (!/^[\p{L}\p{M}\p{N}.-]{1,120}$/u.test(slug) || !paper) return null
  const star = time(paper.star)
  const done = {read: time(paper.read), note: text(paper.note), noted: time(paper.noted)}
  if (!star) return done.read || done.note ? done : null
  const {href = ''} = address(text(paper.href, 2000), home)
  return {
    ...done,
    star,
    href: (href.startsWith(home) && href.slice(home.length)) || `papers/${encodeURIComponent(slug)}/`,
    title: text(paper.title) || slug,
    points: text(paper.points),
    venue: text(paper.venue),
    inferred: paper.inferred === true,
    tags: texts(paper.tags),
    by: texts(paper.by),
    links: all(paper.links, link => {
      const {protocol, href} = address(link?.[1])
      return /^https?:$/.test(protocol) ? [[text(link[0]), href]] : []
    })
  }
}

function address(value, base) {
  try {
    return new URL(value, base)
  } catch {
    return {}
  }
}

/** Adds what another place knows. Of stars with their facts, read marks and notes the newer holds; none is taken away. */
export function join(papers, others) {
  for (const [slug, other] of others) {
    const own = papers.get(slug) ?? {}
    const newer = name => ((other[name] ?? 0) > (own[name] ?? 0) ? other : own)
    const {note, noted} = newer('noted')
    papers.set(slug, {...newer('star'), read: newer('read').read, note, noted})
  }
}

export function show() {
  const all = starred()
  const papers = all.filter(filters[filter])
  const from = document.activeElement
  const inside = list.contains(from)
  list.replaceChildren(...papers.slice(0, most).map(rowOf))
  part('more').hidden = papers.length <= most
  part('nothing').hidden = papers.length > 0
  part('empty').hidden = all.length > 0
  part('how').hidden = !isOpen()
  part('closed').hidden = isOpen()
  marks.show()
  if (!inside) return
  const row = [...list.querySelectorAll('.kept')].find(one => slugOf(one) === slugOf(from))
  ;(row?.querySelector('a') ?? list).focus()
}

function count() {
  const all = [...marked().values()].filter(({star}) => star)
  for (const button of part('filters').children) {
    button.ariaPressed = button.value === filter
    button.lastElementChild.textContent = all.filter(filters[button.value]).length
  }
}

function rowOf(paper, index) {
  const row = copy('row')
  const title = part('title', row)
  const tools = part('tools', row)
  title.id = `_kept-${index}`
  title.href = home + paper.href
  tools.dataset.paper = paper.slug
  tools.setAttribute('aria-labelledby', title.id)
  for (const name of ['note', 'remove']) part(name, row).setAttribute('aria-describedby', title.id)
  for (const name of ['title', 'points', 'venue']) write(part(name, row), paper[name])
  part('inferred', row).hidden = !paper.inferred
  part('tags', row).append(...paper.tags.map(tag => made('span', 'chip', tag)))
  part('by', row).append(...paper.by.map(handle => made('span', 'handle', handle)))
  part('links', row).append(...paper.links.map(([label, href]) => Object.assign(made('a', 'link', label), {href})))
  part('time', row).textContent = new Date(paper.star).toLocaleDateString(lang, {dateStyle: 'long'})
  part('note', row).value = paper.note
  return row
}

function slugOf(element) {
  return element.closest('.kept')?.querySelector('[data-paper]').dataset.paper
}

function copy(name) {
  return part(name).content.firstElementChild.cloneNode(true)
}

export function made(name, look, text) {
  return write(Object.assign(document.createElement(name), {className: look}), text)
}

/** Text in its language; where there is none, nothing is seen. */
function write(place, text) {
  place.textContent = text
  place.lang = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en'
  place.hidden = text === ''
  return place
}

const acts = {
  filter({value}) {
    filter = value
    show()
  },
  more() {
    const {length} = list.children
    most += 100
    show()
    part('title', list.children[length]).focus()
  },
  print() {
    most = Number.POSITIVE_INFINITY
    show()
    classList.add('shelf-handout')
    print()
  },
  /** A line stays in the place of the row, and takes it back. */
  remove(button) {
    const row = button.closest('.kept')
    const slug = slugOf(row)
    const before = [[slug, marked().get(slug)]]
    const facts = {title: part('title', row).textContent}
    const gone = copy('gone')
    const [told, undo] = gone.children
    mark(slug, 'star', 0)
    told.textContent = words('removed', facts)
    row.replaceWith(gone)
    undo.focus()
    say(told.textContent)
    undo.onclick = () => {
      change(papers => join(papers, before))
      gone.replaceWith(row)
      button.focus()
      say(words('restored', facts))
    }
  }
}

shelf.addEventListener('click', ({target}) => {
  const button = target.closest('[data-act]')
  acts[button?.dataset.act]?.(button)
})
shelf.addEventListener('change', ({target}) => {
  if (target === part('order')) show()
  if (target !== part('note', target.closest('.kept') ?? shelf)) return
  const note = {note: target.value, noted: Date.now()}
  change(papers => papers.set(slugOf(target), {...papers.get(slugOf(target)), ...note}))
})
addEventListener('afterprint', () => classList.remove('shelf-handout'))
document.addEventListener('offprint:marked', ({detail}) => (detail ? show() : count()))
show()
shelf.hidden = false
