import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Card} from '../../src/model/card.js'
import type {Settings} from '../../src/model/settings.js'
import type {Site} from '../../src/model/site.js'
import {createCardWishes} from '../../src/outputs/card-wishes.js'
import {entryOf, issueOf, venueOf} from '../support/issues.js'
import {archive, rich} from './helpers/archive.js'
import {renderAll} from './helpers/render.js'

const cardWishes = (site: Site) => createCardWishes()(site)
const wishOf = (site: Site, name: string) =>
  cardWishes(site).find(({subject}) => Object.values(subject).some(value => String(value) === name))

test('the site and every issue have a card of text, papers one with their first figure', () => {
  const site = archive({description: '论文荐读', address: 'https://papers.example.org', base: '/reading/'})
  assert.deepEqual(wishOf(site, 'true'), {
    subject: {site: true},
    text: {site: '', head: 'papers.example.org/reading', mark: null, title: '抽印本', facts: '', lead: '论文荐读'},
    alt: '抽印本',
    figure: null
  })
  assert.deepEqual(wishOf(site, '81')?.text, {
    site: '抽印本',
    head: '',
    mark: {before: '第', number: 81, after: '期'},
    title: '13 篇新论文',
    facts: '2019 年 7 月 22 日 · 3 篇论文',
    lead: 'FusionNet: <Fusing> & "Attention"、只有文字、A Remote Figure'
  })
  const papers = cardWishes(site).filter(({subject}) => 'paper' in subject)
  assert.deepEqual(
    papers.map(({text, figure}) => [text.title, text.head, text.lead, figure]),
    [
      ['第 55 期第 1 篇', '第 55 期', '说明。', 'content/issues/0081/title.png'],
      // The venue was inferred: the card has no room to say so.
      ['FusionNet: <Fusing> & "Attention"', '第 81 期', '要点 <一>。', 'content/issues/0081/wide.png']
    ]
  )
})

test('a stated venue stands in the head, and an older figure does where the newest recommendation has none', () => {
  const venue = venueOf('acl')
  const again = entryOf({paper: 'https://arxiv.org/abs/1711.07341', title: 'Again', venue, lead: 'New.'})
  const site = archive({language: 'en'}, [issueOf(81, {entries: [rich]}), issueOf(90, {entries: [again]})])
  const [wish] = cardWishes(site).filter(({subject}) => 'paper' in subject)
  assert.deepEqual([wish?.text.head, wish?.text.lead], ['ACL 2018 · Issue 90', 'New.'])
  assert.equal(wish?.figure, 'content/issues/0081/wide.png')
})

test('what is switched off has no card', () => {
  const {outputs} = archive().settings
  assert.deepEqual(cardWishes(archive({outputs: {...outputs, cards: false}})), [])
  const without = cardWishes(archive({outputs: {...outputs, papers: false}}))
  assert.equal(without.filter(({subject}) => 'paper' in subject).length, 0)
})

test('wishes depend on the site alone', () => {
  assert.deepEqual(cardWishes(archive()), cardWishes(archive()))
})

const cardOf = (name: string): Card => ({
  ...{key: name, path: `assets/cards/${name}.0123.png`, width: 1200, height: 630},
  alt: `${name} "quoted" <b>`
})

/** `og:` and the like of a page, by name. */
function metaOf(page: string): ReadonlyMap<string, string> {
  const tags = page.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)
  return new Map([...tags].map(([, name = '', content = '']) => [name, content]))
}

function pagesOf(changes: Partial<Settings> = {}) {
  const site = archive({base: '/sub/', description: '论文荐读', ...changes})
  const fusion = site.papers.find(({title}) => title?.startsWith('Fusion'))
  assert(fusion)
  const cards = {
    site: cardOf('site'),
    issues: new Map(site.issues.map(({number}) => [number, cardOf(`issue-${number}`)])),
    papers: new Map([[fusion.slug, cardOf('fusion')]])
  }
  const on = site.settings.outputs.cards
  const files = renderAll(on ? {...site, cards} : site)
  const other = site.papers.find(({title}) => title === '只有文字')
  const paths = {paper: `papers/${fusion.slug}/index.html`, plain: `papers/${other?.slug}/index.html`}
  return {paths, meta: (path: string) => metaOf(files.get(path) ?? ''), files}
}

test('every page says what it is, and shows the card that fits it best', () => {
  const {paths, meta} = pagesOf()
  const shown = {
    'index.html': 'site',
    'issues/index.html': 'site',
    'issues/81/index.html': 'issue-81',
    'latest/index.html': 'issue-81',
    [paths.paper]: 'fusion',
    [paths.plain]: 'issue-81',
    'tags/index.html': 'site',
    'tags/attention-mechanism/index.html': 'site',
    'venues/iclr/index.html': 'site',
    'figures/index.html': 'site',
    '404.html': 'site'
  }
  for (const [path, name] of Object.entries(shown)) {
    const tags = meta(path)
    assert.equal(tags.get('og:image'), `https://example.org/sub/assets/cards/${name}.0123.png`, path)
    assert.equal(tags.get('og:image:alt'), `${name} &quot;quoted&quot; &lt;b&gt;`, path)
    assert.deepEqual(
      ['og:image:type', 'og:image:width', 'og:image:height', 'twitter:card'].map(tag => tags.get(tag)),
      ['image/png', '1200', '630', 'summary_large_image']
    )
    assert.equal(tags.get('og:site_name'), '抽印本', path)
    assert.equal(tags.get('og:locale'), 'zh_CN', path)
    assert(tags.get('og:title'), path)
    const article = /^(issues\/\d|latest|papers)/.test(path)
    assert.equal(tags.get('og:type'), article ? 'article' : 'website', path)
    assert.match(tags.get('article:published_time') ?? '', article ? /^\d{4}-\d\d-\d\d$/ : /^$/, path)
    if (path === '404.html') continue
    const own = path === 'latest/index.html' ? 'issues/81/index.html' : path
    assert.equal(tags.get('og:url'), `https://example.org/sub/${own.replace('index.html', '')}`, path)
    assert(tags.get('og:description'), path)
    assert.equal(tags.get('og:description'), tags.get('description'), path)
  }
})

test('without cards, a page shows its first figure as it is', () => {
  const {paths, meta} = pagesOf({outputs: {...archive().settings.outputs, cards: false}})
  const tags = meta(paths.paper)
  assert.match(tags.get('og:image') ?? '', /figures\/wide-960/)
  assert.deepEqual([tags.get('og:image:type'), tags.get('og:image:width')], ['image/webp', '960'])
  assert.equal(tags.get('og:image:alt'), tags.get('og:title'))
  assert.equal(meta(paths.plain).get('twitter:card'), 'summary')
})
