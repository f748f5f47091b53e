import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Entry} from '../../src/model/issue.js'
import type {Paper} from '../../src/model/site.js'
import {assemble} from '../../src/site/assemble.js'
import {entryOf, issueOf, linkOf, settings, venueOf} from '../support/issues.js'

const title = 'Deep Learning on Graphs'
const arxiv = 'https://arxiv.org/abs/1711.00001'
const otherArxiv = 'https://arxiv.org/abs/1711.00002'
const weekly = 'https://www.paperweekly.site/papers/5'

/** The papers of issues with one entry each. */
function papersOf(...entries: readonly Entry[]): readonly Paper[] {
  const issues = entries.map((entry, index) => issueOf(index + 1, {entries: [entry]}))
  return assemble({issues, settings, pictures: new Map(), assets: new Map()}).value.papers
}

const identities: readonly [string, Entry, string, string][] = [
  ['an id of its own', entryOf({id: 'FusionNet', title, paper: arxiv}), 'id:fusionnet', 'fusionnet'],
  ['its paper link', entryOf({title, paper: arxiv}), 'arxiv:1711.00001', 'arxiv-1711.00001'],
  ['its first paper link', entryOf({links: [linkOf(weekly), linkOf(arxiv)]}), 'paperweekly:5', 'paperweekly-5'],
  [
    'a link for reviews',
    entryOf({title, links: [linkOf('https://openreview.net/forum?id=B1x', 'review')]}),
    'openreview:B1x',
    'openreview-b1x'
  ],
  [
    'its title, where the link tells nothing',
    entryOf({title, paper: 'https://a.example/x.pdf'}),
    'title:deep learning on graphs',
    'deep-learning-on-graphs'
  ],
  [
    'its title, not its code, where there is a paper link',
    entryOf({title, links: [linkOf('https://a.example/x'), linkOf('https://github.com/a/b', 'code')]}),
    'title:deep learning on graphs',
    'deep-learning-on-graphs'
  ],
  [
    'its project, where there is no paper link',
    entryOf({title, links: [linkOf('https://github.com/A/b', 'project')]}),
    'github:a/b',
    'github-a-b'
  ],
  [
    'its title, not a paper that another link leads to',
    entryOf({title, links: [linkOf(arxiv, 'blog')]}),
    'title:deep learning on graphs',
    'deep-learning-on-graphs'
  ],
  ['its place, where the title is an image', entryOf(), 'issue:1/1', 'issue-1-1'],
  ['its place, where the title has no letter', entryOf({title: '？！'}), 'issue:1/1', 'issue-1-1']
]
for (const [what, entry, key, slug] of identities) {
  test(`a paper is named by ${what}`, () => {
    assert.deepEqual(
      papersOf(entry).map(paper => [paper.key, paper.slug]),
      [[key, slug]]
    )
  })
}

