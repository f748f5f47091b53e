import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import type {Browser} from 'playwright-core'
import {launchBrowser} from '../support/browser.js'
import {type OpenSite, openHardCases, openSample} from './helpers/open-site.js'
import {type Document, readDocuments} from './helpers/read-documents.js'

const address = {sample: 'https://example.org', hard: 'https://papers.example.org'}
const sites: OpenSite[] = []
const read = new Map<OpenSite, ReadonlyMap<string, Document>>()
let browser: Browser

before(async () => {
  browser = await launchBrowser()
  sites.push(
    await openSample(),
    await openSample('/reading/'),
    await openHardCases('zh-Hans'),
    await openHardCases('en')
  )
  for (const site of sites) read.set(site, await readDocuments(browser, site))
})

after(async () => {
  await browser?.close()
  for (const site of sites) await site.close()
})

/** All documents of all sites: HTML pages and XML files. */
function* documents(): Generator<{site: OpenSite; path: string; document: Document; at: string}> {
  for (const [site, all] of read) {
    for (const [path, document] of all) yield {site, path, document, at: `/${path} of ${site.name}`}
  }
}

test('every internal link of every page is answered, and every fragment is there', async () => {
  const faults: string[] = []
  const answers = new Map<string, Promise<number>>()
  for (const {site, document, at} of documents()) {
    for (const url of document.internal) {
      const [file = '', fragment = ''] = url.split('#')
      const answer = answers.get(file) ?? statusOf(file)
      answers.set(file, answer)
      if ((await answer) !== 200) faults.push(`${at}: ${url} is answered with ${await answer}`)
      const target = read.get(site)?.get(decodeURI(file.slice(site.url.length)))
      if (fragment !== '' && !target?.ids.includes(decodeURIComponent(fragment)))
        faults.push(`${at}: ${url} leads to no element`)
    }
  }
  assert.deepEqual(faults, [])
  assert.ok(answers.size > 500)
})

