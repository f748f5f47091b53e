import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkProduced} from '../../src/site/check-produced.js'
import {issueOf} from '../support/issues.js'
import {archive} from './helpers/archive.js'
import {otherPaths, renderAll} from './helpers/render.js'

const site = archive()
const files = renderAll(site)
const pages = [...files].filter(([path]) => path.endsWith('.html'))

function page(path: string): string {
  const body = files.get(path)
  assert.ok(body !== undefined, `${path} is there`)
  return body
}

test('every kind of page is there', () => {
  assert.deepEqual(
    [...files.keys()]
      .filter(path => !/^(papers|tags|recommenders|venues|years|assets\/search)\/.|\/cite\.|^data\//.test(path))
      .sort(),
    [
      '.nojekyll',
      '404.html',
      '_headers',
      'feed.json',
      'feed.xml',
      'feeds.opml',
      'feeds/index.html',
      'figures/index.html'
    ]
      .concat(
        'index.html',
        'issues/55/index.html',
        'issues/72/index.html',
        'issues/81/index.html',
        'issues/index.html',
        'latest/index.html',
        'robots.txt',
        'search/description.xml',
        'search/index.html',
        'search/index.json',
        'shelf/index.html',
        'site.webmanifest',
        'sitemap.xml',
        'statistics/index.html'
      )
      .sort()
  )
  for (const list of ['tags', 'recommenders', 'venues', 'years']) page(`${list}/index.html`)
  page('papers/arxiv-1711.07341/index.html')
  page('tags/机器阅读/index.html')
})

test('every address leads to a page, every fragment to an element, whatever the base', () => {
  for (const base of ['/', '/reading/list/']) {
    const based = archive({base})
    const made = [...renderAll(based)].map(([path, body]) => ({path, body}))
    const all = new Set([...made.map(({path}) => path), ...otherPaths(based)])
    assert.deepEqual(checkProduced(made, all, based.settings), [])
  }
})

test('pages keep to their own policy: nothing inline, nothing from elsewhere', () => {
  for (const [path, body] of pages) {
    assert.match(body, /<meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;;/, path)
    assert.doesNotMatch(body, /\sstyle=|<style|\son\w+=/, path)
    for (const [tag] of body.matchAll(/<script[^>]*>/g)) {
      assert.match(tag, /src="\/assets\/|type="application\/ld\+json"/, path)
    }
    for (const [, src = ''] of body.matchAll(/\s(?:src|srcset)="([^"]*)"/g)) assert.match(src, /^\/assets\//, path)
  }
})

test('links to elsewhere say nothing about where the reader comes from', () => {
  const links = [...page('issues/81/index.html').matchAll(/<a [^>]*href="(?:https?|mailto):[^>]*>/g)]
  assert.ok(links.length >= 4)
  for (const [link] of links) assert.match(link, /rel="noopener noreferrer"/)
})

test('nothing opens a new page but the one link that says so', () => {
  const tags = [...files.values()].flatMap(body => body.match(/<[^>]*target=[^>]*>/g) ?? [])
  assert.ok(tags.length > 0)
  for (const tag of tags) assert.match(tag, /rel="noopener"[^>]*aria-label="在新页面打开原图"/)
})

test('the dialog of figures and its script are on pages with figures alone', () => {
  for (const [path, body] of pages) {
    const figures = /<div class="((plate )?gallery[^"]*|title-image)">[\s\S]*<a class="sheet"/.test(body)
    assert.equal(/<script type="module" src="\/assets\/figures\./.test(body), figures, path)
    assert.equal(body.includes('<dialog class="figure-dialog"'), figures, path)
  }
  assert.ok(page('papers/arxiv-1711.07341/index.html').includes('figure-dialog'))
  assert.ok(!page('papers/github-a-b/index.html').includes('figure-dialog'), 'a stand-in has nothing to open')
})

test('headings begin with one h1 and skip no level', () => {
  for (const [path, body] of pages) {
    const levels = [...body.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))
    assert.equal(levels.filter(level => level === 1).length, 1, `${path} has one h1`)
    for (const [index, level] of levels.entries())
      assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${path}: ${levels}`)
  }
})

test('every image has its size and a text, and only the first of a page is loaded at once', () => {
  for (const [path, body] of pages) {
    const images = [...body.matchAll(/<img[^>]*>/g)].map(([tag]) => tag)
    for (const image of images) {
      assert.match(image, /\swidth="\d+" height="\d+" alt="/, path)
      // On a card there is nothing to choose: the smallest picture does for the densest screen.
      if (image.includes(' alt=""')) assert.match(image, /src="[^"]*-480\.[^"]*"(?!.*srcset)/, path)
      else assert.match(image, /\ssizes="\(min-width: /, path)
    }
    const eager = images.filter(image => !image.includes('loading="lazy"'))
    assert.ok(eager.length <= 1, path)
    if (eager[0] !== undefined) assert.equal(eager[0], images[0], `${path}: the eager one is the first`)
  }
  const [first = ''] = page('issues/81/index.html').match(/<img[^>]*>/) ?? []
  assert.match(first, /alt="论文模型图 1\/3：FusionNet: &lt;Fusing&gt;/)
  // On a phone it lies below the fold, where it is not to come before the style sheet.
  assert.doesNotMatch(first, /loading=|fetchpriority=/)
})

test('figures open in full; missing and remote ones have a visible stand-in', () => {
  const body = page('issues/81/index.html')
  assert.match(body, /<a class="sheet" href="\/assets\/figures\/wide\.0123abcd\.png">/)
  assert.match(body, /丢失的图[\s\S]*图片缺失 <span class="where">gone\.png/)
  assert.match(body, /href="https:\/\/images\.example\.net\/a\.png" rel="noopener noreferrer"[^>]*>查看原图/)
  assert.equal(body.match(/<figcaption/g)?.length, 1, 'a caption that figures share stands once')
})

test('the language of the document and of what differs from it are marked', () => {
  const body = page('issues/81/index.html')
  assert.match(body, /<html lang="zh-Hans">/)
  assert.match(body, /<h3 class="entry-title"[^>]* lang="en"><a/)
  assert.match(body, /<div class="prose" lang="en">\n<p>All in English/)
  const english = renderAll(archive({language: 'en'})).get('issues/81/index.html') ?? ''
  assert.match(english, /<html lang="en">/)
  assert.match(english, /<h1 class="headline" lang="zh-Hans">13 篇新论文/)
  assert.match(english, /3 papers[\s\S]*Contents[\s\S]*Recommended by/)
})

test('/latest/ is the newest issue, whose own address is the canonical one', () => {
  const own = page('issues/81/index.html')
  const latest = page('latest/index.html')
  assert.match(latest, /<link rel="canonical" href="https:\/\/example\.org\/issues\/81\/">/)
  const body = (text: string) => text.slice(text.indexOf('<main'))
  assert.equal(body(latest), body(own))
})

test('issues lead to the one before and after', () => {
  const middle = page('issues/72/index.html')
  assert.match(middle, /<link rel="prev" href="\/issues\/55\/">\n<link rel="next" href="\/issues\/81\/">/)
  assert.match(middle, /<a rel="prev" href="\/issues\/55\/">[\s\S]*<a rel="next"[^>]* href="\/issues\/81\/">/)
  assert.doesNotMatch(page('issues/81/index.html'), /rel="next"/)
  assert.doesNotMatch(page('issues/55/index.html'), /rel="prev"/)
})

test('an entry leads to the other recommendations of its paper, and says whose they are', () => {
  const newest = page('issues/81/index.html')
  assert.match(newest, /<a href="\/issues\/55\/#arxiv-1711\.07341">另见第 55 期<\/a>/)
  assert.match(
    page('issues/55/index.html'),
    /<a href="\/issues\/81\/#[^"]+">另见第 81 期，推荐人 @shaness、@某机构<\/a>/
  )
  assert.equal(newest.match(/class="also"/g)?.length, 1)
})

test('a paper shows each recommendation, newest first, and says that its venue is inferred', () => {
  const body = page('papers/arxiv-1711.07341/index.html')
  assert.match(body, /第 81 期[\s\S]*读到[\s\S]*第 55 期[\s\S]*早先的推荐/)
  assert.match(body, /ICLR 2018<\/a>\s*<span class="inferred">推断/)
  assert.match(body, /class="note">发表信息读自推荐语/)
  assert.match(body, /投稿至 ACL 2018/)
})

test('a title that is an image gets a neutral heading and the image', () => {
  const body = page('issues/55/index.html')
  assert.match(body, /<h2 class="entry-title"[^>]*>.*第 55 期第 1 篇.*<\/h2>\s*<div class="title-image">/)
  assert.match(body, /alt="标题图：第 55 期第 1 篇"/)
})

test('text of editors is escaped wherever it stands', () => {
  for (const [path, body] of pages) assert.doesNotMatch(body, /<Fusing>|<papers>|<一>/, path)
  assert.match(page('issues/72/index.html'), /<h1[^>]*>Fifteen &lt;papers&gt; &amp; &quot;more&quot;<\/h1>/)
})

test('machine-readable data cannot close its element, and leaves out what was inferred', () => {
  const [, json = ''] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page('papers/arxiv-1711.07341/index.html')) ?? []
  assert.doesNotMatch(json, /[<>&]/)
  const {'@graph': graph} = JSON.parse(json)
  assert.equal(graph[0].name, 'FusionNet: <Fusing> & "Attention"')
  assert.equal(graph[0].publication, undefined)
  assert.deepEqual(
    graph.slice(1).map((review: {datePublished: string}) => review.datePublished),
    site.issues.filter(({number}) => number !== 72).map(({date}) => date)
  )
})

test('no issue at all makes a site that says so', () => {
  const empty = archive({}, [])
  const made = renderAll(empty)
  assert.deepEqual([...made.keys()].sort(), [
    '.nojekyll',
    '404.html',
    '_headers',
    'data/issues.json',
    'data/papers.json',
    'data/schema.json',
    'index.html',
    'issues/index.html',
    'robots.txt',
    'shelf/index.html',
    'site.webmanifest',
    'sitemap.xml'
  ])
  assert.match(made.get('index.html') ?? '', /还没有刊出任何一期/)
  const list = [...made].map(([path, body]) => ({path, body}))
  assert.deepEqual(checkProduced(list, new Set([...made.keys(), ...otherPaths(empty)]), empty.settings), [])
})

test('an issue without entries and one with forty are pages like any other', () => {
  const entries = Array.from({length: 40}, (_, index) => ({
    ...archive().issues[0]?.entries[1],
    title: `Paper ${index}`
  }))
  const made = renderAll(archive({}, [issueOf(1), issueOf(2, {entries: entries as never})]))
  assert.equal(made.get('issues/2/index.html')?.match(/<article class="entry"/g)?.length, 40)
  assert.match(made.get('issues/1/index.html') ?? '', /0 篇论文/)
})

test('the same site gives the same bytes', () => {
  assert.deepEqual([...renderAll(archive())], [...files])
})
