import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Html} from '../../src/model/issue.js'
import {createContext} from '../../src/outputs/views/context.js'
import {linkView} from '../../src/outputs/views/entries/link.js'
import {excerpt} from '../../src/outputs/views/excerpt.js'
import {facetGroups} from '../../src/outputs/views/facets/facet-groups.js'
import {figureGrid, figureSizes} from '../../src/outputs/views/figures/figure-grid.js'
import {galleries} from '../../src/outputs/views/figures/galleries.js'
import {isLong} from '../../src/outputs/views/is-long.js'
import {scriptData} from '../../src/outputs/views/papers/script-data.js'
import {htmlTextOf, textOf} from '../../src/outputs/views/text.js'
import {entryOf, issueOf, linkOf, venueOf} from '../support/issues.js'
import {archive, figureOf} from './helpers/archive.js'

const context = createContext(archive())
const [issue] = context.site.issues
assert.ok(issue !== undefined)

test('the script of a text tells its language', () => {
  const languages = ['基于 BERT 的方法', 'FusionNet: A Study', '注意力の研究', '@2018', 'Naïve', 'ﾊﾟ'].map(
    text => textOf(text, 'zh-Hans').lang
  )
  assert.deepEqual(languages, ['zh-Hans', 'en', 'ja', 'zh-Hans', 'en', 'ja'])
  assert.equal(textOf('2018', 'en').lang, 'en')
  const right = ['مقدمة في BERT', 'עברית and English', 'BERT על עברית', '언어 모델 BERT'].map(
    text => textOf(text, 'zh-Hans').lang
  )
  assert.deepEqual(right, ['ar', 'he', 'en', 'ko'], 'a text is read from where its first letter is')
  assert.equal(htmlTextOf('<p class="x">中文</p>' as Html, 'en')?.lang, 'zh-Hans')
  assert.equal(
    htmlTextOf('<p>&amp; 12</p>' as Html, 'zh-Hans')?.lang,
    'zh-Hans',
    'names of tags and entities do not count'
  )
  assert.equal(htmlTextOf(' \n' as Html, 'en'), null)
})

test('figures leave no gap in any row, on a desk or a phone', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 60}), fc.boolean(), (count, own) => {
      const {columns, lead, phoneLead, phoneSingle} = figureGrid(count, own)
      assert.equal((count + (lead ? columns - 1 : 0)) % columns, 0)
      if (!phoneSingle) assert.equal((count + (phoneLead ? 1 : 0)) % 2, 0)
    })
  )
})

test('sizes promise what a row or a cell leaves a picture of this shape', () => {
  const promised = (count: number, own: boolean, first: boolean, [width, height]: readonly [number, number]) =>
    figureSizes(figureGrid(count, own), first, {width, height})
  const row = '(min-width: 45rem) 40.6rem, calc(100vw - 3.9rem)'
  assert.equal(promised(1, false, true, [2000, 1000]), row)
  assert.equal(promised(1, false, true, [1000, 4000]), '(min-width: 45rem) 8.5rem, 8.5rem')
  assert.equal(promised(7, false, true, [2000, 1000]), row)
  assert.equal(promised(7, false, false, [2000, 1000]), '(min-width: 45rem) 12.1rem, calc(50vw - 3rem)')
  assert.equal(promised(7, false, false, [1000, 1000]), '(min-width: 45rem) 7.6rem, calc(33.3vw - 2.5rem)')
  assert.equal(promised(4, true, false, [2000, 1000]), '(min-width: 45rem) 19.2rem, calc(100vw - 3.9rem)')
  const small = promised(1, false, true, [300, 150])
  assert.equal(small, '(min-width: 45rem) 300px, min(100vw - 3.9rem, 300px)', 'never enlarged')
})

test('figures that share a caption are one gallery; those with captions of their own another', () => {
  const captions = ['甲', '甲', '乙', '丙', null, null, null]
  const figures = captions.map((caption, index) => figureOf(`0081/${index}.png`, {caption}))
  const made = galleries(context, figures, {issue, title: 'T', eager: false})
  assert.deepEqual(
    made.map(({caption, figures}) => [caption?.text ?? null, figures.map(figure => figure.caption?.text ?? null)]),
    [
      ['甲', [null, null]],
      [null, ['乙', '丙']],
      [null, [null, null, null]]
    ]
  )
})

test('alternative texts count figures through all galleries of an entry', () => {
  const figures = [
    figureOf('0081/wide.png', {caption: '甲'}),
    figureOf('0081/tall.png', {alt: '自己写的'}),
    figureOf('0081/title.png')
  ]
  const made = galleries(context, figures, {issue, title: 'T', eager: true}).flatMap(gallery => gallery.figures)
  assert.deepEqual(
    made.map(({picture}) => [picture?.alt, picture?.eager]),
    [
      ['论文模型图 1/3：T', true],
      ['自己写的', false],
      ['论文模型图 3/3：T', false]
    ]
  )
  const [sole] = galleries(context, [figureOf('0081/wide.png')], {issue, title: 'T', eager: false})
  assert.equal(sole?.figures[0]?.picture?.alt, '论文模型图：T')
})

