import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Html} from '../../src/model/issue.js'
import type {Site} from '../../src/model/site.js'
import {atomFaults} from '../support/feeds/atom-faults.js'
import {feedFiles} from '../support/feeds/feed-file.js'
import {cleaned, hardTitles} from '../support/feeds/hard-titles.js'
import {jsonFeedFaults} from '../support/feeds/json-feed-faults.js'
import {type ReadFeed, type ReadItem, readAtom, readJson, readStream} from '../support/feeds/read-feed.js'
import {entryOf, issueOf, linkOf, venueOf} from '../support/issues.js'
import {archive} from './helpers/archive.js'
import {renderAll} from './helpers/render.js'

/** Everything that an editor writes is hard. */
function hardSite(): Site {
  const entries = hardTitles.map((title, index) =>
    entryOf({
      title,
      lead: title,
      authors: [title],
      tags: [title, `tag ${index}`],
      recommenders: [`reader${index}`],
      venue: venueOf('acl', {name: title}),
      section: title,
      links: [linkOf(`https://example.com/%E8%AE%BA?a=1&b=${index}`)],
      summary: '<p>&lt;script&gt; ]]&gt; &amp;amp;</p>' as Html
    })
  )
  const issues = hardTitles.map((title, index) => issueOf(index + 1, {title, editors: [title], description: title}))
  const words = hardTitles.join(' ')
  const all = [...issues, issueOf(99, {entries})]
  return archive({title: words, description: words, feedLength: all.length}, all)
}

const sites = {
  plain: archive(),
  below: archive({base: '/a/%E8%AE%BA/'}),
  english: archive({language: 'en'}),
  hard: hardSite()
}

for (const [name, site] of Object.entries(sites)) {
  const files = renderAll(site)
  const atom = feedFiles(files, 'xml')
  const json = feedFiles(files, 'json')

  test(`${name}: every feed comes in both formats, and keeps to what they are`, async () => {
    assert.ok(atom.length > 5)
    assert.deepEqual(
      json.map(({path}) => path.replace(/json$/, 'xml')),
      atom.map(({path}) => path)
    )
    assert.deepEqual(await atomFaults(atom), [])
    assert.deepEqual(jsonFeedFaults(json), [])
  })

  test(`${name}: real readers read the same out of either`, async () => {
    for (const [index, {path, text}] of atom.entries()) {
      const feed = readAtom(text)
      assert.ok(feed.items.length > 0, path)
      assert.deepEqual(comparable(readJson(json[index]?.text ?? '')), comparable(feed), path)
      const streamed = await readStream(text)
      assert.deepEqual(streamed.items.map(inStream), feed.items.map(inStream), path)
    }
  })
}

test('a hard title arrives as it was written, but for what XML forbids', () => {
  const files = renderAll(sites.hard)
  const titles = (path: string) => readAtom(files.get(path) ?? '').items.map(({title}) => title)
  assert.deepEqual(
    titles('papers/feed.xml').slice(0, hardTitles.length),
    hardTitles.map(title => cleaned(title).trim())
  )
  assert.ok(titles('feed.xml').includes('第 1 期：<script>alert("x")</script>'))
  for (const [path, text] of files) {
    if (!/\.(html|xml|opml|webmanifest)$|feed\.json$/.test(path)) continue
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    assert.doesNotMatch(text, /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u, path)
  }
})

test('the grammar refuses what RFC 4287 does', async () => {
  const feed = (inner: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>a:b</id><title/><updated>2026-01-01T00:00:00Z</updated>${inner}</feed>`
  const entry = (inner: string) =>
    feed(`<entry><id>a:c</id><title/><updated>2026-01-01T00:00:00Z</updated>${inner}</entry>`)
  assert.deepEqual(await atomFaults([{path: 'x', text: entry('<x xmlns="a:x">any <b/></x>')}]), [])
  const wrong = [
    feed('<id>a:c</id>'),
    feed('<unknown/>'),
    feed('<link rel="self"/>'),
    feed('<entry/>'),
    entry('<published>2026-01-01</published>'),
    entry('<content type="html"><b/></content>'),
    entry('<author><uri>a:b</uri></author>'),
    entry('<category/>'),
    entry('text'),
    '<feed xmlns="http://www.w3.org/2005/Atom"><title/><updated>2026-01-01T00:00:00Z</updated></feed>',
    '<feed/>',
    '<feed'
  ]
  const faults = await atomFaults(wrong.map((text, index) => ({path: `wrong-${index}.xml`, text})))
  for (const [index, text] of wrong.entries()) {
    assert.ok(
      faults.some(fault => fault.includes(`wrong-${index}.xml`)),
      text
    )
  }
})

test('the schema refuses what JSON Feed does', () => {
  const version = 'https://jsonfeed.org/version/1.1'
  const item = {id: '1', content_html: ''}
  const right = {version, title: 'T', items: [item], _ours: {}}
  const wrong = [
    {...right, version: 'https://jsonfeed.org/version/2'},
    {...right, title: undefined},
    {...right, items: [{...item, id: 1}]},
    {...right, items: [{id: '1'}]},
    {...right, items: [{...item, url: '/relative'}]},
    {...right, items: [{...item, date_published: '2026-01-01'}]},
    {...right, items: [{...item, authors: [{}]}]},
    {...right, unknown: 1}
  ]
  const faults = (feed: object) => jsonFeedFaults([{path: 'x', text: JSON.stringify(feed)}])
  assert.deepEqual(faults(right), [])
  for (const feed of wrong) assert.notDeepEqual(faults(feed), [], JSON.stringify(feed))
})

/** What feedparser tells too. */
function inStream({id, url, date, tags, html}: ReadItem) {
  return {id, url, date, tags: [...new Set(tags)].sort(), html: html.trim()}
}

/** Parsers trim texts, and JSON may hold what XML may not. */
function comparable({title, page, items}: ReadFeed) {
  const text = (written: string) => cleaned(written).trim()
  return {
    title: text(title),
    page,
    items: items.map(item => ({
      ...item,
      title: text(item.title),
      authors: item.authors.map(text),
      tags: item.tags.map(text),
      summary: text(item.summary),
      html: item.html.trim()
    }))
  }
}
