import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {IsoDate, Issue} from '../../src/model/issue.js'
import {cutPages} from '../../src/outputs/views/paging/cut-pages.js'
import {pager} from '../../src/outputs/views/paging/pager.js'
import {checkProduced} from '../../src/site/check-produced.js'
import {entryOf, issueOf, venueOf} from '../support/issues.js'
import {archive} from './helpers/archive.js'
import {otherPaths, renderAll} from './helpers/render.js'

test('every member is on one page, the front has the newest, and no page is short', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.integer({min: 1, max: 120}), (count, length) => {
      const cuts = cutPages(count, length)
      assert.deepEqual(
        cuts.flatMap(({start, end}) => Array.from({length: end - start}, (_, index) => start + index)),
        Array.from({length: count}, (_, index) => index)
      )
      const [front, ...older] = cuts
      assert.equal(front.number, null)
      assert.ok(front.end < 1.5 * length && (older.length === 0 || front.end >= length / 2))
      assert.deepEqual(
        older.map(({number}) => number),
        older.map((_, index) => older.length - index)
      )
      assert.ok(older.every(({start, end}) => end - start === length))
    })
  )
})

test('whatever is added, a page with a number holds what it held', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.integer({min: 1, max: 60}), (before, added, length) => {
      const held = (count: number) =>
        new Map(cutPages(count, length).map(({number, start, end}) => [number, [count - end, count - start]]))
      const after = held(before + added)
      for (const [number, members] of held(before)) {
        if (number !== null) assert.deepEqual(after.get(number), members)
      }
    })
  )
})

test('few pages are all named; of many the ends, and those beside the current one', () => {
  const hrefOf = (number: number | null) => (number === null ? '/' : `/${number}/`)
  const texts = (count: number, at: number) => {
    const cuts = cutPages(count * 10, 10)
    const current = cuts[at] ?? cuts[0]
    return pager(cuts, current, 'front', hrefOf)?.pages.map(({text, current}) =>
      current === 'page' ? `[${text}]` : text
    )
  }
  assert.equal(pager(cutPages(14, 10), cutPages(14, 10)[0], 'front', hrefOf), null)
  assert.deepEqual(texts(4, 1), ['front', '[3]', '2', '1'])
  assert.deepEqual(texts(20, 0), ['[front]', '19', '18', '…', '1'])
  assert.deepEqual(texts(20, 9), ['front', '…', '13', '12', '[11]', '10', '9', '…', '1'])
  assert.deepEqual(texts(20, 19), ['front', '…', '3', '2', '[1]'])
})

/** One issue a year with so many papers, each with one tag, one recommender and one venue. */
function yearly(papers: readonly number[], tag = '2'): readonly Issue[] {
  return papers.map((count, index) =>
    issueOf(index + 1, {
      date: `${2010 + index}-03-01` as IsoDate,
      entries: Array.from({length: count}, (_, at) =>
        entryOf({
          title: `Paper ${index + 1}.${at + 1}`,
          recommenders: ['amy'],
          tags: [tag],
          venue: venueOf('acl', {year: 2010 + index})
        })
      )
    })
  )
}

const titlesOf = (body = '') => [...body.matchAll(/class="card-title"[^>]*><a[^>]*>(.*?)</g)].map(([, title]) => title)

test('a long list is paged: every paper once, each page with what it shows, and every address leads somewhere', () => {
  const site = archive({base: '/sub/'}, yearly([120, 80, 60]))
  const files = renderAll(site)
  const paths = ['tags/2/index.html', 'tags/2/2/index.html', 'tags/2/1/index.html']
  const [front = '', second = '', first = ''] = paths.map(path => files.get(path) ?? '')
  assert.deepEqual(
    [front, second, first].map(body => titlesOf(body).length),
    [60, 100, 100]
  )
  assert.equal(new Set([front, second, first].flatMap(body => titlesOf(body))).size, 260)
  assert.equal(second.match(/class="Z3988"/g)?.length, 100)
  assert.equal(titlesOf(front)[0], 'Paper 3.1')
  // The year that goes on says so, and its number of papers stands where it begins.
  assert.match(second, /id="2011">2011 年 <span class="shelf-count">80 篇论文</)
  assert.match(first, /id="2010">2010 年 <span class="shelf-count">接上页</)
  assert.match(second, /<title>2 · 标签 · 第 2 页 · /)
  assert.match(second, /<link rel="canonical" href="https:\/\/example\.org\/sub\/tags\/2\/2\/">/)
  assert.match(second, /<link rel="prev" href="\/sub\/tags\/2\/">\n<link rel="next" href="\/sub\/tags\/2\/1\/">/)
  assert.match(second, /href="\/sub\/tags\/2\/feed\.xml"/)
  const made = [...files].map(([path, body]) => ({path, body}))
  assert.deepEqual(checkProduced(made, new Set([...files.keys(), ...otherPaths(site)]), site.settings), [])
  assert.match(files.get('sitemap.xml') ?? '', /<loc>https:\/\/example\.org\/sub\/tags\/2\/1\/<\/loc>/)
  // Citation files hold the whole list.
  assert.equal(files.get('tags/2/cite.ris')?.match(/^TY {2}- /gm)?.length, 260)
})

test('the years of a long list lead to the page on which they begin', () => {
  const files = renderAll(archive({}, yearly([120, 80, 60])))
  const links = (path: string) => {
    const strip = /<nav class="year-strip"[\s\S]*?<\/nav>/.exec(files.get(path) ?? '')?.[0] ?? ''
    return [...strip.matchAll(/href="(.*?)"/g)].map(([, href]) => href)
  }
  assert.deepEqual(links('venues/acl/index.html'), ['/venues/acl/2/#2010', '/venues/acl/2/#2011', '#2012'])
  assert.deepEqual(links('venues/acl/2/index.html'), ['#2010', '#2011', '/venues/acl/#2012'])
  assert.deepEqual(links('venues/acl/1/index.html'), [
    '/venues/acl/2/#2010',
    '/venues/acl/2/#2011',
    '/venues/acl/#2012'
  ])
})

test('an issue more changes no page that has a number', () => {
  const before = renderAll(archive({}, yearly([120, 80, 60])))
  const after = renderAll(archive({}, yearly([120, 80, 60, 70])))
  const numbered = [...before.keys()].filter(path => /^(tags|recommenders|venues)\/[^/]+\/\d+\//.test(path))
  assert.equal(numbered.length, 6)
  for (const path of numbered) assert.deepEqual(titlesOf(after.get(path)), titlesOf(before.get(path)), path)
})

test('a tag that is called as a page is not in its way', () => {
  const issues = [...yearly([200], '2'), ...yearly([0, 120], '1').slice(1)]
  const files = renderAll(archive({}, issues))
  const own = [...files.keys()].filter(path => /^tags\/.*index\.html$/.test(path))
  assert.deepEqual(own.sort(), ['tags/1/index.html', 'tags/2/1/index.html', 'tags/2/index.html', 'tags/index.html'])
  assert.equal(titlesOf(files.get('tags/1/index.html')).length, 120)
})