test('the first figure that can be shown is loaded at once, whatever stands before it', () => {
  const figures = [
    figureOf('https://images.example.net/a.png'),
    figureOf('0081/gone.png'),
    figureOf('0081/wide.png'),
    figureOf('0081/tall.png')
  ]
  const eager = (wanted: boolean) =>
    galleries(context, figures, {issue, title: 'T', eager: wanted}).flatMap(gallery =>
      gallery.figures.map(({picture}) => picture?.eager ?? null)
    )
  assert.deepEqual(eager(true), [null, null, true, false])
  assert.deepEqual(eager(false), [null, null, false, false])
})

test('paths out of the content folder are a stand-in without a link', () => {
  const [gallery] = galleries(context, [figureOf('../../../etc/passwd'), figureOf('javascript:alert(1)')], {
    issue,
    title: 'T',
    eager: false
  })
  assert.deepEqual(
    gallery?.figures.map(({standIn}) => [standIn?.href, standIn?.name]),
    [
      [null, 'passwd'],
      [null, 'javascript:alert(1)']
    ]
  )
})

test('links say where they lead', () => {
  const targets = {
    'https://arxiv.org/abs/1711.07341v2': 'arXiv 1711.07341',
    'https://arxiv.org/pdf/1711.07341.pdf': 'arXiv 1711.07341',
    'https://arxiv.org/list/cs.CL/recent': 'arxiv.org',
    'https://doi.org/10.1000/182': 'DOI 10.1000/182',
    'https://github.com/momohuang/FusionNet-NLI/tree/master': 'GitHub momohuang/FusionNet-NLI',
    'https://zhuanlan.zhihu.com/p/37601161': '知乎',
    'https://github.com/momohuang': 'github.com',
    'https://www.example.org/a%zz?b#c': 'example.org',
    'mailto:a@example.org': 'a@example.org'
  }
  for (const [url, target] of Object.entries(targets)) assert.equal(linkView(context, linkOf(url)).target, target)
  assert.equal(linkView(context, {...linkOf('https://a.example/', 'other'), text: '某某主页'}).label.text, '某某主页')
  assert.equal(linkView(context, {...linkOf('https://a.example/', 'code'), text: '源码链接'}).label.text, '代码')
})

test('a link is put in its canonical form where that opens the same, and stays as it is elsewhere', () => {
  const hrefs = {
    'http://www.arxiv.org/abs/1711.07341': 'https://arxiv.org/abs/1711.07341',
    'http://dx.doi.org/10.1145/3097983.3098036': 'https://doi.org/10.1145/3097983.3098036',
    'https://youtu.be/6KHSPiYlZ-U': 'https://www.youtube.com/watch?v=6KHSPiYlZ-U',
    'https://github.com/A/B.git': 'https://github.com/A/B',
    'https://arxiv.org/abs/1711.07341v2': null,
    'https://arxiv.org/pdf/1711.07341': null,
    'https://arxiv.org/abs/1711.07341?context=cs': null,
    'https://github.com/A/B#readme': null,
    'https://github.com/A/B/tree/main': null,
    'https://arxiv.org.evil.com/abs/1711.07341': null
  }
  for (const [url, href] of Object.entries(hrefs)) assert.equal(linkView(context, linkOf(url)).href, href ?? url)
})

test('a source that is no more is marked', () => {
  const {source} = linkView(context, linkOf('https://paperswithcode.com/paper/attention-is-all-you-need'))
  assert.deepEqual(source, {
    badge: {text: 'Papers with Code', lang: 'en'},
    id: 'attention-is-all-you-need',
    closed: '2025 年已关闭'
  })
  assert.equal(linkView(context, linkOf('https://arxiv.org/abs/1711.07341')).source?.closed, null)
})

test('a venue is browsed by its own years, a year by issue, all else by year of recommendation', () => {
  const entries = [2017, null, 2019].map((year, index) =>
    entryOf({title: `Paper number ${index}`, tags: ['T'], venue: venueOf('acl', {year})})
  )
  const made = createContext(archive({}, [issueOf(1, {entries}), issueOf(60, {entries: entries.slice(0, 1)})]))
  const {venue, year, tag} = made.site.facets
  const titles = (facets: typeof venue) =>
    facets.map(facet => facetGroups(made, facet).map(({title, count}) => `${title} ${count}`))
  assert.deepEqual(titles(venue), [['2019 年 1 篇论文', '2017 年 1 篇论文', '年份不详 1 篇论文']])
  assert.deepEqual(titles(tag), [['2019 年 1 篇论文', '2018 年 3 篇论文']])
  assert.deepEqual(titles(year), [['第 60 期 · 2019 年 2 月 25 日 1 篇论文'], ['第 1 期 · 2018 年 1 月 8 日 3 篇论文']])
})

test('only a title that would fill a screen is set smaller', () => {
  assert.ok(!isLong('FusionNet: Fusing via Fully-Aware Attention with Application to Machine Comprehension'))
  assert.ok(!isLong('论'.repeat(70)))
  assert.ok(isLong('论'.repeat(71)))
  assert.ok(isLong('a'.repeat(141)))
})

test('an excerpt is cut between characters', () => {
  assert.equal(excerpt('  a\n b '), 'a b')
  assert.equal(excerpt(' '), null)
  assert.equal(excerpt('𠮷𠮷𠮷𠮷', 3), '𠮷𠮷…')
})

test('data for a script element is JSON without markup', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = scriptData(value)
      assert.doesNotMatch(text, /[<>&\u2028\u2029]/)
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))
    })
  )
})
