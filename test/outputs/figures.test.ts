import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkProduced} from '../../src/site/check-produced.js'
import {entryOf, issueOf} from '../support/issues.js'
import {archive, figureOf} from './helpers/archive.js'
import {otherPaths, renderAll} from './helpers/render.js'

/** Two issues, the newer with seventy papers of two figures each. */
const issues = [
  issueOf(80, {entries: [entryOf({title: '旧的一篇', figures: [figureOf('0081/wide.png', {alt: '旧图'})]})]}),
  issueOf(81, {
    entries: Array.from({length: 70}, (_, index) =>
      entryOf({
        title: `Paper ${index + 1}`,
        figures: [figureOf('0081/wide.png', {caption: '模型 <一>'}), figureOf('0081/tall.png')]
      })
    )
  })
]
const inFolder = issues.map(issue => ({
  ...issue,
  entries: issue.entries.map(entry => ({
    ...entry,
    figures: entry.figures.map(figure => ({...figure, source: `/content/issues/${figure.source}`}))
  }))
}))

function wall(site = archive({}, inFolder)) {
  const files = renderAll(site)
  return {site, files, pages: [...files].filter(([path]) => path.startsWith('figures/'))}
}

function figuresOf(body = ''): readonly {href: string; alt: string; title: string}[] {
  return [
    ...body.matchAll(/<li class="wall-figure">\n<a href="(.*?)">[\s\S]*?alt="(.*?)"[\s\S]*?wall-title"[^>]*>(.*?)</g)
  ].map(([, href = '', alt = '', title = '']) => ({href, alt, title}))
}

test('the wall shows every figure, newest first, page by page, each leading to its paper', () => {
  const {pages} = wall()
  assert.deepEqual(
    pages.map(([path, body]) => [path, figuresOf(body).length]),
    [
      ['figures/index.html', 81],
      ['figures/1/index.html', 60]
    ]
  )
  const all = pages.flatMap(([, body]) => figuresOf(body))
  assert.deepEqual(all[0], {href: '/papers/paper-1/', alt: '图 1/2', title: 'Paper 1'})
  assert.deepEqual(all[1], {href: '/papers/paper-1/', alt: '图 2/2', title: 'Paper 1'})
  assert.deepEqual(all.at(-1)?.alt, '旧图')
})

test('its pages lead to each other, say which they are, and stand in the sitemap', () => {
  const {pages, files} = wall()
  const [front = '', first = ''] = pages.map(([, body]) => body)
  assert.match(front, /<title>图览 · 抽印本/)
  assert.match(front, /<link rel="next" href="\/figures\/1\/">/)
  assert.doesNotMatch(front, /<link rel="prev"/)
  assert.match(front, /<a href="\/figures\/" aria-current="page">最新<\/a>/)
  assert.match(first, /<title>图览 · 第 1 页/)
  assert.match(first, /<link rel="canonical" href="https:\/\/example\.org\/figures\/1\/">/)
  assert.match(first, /<link rel="prev" href="\/figures\/">/)
  assert.match(first, /<a href="\/figures\/1\/" aria-current="page">1<\/a>/)
  assert.match(first, /<li><a href="\/figures\/" aria-current="true">图览/)
  assert.match(files.get('sitemap.xml') ?? '', /<loc>https:\/\/example\.org\/figures\/1\/<\/loc>/)
})

test('only the first figure of a page is loaded at once, and captions are escaped', () => {
  for (const [path, body] of wall().pages) {
    const images = [...body.matchAll(/<img[^>]*>/g)].map(([tag]) => tag)
    assert.deepEqual(
      images.map((image, index) => image.includes('loading="lazy"') === index > 0).filter(fine => !fine),
      [],
      path
    )
    assert.doesNotMatch(body, /<一>/)
  }
})

test('without pages for papers a figure leads to its entry, and every address leads somewhere', () => {
  const {outputs} = archive().settings
  const {site, files, pages} = wall(archive({outputs: {...outputs, papers: false}, base: '/sub/'}, inFolder))
  assert.match(figuresOf(pages[0]?.[1])[0]?.href ?? '', /^\/sub\/issues\/81\/#/)
  const made = [...files].map(([path, body]) => ({path, body}))
  assert.deepEqual(checkProduced(made, new Set([...files.keys(), ...otherPaths(site)]), site.settings), [])
})

test('what is no figure that can be shown is not on the wall: stand-ins, titles as images, the same picture again', () => {
  const {pages} = wall(archive())
  assert.deepEqual(
    pages.flatMap(([, body]) => figuresOf(body)),
    [
      {
        href: '/papers/arxiv-1711.07341/',
        alt: '图 1/3',
        title: 'FusionNet: &lt;Fusing&gt; &amp; &quot;Attention&quot;'
      },
      {href: '/papers/arxiv-1711.07341/', alt: '图 2/3', title: 'FusionNet: &lt;Fusing&gt; &amp; &quot;Attention&quot;'}
    ]
  )
  const twice = ['0081/wide.png', './0081/wide.png', '0081/../0081/wide.png'].map(source => figureOf(source))
  const entry = entryOf({
    title: 'Twice',
    figures: twice.map((figure, index) => ({...figure, caption: index ? '图注' : null}))
  })
  const {files} = wall(archive({}, [issueOf(81, {entries: [entry]})]))
  assert.equal(figuresOf(files.get('figures/index.html')).length, 1)
  const body = files.get('issues/81/index.html') ?? ''
  assert.equal(body.match(/<a class="sheet"/g)?.length, 1)
  assert.match(body, /论文模型图：Twice[\s\S]*<figcaption lang="zh-Hans">图注/)
})

test('a site without figures has no wall, and nothing leads to one', () => {
  const {files, pages} = wall(archive({}, [issueOf(1, {entries: [entryOf({title: 'Words'})]})]))
  assert.equal(pages.length, 0)
  for (const [path, body] of files) assert.doesNotMatch(body, /\/figures\/"/, path)
})
