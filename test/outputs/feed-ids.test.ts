import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Entry, IsoDate, Issue} from '../../src/model/issue.js'
import type {Settings} from '../../src/model/settings.js'
import {tagUri} from '../../src/outputs/views/feeds/tag-uri.js'
import {feedFiles} from '../support/feeds/feed-file.js'
import {readAtom} from '../support/feeds/read-feed.js'
import {entryOf, issueOf, settings} from '../support/issues.js'
import {archive, archiveIssues} from './helpers/archive.js'
import {renderAll} from './helpers/render.js'

/** Ids by feed, that of the feed first. */
function idsOf(changes: Partial<Settings> = {}, issues: readonly Issue[] = archiveIssues()) {
  const files = feedFiles(renderAll(archive(changes, issues)), 'xml')
  return new Map(
    files.map(({path, text}) => [
      path,
      [/<id>(.*?)<\/id>/.exec(text)?.[1] ?? '', ...readAtom(text).items.map(({id}) => id)]
    ])
  )
}

function entryIds(...entries: readonly Entry[]): readonly string[] {
  return (idsOf({}, [issueOf(7, {entries})]).get('papers/feed.xml') ?? []).slice(1)
}

test('ids that were given out stay what they are', () => {
  assert.deepEqual(idsOf().get('feed.xml'), [
    'tag:example.org,2026:feed',
    'tag:example.org,2026:issues/81',
    'tag:example.org,2026:issues/72',
    'tag:example.org,2026:issues/55'
  ])
  assert.deepEqual(idsOf().get('papers/feed.xml'), [
    'tag:example.org,2026:papers',
    'tag:example.org,2026:issues/81/arxiv:1711.07341',
    'tag:example.org,2026:issues/81/doi:10.1000/182',
    'tag:example.org,2026:issues/81/github:a/b',
    'tag:example.org,2026:issues/55/1',
    'tag:example.org,2026:issues/55/arxiv:1711.07341'
  ])
  assert.equal(
    idsOf().get('tags/机器阅读/feed.xml')?.[0],
    'tag:example.org,2026:tags/%E6%9C%BA%E5%99%A8%E9%98%85%E8%AF%BB'
  )
  assert.equal(idsOf().get('venues/iclr/feed.xml')?.[0], 'tag:example.org,2026:venues/iclr')
  assert.equal(idsOf().get('recommenders/shaness/feed.xml')?.[0], 'tag:example.org,2026:recommenders/shaness')
})

test('each feed has an id of its own, and so has each entry of it', () => {
  const feeds = [...idsOf().values()]
  assert.equal(new Set(feeds.map(([id]) => id)).size, feeds.length)
  for (const ids of feeds) assert.equal(new Set(ids).size, ids.length)
})

test('an entry has one id, in whatever feed it stands', () => {
  const papers = new Set(idsOf().get('papers/feed.xml'))
  for (const [path, [, ...ids]] of idsOf()) {
    if (path.includes('s/') && path !== 'papers/feed.xml')
      for (const id of ids) assert.ok(papers.has(id), `${path} ${id}`)
  }
})

test('no title, date, spelling or order is part of an id', () => {
  const edited = archiveIssues().map(issue => ({
    ...issue,
    title: '改了',
    date: issue.date.replace(/..$/, '02') as IsoDate,
    entries: issue.entries.map(entry => ({
      ...entry,
      title: entry.title && `${entry.title}, revised`,
      tags: entry.tags.map(tag => tag.toUpperCase()),
      lead: '改了'
    }))
  }))
  const values = (ids: ReturnType<typeof idsOf>) => [...ids.values()].map(each => [...each].sort())
  assert.deepEqual(values(idsOf({title: '改了', language: 'en'}, edited)), values(idsOf()))

  const one = entryOf({paper: 'https://arxiv.org/abs/1711.07341', title: 'One'})
  const two = entryOf({paper: 'https://arxiv.org/abs/1803.00001', title: 'Two'})
  assert.deepEqual([...entryIds(two, one)].sort(), [...entryIds(one, two)].sort())
})

test('a paper without an identifier, or there twice, has its place', () => {
  const paper = 'https://arxiv.org/abs/1711.07341'
  const prefix = 'tag:example.org,2026:issues/7/'
  const entries = [
    entryOf({title: 'Untold'}),
    entryOf({title: 'Told', paper}),
    entryOf({title: 'Told again', paper}),
    entryOf({title: 'Named by its editor', id: 'A name', paper: 'https://example.com/x'}),
    entryOf({titleImage: null})
  ]
  assert.deepEqual(
    entryIds(...entries),
    ['1', 'arxiv:1711.07341', '3', 'id:a%20name', '5'].map(name => prefix + name)
  )
})

test('host and base are part of every id; when a site moves, its first address keeps them', () => {
  const first = idsOf({address: 'https://old.example.org', base: '/reading/'})
  assert.equal(first.get('feed.xml')?.[1], 'tag:old.example.org,2026:reading/issues/81')
  const moved = {address: 'https://new.example.org', base: '/', firstAddress: 'https://old.example.org/reading/'}
  assert.deepEqual(idsOf(moved), first)
  assert.notDeepEqual(idsOf({...moved, firstAddress: null}), first)
  const [file] = feedFiles(renderAll(archive(moved)), 'xml')
  assert.match(file?.text ?? '', /<link rel="self" [^>]*href="https:\/\/new\.example\.org\/feed\.xml"/)
})

test('whatever a name holds, its id is a URI', () => {
  for (const name of ['tags/a#b [c] d?e', 'tags/c++', 'tags/"<&>"', 'tags/\ud800', 'tags/../x', 'tags/👩‍🔬']) {
    const uri = tagUri(settings, name)
    assert.match(uri, /^tag:example\.org,2026:[A-Za-z0-9\-._~!$&'()*+,;=:@/?%]+$/, name)
    assert.ok(URL.canParse(uri))
  }
})
