import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseOpml} from 'feedsmith'
import type {Html, Issue} from '../../src/model/issue.js'
import type {Settings} from '../../src/model/settings.js'
import {checkProduced} from '../../src/site/check-produced.js'
import {feedFiles} from '../support/feeds/feed-file.js'
import {type ReadItem, readAtom, readJson} from '../support/feeds/read-feed.js'
import {xmlFaults} from '../support/feeds/xml-faults.js'
import {entryOf, issueOf} from '../support/issues.js'
import {archive, archiveIssues, figureOf} from './helpers/archive.js'
import {otherPaths, renderAll} from './helpers/render.js'

function filesOf(changes: Partial<Settings> = {}, issues: readonly Issue[] = archiveIssues()) {
  return renderAll(archive(changes, issues))
}

function items(files: ReadonlyMap<string, string>, path: string): readonly ReadItem[] {
  return readAtom(files.get(path) ?? '').items
}

const files = filesOf()
const text = (path: string) => files.get(path) ?? ''

test('there is a feed of issues, of papers, and of every tag, recommender and venue', () => {
  const folders = [...files.keys()].filter(path => /^(tags|recommenders|venues)\/.+\/index\.html$/.test(path))
  const expected = ['', 'papers/', ...folders.map(path => path.replace('index.html', ''))].map(at => `${at}feed.xml`)
  assert.deepEqual(
    feedFiles(files, 'xml')
      .map(({path}) => path)
      .sort(),
    expected.sort()
  )
})

test('a feed says what it is, where it is, and when it was new', () => {
  const feed = text('feed.xml')
  assert.match(feed, /^<\?xml version="1.0" encoding="utf-8"\?>/)
  assert.match(feed, /<link rel="self" type="application\/atom\+xml" href="https:\/\/example\.org\/feed\.xml"\/>/)
  assert.match(feed, /<author><name>抽印本<\/name>/)
  assert.match(feed, /<\/title>[\s\S]*<updated>2019-07-22T00:00:00Z<\/updated>/, 'dated by its newest issue')
  const facet = text('tags/attention-mechanism/feed.xml')
  assert.match(facet, /<title>抽印本：标签 Attention Mechanism<\/title>/)
  assert.match(facet, /<link rel="alternate" [^>]*href="https:\/\/example\.org\/tags\/attention-mechanism\/"/)
  assert.match(text('venues/iclr/feed.xml'), /<subtitle>International Conference on Learning Representations</)
  const json = JSON.parse(text('feed.json'))
  assert.deepEqual(
    [json.title, json.home_page_url, json.feed_url, json.description, json.language],
    ['抽印本', 'https://example.org/', 'https://example.org/feed.json', '论文荐读', 'zh-Hans']
  )
})

test('issues stand in it in full', () => {
  const [newest] = items(filesOf({base: '/reading/'}), 'feed.xml')
  assert.ok(newest !== undefined)
  assert.equal(newest.url, 'https://example.org/reading/issues/81/')
  assert.match(newest.html, /<p>导言。<\/p>/)
  assert.match(newest.html, /<h2>自然语言处理<\/h2>\s*<h3 lang="en"><a href=".*?">FusionNet: &lt;Fusing&gt; &amp; /)
  assert.match(newest.html, /要点 &lt;一&gt;。/, 'HTML in the content is escaped once, and its own text stays escaped')
  assert.match(newest.html, /ICLR 2018 \(推断\)/)
  assert.match(newest.html, /<img src="https:\/\/example\.org\/reading\/assets\/figures\/wide-960/)
})

test('a recommendation names its paper, its recommenders and its issue', () => {
  const [first] = items(files, 'papers/feed.xml')
  assert.ok(first !== undefined)
  const {html, ...facts} = first
  assert.deepEqual(facts, {
    id: 'tag:example.org,2026:issues/81/arxiv:1711.07341',
    title: 'FusionNet: <Fusing> & "Attention"',
    url: 'https://example.org/papers/arxiv-1711.07341/',
    date: Date.UTC(2019, 6, 22),
    authors: ['shaness', '某机构'],
    tags: ['Attention Mechanism', '机器阅读', 'C++'],
    summary: '要点 <一>。'
  })
  assert.match(html, /作者：Hsin-Yuan Huang、黄某/)
  assert.match(html, /<a href="https:\/\/example\.org\/issues\/55\/[^"]*">[^<]*第 55 期[^<]*<\/a>/)
  assert.match(html, /载于 <a href="https:\/\/example\.org\/issues\/81\/#.*?">第 81 期<\/a>/)
  assert.match(text('papers/feed.xml'), /<link rel="related" href="https:\/\/arxiv\.org\/abs\/1711\.07341"\/>/)
  assert.match(text('papers/feed.xml'), /<uri>https:\/\/example\.org\/recommenders\/shaness\/<\/uri>/)
})

test('a paper that is recommended again comes again', () => {
  const urls = items(files, 'tags/attention-mechanism/feed.xml').map(({url, date}) => [url, date])
  const paper = 'https://example.org/papers/arxiv-1711.07341/'
  assert.deepEqual(urls, [
    [paper, Date.UTC(2019, 6, 22)],
    ['https://example.org/papers/github-a-b/', Date.UTC(2019, 6, 22)],
    [paper, Date.UTC(2019, 0, 21)]
  ])
})

test('every address in a feed is absolute, and those of the site lead somewhere', () => {
  for (const base of ['/', '/reading/']) {
    const site = archive({base})
    const made = renderAll(site)
    const all = new Set([...made.keys(), ...otherPaths(site)])
    const feeds = [...feedFiles(made, 'xml'), ...feedFiles(made, 'json')]
    const bodies = [...made].map(([path, body]) => ({path, body}))
    assert.deepEqual(checkProduced(bodies, all, site.settings), [])
    for (const {path, text} of feeds) {
      const {items} = path.endsWith('.xml') ? readAtom(text) : readJson(text)
      for (const {html} of items) {
        for (const [, address = ''] of html.matchAll(/(?:href|src|srcset)="([^"]*)"/g)) {
          assert.match(address, /^(https?:\/\/|mailto:)/, path)
        }
      }
    }
    for (const [, href = ''] of made.get('feed.xml')?.matchAll(/<\?xml-stylesheet [^?]*href="(.*?)"/g) ?? []) {
      assert.ok(all.has(href.slice(base.length)), href)
    }
  }
})

