import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {checkProduced} from '../../src/site/check-produced.js'
import {scanHtml} from '../../src/site/scan-html.js'
import {inEnglish} from '../support/in-english.js'

const settings = {address: 'https://example.org', base: '/reading/'}

/** Checks pages by path; `extra` are files without text. Gives rule, file and what was wrong. */
function check(pages: Record<string, string>, extra: readonly string[] = []) {
  const files = Object.entries(pages).map(([path, body]) => ({path, body}))
  const paths = new Set([...Object.keys(pages), ...extra])
  return checkProduced(files, paths, settings).map(({ruleId, file, actual}) => [ruleId, file, actual])
}

test('addresses that lead to files and elements of the build are fine', () => {
  const home = `<!doctype html><html><head>
    <link rel="stylesheet" href="/reading/assets/style.1f.css"><link rel="canonical" href="https://example.org/reading/">
    <meta property="og:image" content="https://example.org/reading/assets/图.webp">
    <meta name="description" content="/nowhere, and https://elsewhere.example/"></head>
    <body id="top"><a href="/reading/">home</a><a href="#top">up</a><a href="#">up</a><a href="">here</a><a href="?q=x">here</a>
    <a href="/reading/tags/%E5%9B%BE/">图</a><a href="/reading/issues/81/#%E6%B3%A8-2">entry</a><a href=/reading/issues/81/>bare</a>
    <a href="https://other.example/x">out</a><a href="//other.example/x">out</a><a href="mailto:a@example.org">mail</a>
    <a href="tags/%E5%9B%BE/">relative</a><a href='./issues/81/?a=1&amp;b=2#注-2'>relative</a>
    <img src="/reading/assets/%E5%9B%BE.webp" srcset="/reading/assets/%E5%9B%BE.webp 480w, /reading/assets/b.webp 960w">
    <form action="/reading/search/"><input name="q"></form></body></html>`
  const pages = {
    'index.html': home,
    'tags/图/index.html': '<p>',
    'issues/81/index.html': '<a href="../../">home</a><h2 id="注-2">x</h2>',
    'search/index.html': ''
  }
  assert.deepEqual(check(pages, ['assets/style.1f.css', 'assets/图.webp', 'assets/b.webp']), [])
})

const dead: Record<string, string> = {
  '<a href="/reading/papers/x/">': '/reading/papers/x/',
  '<a href="/reading/issues/81">': '/reading/issues/81',
  '<a href="/issues/81/">': '/issues/81/',
  '<a href="issues/82/">': '/reading/issues/82/',
  '<a href="../">': '/',
  '<a href="/reading/issues/81/#none">': '/reading/issues/81/#none',
  '<a href="#none">': '/reading/index.html#none',
  '<a href="/reading/%E5%9B">': '/reading/%E5%9B',
  '<a href="https://example.org/reading/x/">': '/reading/x/',
  '<img src="/reading/a.png">': '/reading/a.png',
  '<img srcset="/reading/feed.xml 1x,\n /reading/b.png 2x">': '/reading/b.png',
  '<form action="/reading/search/">': '/reading/search/',
  '<meta content="https://example.org/reading/card.png">': '/reading/card.png',
  '<video poster="/reading/p.png">': '/reading/p.png'
}
for (const [markup, actual] of Object.entries(dead)) {
  test(`${markup} is a dead link`, () => {
    const pages = {'index.html': markup, 'issues/81/index.html': '<p id="x">', 'feed.xml': ''}
    assert.deepEqual(check(pages), [['output/dead-link', 'dist/index.html', actual]])
  })
}

test('one dead address on many pages is one finding with their number', () => {
  const files = ['a.html', 'b.html', 'c.html'].map(path => ({path, body: '<a href="/reading/x/">x</a>'}))
  const findings = checkProduced(files, new Set(['a.html', 'b.html', 'c.html']), settings)
  assert.deepEqual(
    inEnglish(findings).map(({reason, file}) => [reason, file]),
    [
      [
        'Unexpected address `/reading/x/` (3 links), expected a file of this site or an element of its page',
        'dist/a.html'
      ]
    ]
  )
})

test('feeds, sitemaps and data are read for absolute addresses, escaped markup too', () => {
  const feed = `<feed><id>tag:example.org,2018:x</id><link href="https://example.org/reading/"/>
    <content type="html">&lt;a href=&quot;https://example.org/reading/issues/1/#a&quot;&gt;https://example.org/reading/gone/&lt;/a&gt;</content>`
  const pages = {
    'index.html': '',
    'issues/1/index.html': '<h2 id="a">',
    'feed.xml': feed,
    'sitemap.xml': '<loc>https://example.org/reading/lost/</loc><loc>https://example.org/elsewhere/</loc>',
    'data.json': '{"url":"https://example.org/reading/off/"}',
    'robots.txt': 'Sitemap: https://example.org/reading/sitemap.xml\n'
  }
  assert.deepEqual(check(pages), [
    ['output/dead-link', 'dist/feed.xml', '/reading/gone/'],
    ['output/dead-link', 'dist/sitemap.xml', '/reading/lost/'],
    ['output/dead-link', 'dist/data.json', '/reading/off/']
  ])
})

test('an id twice on a page and a path twice in a build are findings', () => {
  const page = {path: 'index.html', body: '<p id="a"><p id="b"><p id="a"><p id="a">'}
  const findings = checkProduced([page, page], new Set(['index.html']), settings)
  assert.deepEqual(
    inEnglish(findings).map(({ruleId, actual}) => [ruleId, actual]),
    [
      ['output/duplicate-id', 'a'],
      ['output/duplicate-path', undefined],
      ['output/duplicate-id', 'a']
    ]
  )
})

test('fragments of files that came from elsewhere are not judged', () => {
  assert.deepEqual(check({'index.html': '<a href="/reading/manual.html#x">'}, ['manual.html']), [])
})

function attributes(html: string): readonly string[] {
  const found: string[] = []
  scanHtml(html, (name, value) => found.push(`${name}=${value}`))
  return found
}

const scans: readonly [string, readonly string[]][] = [
  ['<a class="x" href="/a">', ['href=/a']],
  ['<a href=\'/a\' id = x><b id="y"/>', ['href=/a', 'id=x', 'id=y']],
  ['<a\n  data-href="/no"\n  href="/a"\n>', ['href=/a']],
  ['<img alt="a > b" src="/a"> href="/no"', ['src=/a']],
  ['<img src=/a/b><br/>', ['src=/a/b']],
  ['a < b <a href="/a">', ['href=/a']],
  ['<!-- <a href="/no"> --><a href="/a">', ['href=/a']],
  ['<script src="/s">"<a href=/no>"</script><a href="/a">', ['src=/s', 'href=/a']],
  ['<title><a href="/no"></title><p id="a">', ['id=a']],
  ['<code>&lt;a href="/no"></code>', []],
  ['<a disabled href="/a"', ['href=/a']],
  ['<a href="/a', ['href=/a']],
  ['<a href=', ['href=']],
  ['<', []],
  ['<!--', []],
  ['<script', []]
]
for (const [html, expected] of scans) {
  test(`attributes of ${JSON.stringify(html)}`, () => assert.deepEqual(attributes(html), expected))
}

test('the scanner ends, whatever it is given', () => {
  const parts = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    ' ',
    'a',
    'href',
    '<!--',
    '-->',
    '<script',
    '</script>',
    '&amp;'
  )
  fc.assert(
    fc.property(fc.array(parts, {maxLength: 40}), given => void attributes(given.join(''))),
    {numRuns: 3000}
  )
})
