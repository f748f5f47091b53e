import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Entry, Html} from '../../../src/model/issue.js'
import {coins} from '../../../src/outputs/citing/coins.js'
import {highwire} from '../../../src/outputs/citing/highwire.js'
import {nameOf} from '../../../src/outputs/citing/name.js'
import {plain} from '../../../src/outputs/citing/plain.js'
import {entryOf, issueOf, venueOf} from '../../support/issues.js'
import {archive} from '../helpers/archive.js'
import {renderAll} from '../helpers/render.js'
import {citationWith} from './helpers.js'

const files = renderAll(archive())
const page = (path: string) => files.get(path) ?? assert.fail(path)
const spans = (html: string) =>
  [...html.matchAll(/<span class="Z3988" title="([^"]*)" hidden><\/span>/g)].map(([, title = '']) => title)
const metas = (html: string) =>
  [...html.matchAll(/<meta name="(citation_\w+)" content="([^"]*)">/g)].map(([, name, content]) => [name, content])
const pairs = (text: string) => [...new URLSearchParams(text.replaceAll('&amp;', '&'))]

test('lists have a span for each entry, whether or not it has a page', () => {
  const entries = (html: string) => html.match(/<article class="(entry|card)/g)?.length ?? 0
  for (const [path, html] of files) {
    const known = /^(issues\/\d+|latest|(tags|recommenders|venues|years)\/[^/]+)\/index\.html$|^index\.html$/.test(path)
    // A title that is an image is none that a reference manager could keep.
    const untitled = html.match(/第 55 期第 1 篇<\/a><\/h\d>/g)?.length ?? 0
    if (known) assert.equal(spans(html).length, entries(html) - untitled, path)
  }
  assert.equal(spans(page('issues/81/index.html')).length, 3)
})

test('no page has both spans and tags, and the page of a paper has one of them', () => {
  for (const [path, html] of files) {
    assert.ok(spans(html).length === 0 || metas(html).length === 0, path)
    if (/^papers\/(?!issue-)[^/]+\/index\.html$/.test(path))
      assert.ok(spans(html).length === 1 || metas(html).length > 0, path)
  }
})

test('a paper of known authors is tagged, by its authors alone', () => {
  assert.deepEqual(metas(page('papers/arxiv-1711.07341/index.html')), [
    ['citation_title', 'FusionNet: &lt;Fusing&gt; &amp; &quot;Attention&quot;'],
    ['citation_author', 'Huang, Hsin-Yuan'],
    ['citation_author', '黄某'],
    ['citation_publication_date', '2017'],
    ['citation_arxiv_id', '1711.07341'],
    ['citation_public_url', 'https://arxiv.org/abs/1711.07341'],
    ['citation_keywords', 'Attention Mechanism'],
    ['citation_keywords', '机器阅读'],
    ['citation_keywords', 'C++']
  ])
})

test('a venue that was inferred is in neither, one that was stated in both', () => {
  const entry = (venue: Entry['venue']) =>
    entryOf({title: 'A Title', authors: ['A. Bcd'], summary: '<p>x</p>' as Html, venue})
  const made = (venue: Entry['venue']) => renderAll(archive({}, [issueOf(1, {entries: [entry(venue)]})]))
  for (const inferred of [true, false]) {
    const both = made(venueOf('acl', {inferred}))
    const name = 'Annual Meeting of the Association for Computational Linguistics'
    const tagged = metas(both.get('papers/a-title/index.html') ?? '')
    assert.equal(
      tagged.some(([key, value]) => key === 'citation_conference_title' && value === name),
      !inferred
    )
    assert.equal(
      tagged.some(([key]) => key === 'citation_publication_date'),
      !inferred
    )
    const [span = ''] = spans(both.get('issues/1/index.html') ?? '')
    assert.equal(
      pairs(span).some(([key, value]) => key === 'rft.btitle' && value === name),
      !inferred
    )
  }
})

const formats = {
  conference: ['book', 'rft.atitle', 'rft.btitle'],
  journal: ['journal', 'rft.atitle', 'rft.jtitle'],
  preprint: ['dc', 'rft.title', 'rft.publisher'],
  other: ['dc', 'rft.title', 'rft.publisher']
} as const
for (const [kind, [format, title, container]] of Object.entries(formats)) {
  test(`the span of a ${kind} paper is a ContextObject of the ${format} format`, () => {
    const citation = citationWith({
      kind: kind as keyof typeof formats,
      title: 'R&D = 100% C++ <b>',
      authors: ['Quoc V. Le', '黄某'].map(nameOf),
      container: {name: 'Somewhere', short: null},
      year: 2018,
      doi: '10.1000/a&b',
      url: 'https://example.org/?a=1&b=2'
    })
    const found = new URLSearchParams(coins(citation) ?? '')
    assert.equal(found.get('ctx_ver'), 'Z39.88-2004')
    assert.equal(found.get('rft_val_fmt'), `info:ofi/fmt:kev:mtx:${format}`)
    assert.equal(found.get(title), citation.title)
    assert.equal(found.get(container), 'Somewhere')
    assert.deepEqual([found.get('rft.aulast'), found.get('rft.aufirst')], ['Le', 'Quoc V.'])
    assert.deepEqual(found.getAll('rft.au'), ['Quoc V. Le', '黄某'])
    assert.equal(found.get('rft.date'), '2018')
    assert.deepEqual(found.getAll('rft_id'), ['info:doi/10.1000/a&b', citation.url])
    for (const key of found.keys()) assert.match(key, /^(ctx_ver|rft_val_fmt|rft_id|rft\.[a-z]+)$/)
  })
}

test('whatever a title says, a span says it again, in characters that any attribute can hold', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      const title = plain(text)
      const span = coins(citationWith({title}))
      assert.match(span ?? '', /^[\w.=&%!'()*~-]+$/)
      assert.equal(new URLSearchParams(span ?? '').get('rft.title'), title)
    })
  )
})

test('nothing is tagged without title or authors', () => {
  assert.deepEqual(highwire(citationWith({title: 'T'})), [])
  assert.deepEqual(highwire(citationWith({authors: [nameOf('A B')]})), [])
  assert.equal(coins(citationWith()), null)
})