const merges: readonly [string, readonly Entry[], number][] = [
  [
    'one identifier, two titles',
    [entryOf({title: 'One', paper: arxiv}), entryOf({title: 'Two', paper: `${arxiv}v2`})],
    1
  ],
  ['one identifier among several', [entryOf({links: [linkOf(weekly), linkOf(arxiv)]}), entryOf({paper: arxiv})], 1],
  [
    'one title, identifiers of two schemes',
    [entryOf({title, paper: arxiv}), entryOf({title: `${title.toUpperCase()}.`, paper: weekly})],
    1
  ],
  ['one title, one without identifier', [entryOf({title}), entryOf({title, paper: arxiv})], 1],
  ['one title, two numbers of one scheme', [entryOf({title, paper: arxiv}), entryOf({title, paper: otherArxiv})], 2],
  [
    'one short title, identifiers of two schemes',
    [entryOf({title: 'Deep Nets', paper: arxiv}), entryOf({title: 'Deep nets', paper: weekly})],
    2
  ],
  ['one short title and nothing else', [entryOf({title: 'Deep Nets'}), entryOf({title: 'Deep nets'})], 1],
  [
    'one Han title of eight characters',
    [entryOf({title: '基于图的深度学习', paper: arxiv}), entryOf({title: '基于图的 深度学习。', paper: weekly})],
    1
  ],
  [
    'one Han title of four characters',
    [entryOf({title: '深度学习', paper: arxiv}), entryOf({title: '深度学习', paper: weekly})],
    2
  ],
  ['titles that are images', [entryOf(), entryOf()], 2],
  [
    'one repository, beside paper links',
    [
      entryOf({title: 'A', links: [linkOf(arxiv), linkOf('https://github.com/a/b', 'code')]}),
      entryOf({title: 'B', links: [linkOf(otherArxiv), linkOf('https://github.com/a/b', 'code')]})
    ],
    2
  ],
  ['one link, two ids of the editors', [entryOf({id: 'a', paper: arxiv}), entryOf({id: 'b', paper: arxiv})], 2],
  ['one id of the editors, two links', [entryOf({id: 'a', paper: arxiv}), entryOf({id: 'a', paper: otherArxiv})], 1],
  ['C and C++ otherwise alike', [entryOf({title: 'Learning about C'}), entryOf({title: 'Learning about C++'})], 2]
]
for (const [what, entries, count] of merges) {
  test(`${what}: ${count === 1 ? 'one paper' : 'two papers'}`, () => assert.equal(papersOf(...entries).length, count))
}

test('an entry that could join two papers joins the older, and both pages stay', () => {
  const bridge = entryOf({links: [linkOf(weekly), linkOf(arxiv)]})
  const papers = papersOf(entryOf({title: 'One', paper: arxiv}), entryOf({title: 'Two', paper: weekly}), bridge)
  assert.deepEqual(
    papers.map(({slug}) => slug),
    ['arxiv-1711.00001', 'paperweekly-5']
  )
})

test('key and slug come from the first entry, the rest from the newest that says it', () => {
  const [paper, ...others] = papersOf(
    entryOf({title: 'Old title', paper: arxiv, authors: ['A. Old'], venue: venueOf('acl'), tags: ['Graphs', 'old']}),
    entryOf({id: 'late', title: 'New title', paper: arxiv, tags: ['graphs', 'new']}),
    entryOf({paper: arxiv, venue: venueOf('kdd', {inferred: true}), tags: ['Graphs']})
  )
  assert.deepEqual(others, [])
  assert.ok(paper !== undefined)
  assert.deepEqual([paper.key, paper.slug, paper.title], ['arxiv:1711.00001', 'arxiv-1711.00001', 'New title'])
  assert.deepEqual(paper.authors, ['A. Old'])
  assert.equal(paper.venue?.id, 'acl', 'what is stated beats what is inferred')
  assert.deepEqual(paper.tags, ['Graphs', 'new', 'old'])
  assert.deepEqual(
    paper.entries.map(({issue}) => issue.number),
    [3, 2, 1]
  )
})

test('links are joined by address, papers first', () => {
  const [paper] = papersOf(
    entryOf({links: [linkOf('https://github.com/a/b', 'code'), linkOf('http://www.arxiv.org/abs/1711.00001')]}),
    entryOf({
      links: [linkOf('https://demo.example/', 'demo'), linkOf(arxiv), linkOf('https://github.com/a/b/', 'code')]
    })
  )
  assert.deepEqual(
    paper?.links.map(({url}) => url),
    [arxiv, 'https://github.com/a/b/', 'https://demo.example/']
  )
})

test('hostile titles give safe addresses', () => {
  const titles = ['../x', 'CON', '%2e%2e', '\u202egnp\u202c', '🎉', 'x'.repeat(400)]
  assert.deepEqual(
    papersOf(...titles.map(hostile => entryOf({title: hostile}))).map(({slug}) => slug),
    ['x', 'con-1', '2e-2e', 'gnp', 'issue-5-1', 'x'.repeat(80)]
  )
})
