// Files that go out of the shelf and come back in. Nothing is sent; citations are fetched, from this site.
const module = name => import(document.querySelector(`script[src*="/assets/${name}."]`).src)
const {change, home, marked, say} = await module('marks')
const {clean, join, made, part, shelf, show, starred, words} = await module('shelf')

const files = {
  json: () => save('json', JSON.stringify({version: 1, papers: Object.fromEntries(marked())}, null, 1)),
  markdown: () => save('md', issueOf(starred())),
  bib
}

async function bib() {
  const papers = starred()
  const found = papers.map(() => '')
  let next = 0
  const some = async () => {
    while (next < papers.length) {
      const at = next++
      const answer = fetch(new URL('cite.bib', home + papers[at].href))
      found[at] = await answer.then(got => (got.ok ? got.text() : '')).catch(() => '')
      part('report').textContent = words('fetching', {done: next, all: papers.length})
    }
  }
  await Promise.all([some(), some(), some(), some()])
  const failed = papers.filter((_, at) => found[at] === '')
  const done = papers.length - failed.length
  if (done > 0) save('bib', found.filter(Boolean).join('\n'))
  report(words('fetched', {done, failed: failed.length}), failed)
}

function save(type, text) {
  const href = URL.createObjectURL(new Blob([text]))
  Object.assign(document.createElement('a'), {href, download: `shelf.${type}`}).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

function report(text, papers = []) {
  part('report').replaceChildren(text, ...papers.map(({title}) => made('p', '', title)))
  say(text)
}

/** An issue in the format of content/README.md, to carry on from. */
function issueOf(papers) {
  const {venue, tags, by, colon, inferred, title} = shelf.dataset
  const plain = text => text.replace(/[\\`*_[\]<>#$^~|&!]|^[-+]|(?<=^\d+)[.)]/g, '\\$&')
  const entries = papers.map(paper => {
    const fields = [
      [by, paper.by.join(' ')],
      [tags, paper.tags.map(tag => `#${tag}`).join(' ')],
      [venue, !paper.inferred && paper.venue],
      ...paper.links
    ]
    const lines = fields.flatMap(([key, value]) => (value ? `- ${key}${colon}${value}` : []))
    const guess = paper.inferred && `<!-- ${venue}${colon}${paper.venue} (${inferred}) -->`
    const points = paper.points && `**${plain(paper.points)}**`
    return [`## ${plain(paper.title)}`, lines.join('\n'), guess, plain(paper.note), points].filter(Boolean).join('\n\n')
  })
  const date = new Date().toISOString().slice(0, 10)
  return `---\nnumber: 1\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n---\n\n${entries.join('\n\n')}\n`
}

async function take(file) {
  try {
    const {version, papers} = file.size < 2e7 && JSON.parse(await file.text())
    // What another version wrote may mean something else by the same names.
    if ((version ?? 1) !== 1 || Object(papers) !== papers || Array.isArray(papers)) throw new TypeError()
    const all = Object.entries(papers)
    const known = all.map(([slug, paper]) => [slug, clean(slug, paper)]).filter(([, paper]) => paper)
    const before = marked()
    const kept = change(papers => join(papers, known))
    const after = marked()
    const differ = ([slug, paper]) => JSON.stringify(paper) !== JSON.stringify(after.get(slug))
    const updated = [...before].filter(differ).length
    const facts = {added: after.size - before.size, updated, ignored: all.length - known.length}
    show()
    report(words('imported', facts) + (kept ? '' : words('unsaved')))
  } catch {
    report(words('refused'))
  }
}

shelf.addEventListener('click', ({target}) => files[target.closest('[data-file]')?.dataset.file]?.())
part('take').addEventListener('change', ({target}) => {
  take(target.files[0])
  target.value = ''
})
