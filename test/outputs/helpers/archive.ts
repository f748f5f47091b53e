import type {Entry, Figure, Html, Issue, SourcePath} from '../../../src/model/issue.js'
import type {Settings} from '../../../src/model/settings.js'
import type {Picture, Site, Variant} from '../../../src/model/site.js'
import {assemble} from '../../../src/site/assemble.js'
import {entryOf, issueOf, linkOf, place, settings, venueOf} from '../../support/issues.js'

/** A site with something of everything: figures of every kind, a paper in two issues, sections, a title as an image. */
export function archive(changes: Partial<Settings> = {}, issues: readonly Issue[] = archiveIssues()): Site {
  const pictures = new Map(['wide', 'tall', 'title'].map(name => [pathOf(name), pictureOf(name)]))
  const all = {...settings, title: '抽印本', description: '论文荐读', ...changes}
  return assemble({issues, settings: all, pictures, assets}).value
}

export const assets: ReadonlyMap<string, string> = new Map(
  [
    'common.css',
    'theme.js',
    'common.js',
    'marks.js',
    'shelf.css',
    'shelf.js',
    'shelf-files.js',
    'figures.js',
    'feeds.css',
    'statistics.css',
    'home.css',
    'issue.css',
    'indexes.css',
    'wall.css',
    'icon.svg',
    'icon-180.png',
    'icon-192.png',
    'icon-512.png',
    'icon-maskable-512.png'
  ].map(name => [name, `assets/${name.replace('.', '.0123abcd.')}`])
)

export function archiveIssues(): readonly Issue[] {
  return [
    issueOf(55, {title: '附代码的论文', entries: [imageTitle, again]}),
    issueOf(72, {title: 'Fifteen <papers> & "more"', source: 'https://example.com/first', editors: ['甲', '乙']}),
    issueOf(81, {title: '13 篇新论文', intro: '<p>导言。</p>' as Html, entries: [rich, plain, remote]})
  ]
}

export function figureOf(source: string, facts: Partial<Figure> = {}): Figure {
  return {source, alt: '', caption: null, place, ...facts}
}

export const rich: Entry = entryOf({
  paper: 'https://arxiv.org/abs/1711.07341',
  title: 'FusionNet: <Fusing> & "Attention"',
  recommenders: ['shaness', '某机构'],
  tags: ['Attention Mechanism', '机器阅读', 'C++'],
  venue: venueOf('iclr', {inferred: true}),
  submitted: venueOf('acl'),
  section: '自然语言处理',
  authors: ['Hsin-Yuan Huang', '黄某'],
  summary: '<p>读到 <strong>要点 &lt;一&gt;。</strong></p>' as Html,
  lead: '要点 <一>。',
  figures: [
    figureOf('0081/wide.png', {caption: '模型'}),
    figureOf('0081/tall.png', {caption: '模型'}),
    figureOf('0081/gone.png', {caption: '模型', alt: '丢失的图'})
  ]
})

const plain = entryOf({paper: 'https://doi.org/10.1000/182', title: '只有文字', lead: ''})

const remote = entryOf({
  title: 'A Remote Figure',
  section: '计算机视觉',
  tags: ['attention mechanism'],
  summary: '<p>All in English.</p>' as Html,
  lead: 'All in English.',
  links: [linkOf('https://github.com/a/b', 'code'), {...linkOf('mailto:a@example.org', 'other'), text: '写信'}],
  figures: [figureOf('https://images.example.net/a.png')]
})

const imageTitle = entryOf({titleImage: figureOf('0081/title.png'), recommenders: ['20180001'], lead: '说明。'})

const again = entryOf({
  paper: 'https://arxiv.org/abs/1711.07341v2',
  title: 'FusionNet: <Fusing> & "Attention"',
  tags: ['Attention Mechanism'],
  venue: venueOf('iclr', {year: null, inferred: true}),
  summary: '<p>早先的推荐。</p>' as Html,
  lead: '早先的推荐。'
})

function pathOf(name: string): SourcePath {
  return `content/issues/0081/${name}.png` as SourcePath
}

function pictureOf(name: string): Picture {
  const [width, height] = name === 'tall' ? [600, 1800] : [1600, 800]
  const variant = (wanted: number): Variant => ({
    width: wanted,
    height: Math.round((height * wanted) / width),
    format: 'webp',
    key: `${name}-${wanted}`,
    path: `assets/figures/${name}-${wanted}.0123abcd.webp`
  })
  const full: Variant = {...variant(width), format: 'original', path: `assets/figures/${name}.0123abcd.png`}
  const variants = [480, Math.min(960, width)].map(variant)
  return {source: pathOf(name), width, height, variants, stills: [], full, tone: null, look: null}
}
