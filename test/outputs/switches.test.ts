import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {OutputName} from '../../src/model/settings.js'
import {checkProduced} from '../../src/site/check-produced.js'
import {archive} from './helpers/archive.js'
import {otherPaths, renderAll} from './helpers/render.js'

const produced: Readonly<Record<OutputName, RegExp>> = {
  papers: /^papers\//,
  tags: /^tags\//,
  recommenders: /^recommenders\//,
  venues: /^venues\//,
  years: /^years\//,
  figures: /^figures\//,
  search: /^(assets\/)?search\//,
  statistics: /^statistics\//,
  shelf: /^shelf\//,
  cards: /^assets\/cards\//,
  feed: /(^|\/)feed\.(xml|json)$|^feeds/,
  sitemap: /^sitemap\.xml$/,
  citations: /\/cite\.(bib|ris|csl\.json)$/,
  data: /^data\//
}
const names = Object.keys(produced) as readonly OutputName[]
const navigation = [
  '/issues/',
  '/tags/',
  '/venues/',
  '/recommenders/',
  '/years/',
  '/figures/',
  '/feeds/',
  '/search/',
  '/statistics/',
  '/shelf/'
].map(href => ({
  text: href,
  href
}))

function findings(off: readonly OutputName[], own: boolean) {
  const outputs = Object.fromEntries(names.map(name => [name, !off.includes(name)])) as Record<OutputName, boolean>
  const site = archive({outputs, base: '/sub/', navigation: own ? navigation : []})
  const files = renderAll(site)
  const all = new Set([...files.keys(), ...otherPaths(site)])
  return {
    files,
    dead: checkProduced(
      [...files].map(([path, body]) => ({path, body})),
      all,
      site.settings
    )
  }
}

test('a part that is off has no page, and no page links to it', () => {
  for (const name of names) {
    const {files, dead} = findings([name], true)
    assert.deepEqual(dead, [], name)
    assert.deepEqual(
      [...files.keys()].filter(path => produced[name].test(path)),
      [],
      name
    )
  }
})

test('without a shelf nothing can be starred, and with one every mark knows its paper', () => {
  for (const [path, body] of findings(['shelf'], false).files)
    assert.doesNotMatch(body, /data-mark=|to-shelf|marks\./, path)
  const {files} = findings([], false)
  const body = files.get('issues/81/index.html') ?? ''
  for (const mark of ['star', 'read']) assert.equal(body.split(`data-mark="${mark}"`).length - 1, 3)
  assert.match(
    body,
    /data-paper="arxiv-1711.07341".*data-href="\/sub\/papers\/arxiv-1711.07341\/" data-points="要点 &lt;一&gt;。"/s
  )
  assert.match(files.get('index.html') ?? '', /<article class="card[^>]* data-paper="arxiv-1711.07341"/)
  assert.match(files.get('shelf/index.html') ?? '', /<meta name="robots" content="noindex">/)
})

test('the shelf offers citations where papers have some', () => {
  for (const [off, offered] of [
    [[], true],
    [['papers'], false],
    [['citations'], false]
  ] as const)
    assert.equal(findings(off, false).files.get('shelf/index.html')?.includes('data-file="bib"'), offered)
})

test('without pages of papers a star leads to the recommendation', () => {
  const body = findings(['papers'], false).files.get('issues/81/index.html') ?? ''
  assert.match(body, /data-href="\/sub\/issues\/81\/#arxiv-1711.07341"/)
})

test('with everything off, issues remain', () => {
  const {files, dead} = findings(names, false)
  assert.deepEqual(dead, [])
  assert.deepEqual([...files.keys()].filter(path => path.endsWith('.html')).sort(), [
    '404.html',
    'index.html',
    'issues/55/index.html',
    'issues/72/index.html',
    'issues/81/index.html',
    'issues/index.html',
    'latest/index.html'
  ])
  const body = files.get('issues/81/index.html') ?? ''
  assert.match(body, /<span class="chip tag" lang="en">Attention Mechanism<\/span>/)
  assert.doesNotMatch(body, /atom\+xml/)
  assert.doesNotMatch(files.get('robots.txt') ?? '', /Sitemap/)
})

test("a site's own navigation replaces ours, below its base, and knows where it is", () => {
  const own = [
    {text: '往期', href: '/issues/'},
    {text: 'Elsewhere', href: 'https://example.net/'}
  ]
  const body = renderAll(archive({navigation: own, base: '/sub/'})).get('issues/81/index.html') ?? ''
  const items = [
    ...(/<nav class="navigation".*?<\/nav>/s.exec(body)?.[0].matchAll(/<a href="(.*?)" aria-current="(.*?)"/g) ?? [])
  ]
  assert.deepEqual(
    items.map(([, href, current]) => [href, current]),
    [
      ['/sub/issues/', 'true'],
      ['https://example.net/', 'false']
    ]
  )
})