test('every figure opens in full, as an image', async () => {
  const figures = new Set([...documents()].flatMap(({document}) => document.figures))
  assert.ok(figures.size > 40)
  for (const figure of figures) {
    const answer = await fetch(figure, {method: 'HEAD'})
    assert.equal(answer.status, 200, figure)
    assert.match(answer.headers.get('content-type') ?? '', /^image\//, figure)
  }
})

test('every file is what a page, the feed or a reader asks for', () => {
  for (const site of sites) {
    const all = [...documents()].filter(each => each.site === site).map(({document}) => document)
    const home = absolute(site, '')
    const shared = all.flatMap(({absolute}) => absolute).filter(url => url.startsWith(home))
    const linked = [...all.flatMap(({internal}) => internal), ...shared.map(url => site.url + url.slice(home.length))]
    const {icons} = JSON.parse(readFileSync(join(site.dist, 'site.webmanifest'), 'utf8'))
    linked.push(...icons.map(({src}: {src: string}) => new URL(src, site.url).href))
    const asked = new Set(linked.map(url => decodeURI(url.split('#')[0] ?? '').slice(site.url.length)))
    const files = readdirSync(site.dist, {recursive: true, encoding: 'utf8'})
      .filter(
        path =>
          statSync(join(site.dist, path)).isFile() &&
          !/^(\.|_|robots\.txt|sitemap\.xml|favicon\.ico|404\.html)/.test(path) &&
          // The search knows the names of its shards; its own tests ask for each of them.
          !/^(search\/index\.json|assets\/search\/)/.test(path) &&
          // No list here is so long that it has pages.
          !/^assets\/pages\.\w+\.css$/.test(path)
      )
      .map(path => path.replace(/(^|(?<=\/))index\.html$/, ''))
    assert.deepEqual(
      files.filter(path => !asked.has(path)),
      [],
      site.name
    )
  }
})

/** What search engines should leave alone: a reader's own shelf holds nothing until a script fills it. */
const unlisted = new Set(['404.html', 'shelf/'])

test('a page names its own address, below the base, and search engines are told of it', () => {
  for (const {site, path, document, at} of documents()) {
    if (document.kind !== 'html') continue
    const own = path === 'latest/' ? newest(site) : path
    assert.deepEqual(document.canonical, unlisted.has(path) ? [] : [absolute(site, own)], at)
  }
})

test('issues form one chain, read from either end', () => {
  for (const site of sites) {
    const pages = read.get(site) ?? new Map<string, Document>()
    const forth = chain(pages, site, 'next')
    assert.deepEqual(chain(pages, site, 'previous').reverse(), forth)
    assert.deepEqual([...forth].sort(), [...pages.keys()].filter(path => /^issues\/\d+\/$/.test(path)).sort())
  }
})

test('every page leads feed readers to the feed, that of a tag, a venue or a recommender to its own first', () => {
  const pair = (folder: string) => [`${folder}feed.xml`, `${folder}feed.json`]
  for (const {site, path, document, at} of documents()) {
    if (document.kind !== 'html') continue
    const own = /^(tags|venues|recommenders)\/.+/.test(path) ? pair(site.url + encodeURI(path)) : []
    const papers = /^(feeds\/)?$|^papers\//.test(path) ? pair(`${site.url}papers/`) : []
    assert.deepEqual(document.feeds, [...own, ...papers, ...pair(site.url)], at)
  }
})

test('feed and sitemap are well-formed, and each absolute address in them is that of a file', () => {
  for (const {site, document, at} of documents()) {
    assert.deepEqual(document.malformed, [], at)
    const home = absolute(site, '')
    for (const url of document.absolute.filter(url => url.startsWith(home))) {
      const path = decodeURI(url.split('#')[0] ?? '').slice(home.length)
      const file = join(site.dist, path === '' || path.endsWith('/') ? `${path}index.html` : path)
      assert.ok(existsSync(file), `${at}: ${url}`)
    }
  }
  for (const site of sites) {
    const pages = read.get(site)?.get('sitemap.xml')?.absolute ?? []
    const owed = site.pages.filter(path => path !== 'latest/' && !unlisted.has(path)).map(path => absolute(site, path))
    assert.deepEqual([...pages].sort(), owed.sort())
    assert.ok((read.get(site)?.get('feed.xml')?.absolute.length ?? 0) > 20)
  }
})

test('a draft is nowhere', () => {
  for (const site of sites.filter(({name}) => name.startsWith('hard'))) {
    for (const path of readdirSync(site.dist, {recursive: true, encoding: 'utf8'})) {
      assert.doesNotMatch(path, /hidden|secret|1899|issues\/9/)
      if (/\.(html|xml)$/.test(path))
        assert.doesNotMatch(readFileSync(join(site.dist, path), 'utf8'), /A draft that nobody|不该出现|@secret/, path)
    }
  }
})

function chain(pages: ReadonlyMap<string, Document>, site: OpenSite, way: 'next' | 'previous'): string[] {
  const back = way === 'next' ? 'previous' : 'next'
  const issues = [...pages].filter(([path]) => /^issues\/\d+\/$/.test(path))
  const found = issues.filter(([, document]) => document[back] === null).map(([path]) => path)
  assert.equal(found.length, 1)
  for (let at = found[0]; at !== undefined; ) {
    const url: string | null = pages.get(at)?.[way] ?? null
    at = url?.slice(site.url.length)
    if (at !== undefined) found.push(at)
    assert.ok(found.length <= issues.length)
  }
  return found
}

function newest(site: OpenSite): string {
  const issues = [...(read.get(site) ?? [])].filter(([path]) => /^issues\/\d+\/$/.test(path))
  return issues.find(([, {next}]) => next === null)?.[0] ?? ''
}

function absolute({name, base}: OpenSite, path: string): string {
  return (name.startsWith('hard') ? address.hard : address.sample) + encodeURI(base + path)
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url, {redirect: 'manual', method: 'HEAD'})).status
}
