import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {test} from 'node:test'
import type {Html, IsoDate} from '../../src/model/issue.js'
import {entryOf, issueOf} from '../support/issues.js'
import {archive, archiveIssues} from './helpers/archive.js'
import {renderAll} from './helpers/render.js'
import {malformed} from './helpers/well-formed.js'

function feedOf(site = archive()): string {
  return renderAll(site).get('feed.xml') ?? ''
}

function plain(text: string): string {
  return text.replace(
    /&(lt|gt|quot|#39|amp);/g,
    (_, name: string) => ({lt: '<', gt: '>', quot: '"', '#39': "'"})[name] ?? '&'
  )
}

function contents(feed: string): readonly string[] {
  return [...feed.matchAll(/<content type="html">(.*?)<\/content>/gs)].map(([, html = '']) => plain(html))
}

test('the feed and the sitemap are well-formed', t => {
  const files = renderAll(archive())
  const xmllint = spawnSync('xmllint', ['--version']).error === undefined
  for (const name of ['feed.xml', 'sitemap.xml']) {
    const xml = files.get(name) ?? ''
    assert.equal(malformed(xml), null, name)
    if (xmllint) assert.equal(spawnSync('xmllint', ['--noout', '-'], {input: xml}).status, 0, name)
  }
  if (!xmllint) t.diagnostic('xmllint is not installed; checked by our own means alone')
})

test('the check for well-formedness sees what it should', () => {
  for (const wrong of ['<a>', '<a></b>', '<a>&nbsp;</a>', '<a b=c/>', '<a/><b/>', '<a>\u000b</a>', '<a>1 < 2</a>']) {
    assert.notEqual(malformed(wrong), null, wrong)
  }
  assert.equal(malformed('<?xml version="1.0"?>\n<a b="1 &amp; 2"><c/>&lt;</a>'), null)
})

test('a feed has what RFC 4287 asks for', () => {
  const feed = feedOf()
  assert.match(
    feed,
    /<feed [^>]*xmlns="http:\/\/www\.w3\.org\/2005\/Atom"[^>]*>\s*<id>tag:example\.org,\d{4}:feed<\/id>/
  )
  assert.match(feed, /<link rel="self" [^>]*href="https:\/\/example\.org\/feed\.xml"\/>/)
  assert.match(feed, /<author><name>抽印本<\/name>/)
  const entries = feed.split('<entry>').slice(1)
  assert.equal(entries.length, 3)
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'content']) {
      assert.equal(entry.match(new RegExp(`<${name}[ >]`, 'g'))?.length, 1, name)
    }
    assert.match(entry, /<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/)
    assert.match(entry, /<link rel="alternate" type="text\/html" href="https:\/\/example\.org\/issues\/\d+\/"\/>/)
  }
  assert.match(feed, /<updated>2019-07-22T00:00:00Z<\/updated>/, 'dated by its newest issue')
})

test('neither a title nor a date is part of an id; host, base and number are', () => {
  const ids = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
  const edited = archiveIssues().map(issue => ({
    ...issue,
    title: '改了',
    date: issue.date.replace(/..$/, '02') as IsoDate
  }))
  assert.deepEqual(ids(feedOf(archive({}, edited))).sort(), ids(feedOf()).sort())
  assert.equal(new Set(ids(feedOf())).size, 4)
  assert.notDeepEqual(ids(feedOf(archive({base: '/other/'}))), ids(feedOf()))
})

test('issues stand in it in full, with absolute addresses only', () => {
  const [newest = ''] = contents(feedOf(archive({base: '/reading/'})))
  assert.match(newest, /<p>导言。<\/p>/)
  assert.match(newest, /要点 &lt;一&gt;。/, 'HTML in the content is escaped once, and its own text stays escaped')
  assert.match(newest, /FusionNet: &lt;Fusing&gt;/)
  assert.match(newest, /ICLR 2018（推断）|ICLR 2018 \(推断\)/)
  assert.match(newest, /<img src="https:\/\/example\.org\/reading\/assets\/figures\/wide-960/)
  assert.match(newest, /<a href="https:\/\/images\.example\.net\/a\.png">/)
  for (const [, address = ''] of newest.matchAll(/(?:href|src)="([^"]*)"/g))
    assert.match(address, /^(https?:\/\/|mailto:)/)
})

test('characters that XML forbids do not get in', () => {
  const entry = entryOf({title: 'A\u000b\u0000B', summary: '<p>x\u000by\ufffe</p>' as Html, lead: '\ud800'})
  const feed = feedOf(archive({}, [issueOf(1, {title: '\u0008标题', entries: [entry]})]))
  assert.equal(malformed(feed), null)
  assert.match(feed, /<title>第 1 期：标题<\/title>/)
})

test('the feed holds as many issues as the settings say', () => {
  const feed = feedOf(archive({feedLength: 2}))
  assert.deepEqual(
    [...feed.matchAll(/issues\/(\d+)<\/id>/g)].map(([, number]) => number),
    ['81', '72']
  )
})

test('the sitemap names every page but doubles and what is private, dated by content', () => {
  const files = renderAll(archive())
  const listed = [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>https:\/\/example\.org\/(.*?)<\/loc>/g)]
  const paths = listed.map(([, path = '']) => `${decodeURIComponent(path)}index.html`).sort()
  const unlisted = ['latest/index.html', 'shelf/index.html']
  const pages = [...files.keys()].filter(path => path.endsWith('index.html') && !unlisted.includes(path)).sort()
  assert.deepEqual(paths, pages)
  assert.match(files.get('sitemap.xml') ?? '', /issues\/55\/<\/loc><lastmod>2019-01-21<\/lastmod>/)
})