test('letters of other scripts in the address of a paper are encoded', () => {
  const paper = 'https://example.com/论文 1'
  const made = filesOf({}, [issueOf(1, {entries: [entryOf({title: '一', paper})]})])
  const {items} = JSON.parse(made.get('papers/feed.json') ?? '')
  assert.equal(items[0].external_url, 'https://example.com/%E8%AE%BA%E6%96%87%201')
})

test('footnotes lead to the page of their issue', () => {
  const summary =
    `<p>See<sup><a href="#81-1-fn-1" id="81-1-fnref-1" data-footnote-ref>1</a></sup>, and &lt;a href="#not-a-link".</p>
<section data-footnotes class="footnotes"><ol><li id="81-1-fn-1"><p>Note <a href="#81-1-fnref-1">↩</a></p></li></ol></section>` as Html
  const intro = summary.replaceAll('81-1-', 'intro-') as Html
  const made = filesOf({base: '/reading/'}, [issueOf(3, {intro, entries: [entryOf({title: 'Noted', summary})]})])
  const page = 'https://example.org/reading/issues/3/'
  const [issue] = items(made, 'feed.xml')
  const [paper] = items(made, 'papers/feed.xml')
  assert.ok(issue?.html.includes(`<a href="${page}#intro-fn-1"`))
  for (const html of [issue?.html ?? '', paper?.html ?? '']) {
    assert.ok(html.includes(`<a href="${page}#81-1-fn-1"`))
    assert.ok(html.includes(`<a href="${page}#81-1-fnref-1">↩</a>`))
    assert.ok(html.includes('and &lt;a href="#not-a-link"'), 'text stays as it is')
  }
})

test('a figure that cannot be shown says why', () => {
  const figures = [
    figureOf('https://images.example.net/gone.png', {gone: true, alt: '一幅'}),
    figureOf('https://images.example.net/there.png', {alt: '另一幅'}),
    figureOf('0081/missing.png', {alt: '第三幅'})
  ]
  const [item] = items(filesOf({}, [issueOf(1, {entries: [entryOf({title: 'T', figures})]})]), 'papers/feed.xml')
  const html = item?.html ?? ''
  assert.match(html, /一幅：此图在原处已不存在 <a href="https:\/\/images\.example\.net\/gone\.png">查看原图<\/a>/)
  assert.match(html, /另一幅：此图未收入本站 <a href="https:\/\/images\.example\.net\/there\.png">/)
  assert.match(html, /第三幅：图片缺失/)
})

test('feeds end: of issues as the settings say, of papers after 50, of one facet after 10, each with whole issues', () => {
  const entries = (count: number) =>
    Array.from({length: count}, (_, index) => entryOf({title: `Paper ${index}`, tags: ['All', `Of ${index}`]}))
  const issues = Array.from({length: 9}, (_, index) => issueOf(index + 1, {entries: entries(8)}))
  const made = filesOf({feedLength: 4}, issues)
  const lengths = (path: string) => items(made, path).length
  assert.deepEqual(
    ['feed.xml', 'papers/feed.xml', 'tags/all/feed.xml', 'tags/of-3/feed.xml'].map(lengths),
    [4, 56, 16, 9]
  )
  assert.equal(lengths('papers/feed.xml'), JSON.parse(made.get('papers/feed.json') ?? '').items.length)
  const large = filesOf({}, [issueOf(1, {entries: entries(8)}), issueOf(2, {entries: entries(60)})])
  assert.equal(items(large, 'papers/feed.xml').length, 60)
})

test('the list for feed readers has every feed once, by kind', async () => {
  const list = text('feeds.opml')
  assert.deepEqual(await xmlFaults([{path: 'feeds.opml', text: list}]), [])
  const {head, body} = parseOpml(list)
  assert.equal(head?.title, '抽印本')
  const groups = (body?.outlines ?? []).filter(({xmlUrl}) => xmlUrl === undefined)
  assert.deepEqual(
    groups.map(group => group.text),
    ['标签', '会议与期刊', '推荐人']
  )
  const all = [...(body?.outlines ?? []), ...groups.flatMap(({outlines}) => outlines ?? [])]
  const listed = all.flatMap(({xmlUrl}) => xmlUrl?.replace('https://example.org/', '') ?? []).map(decodeURI)
  assert.deepEqual(
    listed.sort(),
    feedFiles(files, 'xml')
      .map(({path}) => path)
      .sort()
  )
  for (const {xmlUrl, htmlUrl, type, title} of all.filter(({xmlUrl}) => xmlUrl)) {
    assert.equal(type, 'rss')
    assert.ok(files.has(`${decodeURI(htmlUrl ?? '').replace('https://example.org/', '')}index.html`), htmlUrl)
    assert.match(title ?? '', /^抽印本：/, xmlUrl)
  }
})

test('the page of feeds links every one, and folds what is long', () => {
  const page = text('feeds/index.html')
  const linked = [...page.matchAll(/<a [^>]*href="\/([^"]*feed\.(?:xml|json))"/g)].map(([, path = '']) =>
    decodeURI(path)
  )
  const all = [...feedFiles(files, 'xml'), ...feedFiles(files, 'json')].map(({path}) => path)
  assert.deepEqual(linked.sort(), all.sort())
  assert.match(page, /<a [^>]*href="\/feed\.xml"[^>]*>https:\/\/example\.org\/feed\.xml<\/a>/)
  assert.match(page, /<a [^>]*href="\/feeds\.opml"/)
  assert.equal(page.match(/<details class="feed-group" open>/g)?.length, 3)
  const tags = Array.from({length: 25}, (_, index) => `Tag ${index}`)
  const long = filesOf({}, [issueOf(1, {entries: [entryOf({title: 'T', tags, recommenders: ['a']})]})])
  const groups = [...(long.get('feeds/index.html') ?? '').matchAll(/<details class="feed-group"( open)?>/g)]
  assert.deepEqual(
    groups.map(([, open]) => open),
    [undefined, ' open']
  )
})

test('each page names the feeds that belong to it, its own first', () => {
  const named = (path: string) =>
    [...text(path).matchAll(/<link rel="alternate" type="(.*?)" href="(.*?)" title="(.*?)">/g)].map(link =>
      link.slice(1)
    )
  const pair = (folder: string, title: string) => [
    ['application/atom+xml', `${folder}feed.xml`, title],
    ['application/feed+json', `${folder}feed.json`, title]
  ]
  const tag = 'tags/attention-mechanism/index.html'
  const all = pair('/', '抽印本：各期全文')
  assert.deepEqual(named('issues/81/index.html'), all)
  assert.deepEqual(named('index.html'), [...pair('/papers/', '抽印本：论文'), ...all])
  assert.deepEqual(named(tag), [...pair('/tags/attention-mechanism/', '抽印本：标签 Attention Mechanism'), ...all])
  assert.deepEqual(named('years/2019/index.html'), all)
  assert.match(text(tag), /<a href="\/tags\/attention-mechanism\/feed\.xml"[^>]*>订阅此页<\/a>/)
  assert.doesNotMatch(text('years/2019/index.html'), /订阅此页/)
  assert.match(text('issues/81/index.html'), /<footer[\s\S]*<a href="\/feeds\/">订阅<\/a>/)
})

test('a paper called like a feed does not take its place', () => {
  const entries = ['feed.xml', 'Feed.JSON', 'feed.xml (2)'].map(title => entryOf({title, tags: [title]}))
  const made = filesOf({}, [issueOf(1, {entries})])
  const paths = [...made.keys()].filter(path => /^papers\/[^/]+\/index\.html$/.test(path)).sort()
  assert.deepEqual(paths, [
    'papers/feed.json-2/index.html',
    'papers/feed.xml-2-2/index.html',
    'papers/feed.xml-2/index.html'
  ])
  assert.ok(made.has('tags/feed.xml/feed.xml'))
})
