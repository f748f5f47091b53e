import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {IsoDate, Issue} from '../../src/model/issue.js'
import {assemble} from '../../src/site/assemble.js'
import {headlineCounts} from '../../src/site/findings/headline-counts.js'
import {longestRise} from '../../src/site/findings/longest-rise.js'
import {entryOf, issueOf, settings, venueOf} from '../support/issues.js'

function found(...issues: readonly Issue[]): readonly string[] {
  const {diagnostics} = assemble({issues, settings, pictures: new Map(), assets: new Map()})
  return diagnostics.map(({ruleId, file, actual}) => `${ruleId} ${file.slice(-7, -3)}${actual ? ` ${actual}` : ''}`)
}
const one = (number: number, entry: Parameters<typeof entryOf>[0]) => issueOf(number, {entries: [entryOf(entry)]})
const arxiv = (id: string) => `https://arxiv.org/abs/${id}`
const day = (date: string) => date as IsoDate

test('one number with two titles is named at the later entry, once for each title', () => {
  const [a, b, c] = ['Attention Is All You Need', 'Deep Contextualized Words', 'Deep contextualized words']
  const paper = arxiv('1706.03762')
  assert.deepEqual(
    found(one(1, {title: a, paper}), one(2, {title: b, paper}), one(3, {title: c, paper})).filter(text =>
      text.startsWith('paper/two')
    ),
    ['paper/two-titles 0002']
  )
  assert.deepEqual(
    found(one(1, {title: 'FusionNet', paper}), one(2, {title: 'FusionNet: Fusing via Attention', paper})),
    ['paper/recommended-before 0002']
  )
  const twice = issueOf(1, {entries: [entryOf({title: a, paper}), entryOf({title: b, paper})]})
  assert.deepEqual(found(twice), ['paper/two-titles 0001'], 'and no advice to remove one of two papers')
})

test('one title with two numbers of one scheme is named, unless ids tell two papers apart or the title is short', () => {
  const title = 'Attention Is All You Need'
  const [x, y] = [arxiv('1706.03762'), arxiv('1706.03763')]
  assert.deepEqual(found(one(1, {title, paper: x}), one(2, {title, paper: y})), ['paper/two-identifiers 0002'])
  assert.deepEqual(found(one(1, {title, paper: x, id: 'a'}), one(2, {title, paper: y, id: 'b'})), [])
  assert.deepEqual(found(one(1, {title: 'Memory Nets', paper: x}), one(2, {title: 'Memory Nets', paper: y})), [])
})

test('numbers of papers are read from headlines in digits and words, and numbers in series are not', () => {
  const cases: Readonly<Record<string, readonly number[]>> = {
    '周末读什么：12 篇新论文': [12],
    '九篇好文 | PaperDaily #07': [9],
    '十二篇、二十篇、二十一篇与两篇': [12, 20, 21, 2],
    '１３篇论文': [13],
    'Fifteen papers and twenty-one new papers': [15, 21],
    '7 great papers': [7],
    '第 81 篇文章': [],
    第八十一篇: [],
    一篇读懂注意力: [],
    '前五篇、千篇一律、几篇': [],
    'Some papers of 2018': [],
    'Issue #13 papers': []
  }
  for (const [title, counts] of Object.entries(cases)) assert.deepEqual(headlineCounts(title), counts, title)
})

test('of two issues with one number neither is out of order, since nobody knows where it belongs', () => {
  const dates = ['2018-01-01', '2018-01-08', '2018-01-15', '2018-01-22']
  const issues = dates.map((date, index) => issueOf(index + 1, {date: day(date)}))
  const said = found(...issues, issueOf(2, {date: day('2018-01-29')}))
  assert.deepEqual(
    said,
    said.filter(text => text.startsWith('issue/duplicate-number'))
  )
})

test('a headline that counts otherwise than the entries is named with both numbers', () => {
  const entries = [entryOf({title: 'A'}), entryOf({title: 'B'})]
  assert.deepEqual(found(issueOf(1, {title: '三篇好文', entries})), ['issue/count-mismatch 0001 3'])
  assert.deepEqual(found(issueOf(1, {title: '2 篇新论文，20 篇旧作', entries})), [])
})

test('only the issue whose date stands out is named, not all behind it', () => {
  const dates = ['2018-01-01', '2018-01-08', '2028-01-15', '2018-01-22', '2018-01-29']
  const issues = dates.map((date, index) => issueOf(index + 1, {date: day(date)}))
  assert.deepEqual(found(...issues), ['issue/out-of-order 0003 2028-01-15'])
  assert.deepEqual(found(...issues.slice(0, 2), issueOf(3, {date: day('2017-01-15')}), ...issues.slice(3)), [
    'issue/out-of-order 0003 2017-01-15'
  ])
  assert.deepEqual(found(issueOf(1, {date: day('2018-01-01')}), issueOf(2, {date: day('2018-01-01')})), [
    'issue/same-date 0002 2018-01-01'
  ])
})

test('gaps count in a series, and mean nothing in a selection', () => {
  assert.deepEqual(found(issueOf(1), issueOf(2), issueOf(4)), ['issue/number-gap 0004 4'])
  assert.deepEqual(found(issueOf(46), issueOf(72), issueOf(81)), [])
})

test('the longest rise is in order, rises, and leaves nothing out that would fit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 30}).map(number => String(number).padStart(2, '0'))), values => {
      const rise = longestRise(values)
      const kept = rise.map(index => values[index] ?? '')
      assert.deepEqual(
        [...rise].sort((a, b) => a - b),
        rise
      )
      assert.deepEqual(kept.toSorted(), kept)
      const lengths: number[] = []
      for (const [index, value] of values.entries()) {
        const before = lengths.filter((_, at) => at < index && (values[at] ?? '') <= value)
        lengths.push(1 + Math.max(0, ...before))
      }
      assert.equal(rise.length, Math.max(0, ...lengths))
    })
  )
})

test('tags that differ by plural, hyphen or language are named once, at the rarer one', () => {
  const tagged = (number: number, ...tags: readonly string[]) => one(number, {title: `Paper ${number}`, tags})
  assert.deepEqual(
    found(
      tagged(1, 'Word Embedding', '注意力机制', 'GAN'),
      tagged(2, 'Word Embeddings', 'Attention Mechanism', 'NAS'),
      tagged(3, 'word-embedding', 'Attention-Mechanisms', 'GANs'),
      tagged(4, 'Word Embedding', 'Attention Mechanism', 'NA')
    ).toSorted(),
    [
      'tag/alike 0001 注意力机制',
      'tag/alike 0002 Word Embeddings',
      'tag/alike 0003 Attention-Mechanisms',
      'tag/alike 0003 GANs',
      'tag/alike 0003 word-embedding'
    ]
  )
})

test('paper links to another shape of the page are told the page, unless the entry has that one too', () => {
  const shapes: Readonly<Record<string, string>> = {
    'http://arxiv.org/pdf/1711.07341v2.pdf': arxiv('1711.07341'),
    'https://arxiv.org/abs/1711.07341v1': arxiv('1711.07341'),
    'https://doi.acm.org/10.1145/3097983.3098177': 'https://doi.org/10.1145/3097983.3098177',
    'https://openreview.net/pdf?id=BJIgi_eCZ': 'https://openreview.net/forum?id=BJIgi_eCZ'
  }
  for (const [paper, address] of Object.entries(shapes)) {
    const {diagnostics} = assemble({
      issues: [one(1, {title: 'A', paper})],
      settings,
      pictures: new Map(),
      assets: new Map()
    })
    assert.deepEqual(
      diagnostics.map(({ruleId, expected}) => [ruleId, expected]),
      [['link/not-canonical', [address]]]
    )
  }
  assert.deepEqual(found(one(1, {title: 'A', paper: 'http://www.arxiv.org/abs/1711.07341'})), [], 'the very same page')
})

test('an address that lost the end of its number is found, and none that leads somewhere', () => {
  const cut = [
    'https://arxiv.org/abs/1711.0',
    'https://arxiv.org/abs/1711.0734',
    'https://arxiv.org/abs/171.07341',
    'http://www.arxiv.org/pdf/1711',
    'https://arxiv.org/abs/',
    'https://arxiv.org/abs',
    'https://arxiv.org/abs/1301.37811',
    'https://doi.org/',
    'https://doi.org/10.1145/',
    'https://openreview.net/forum',
    'https://openreview.net/forum?id='
  ]
  const whole = [
    arxiv('1711.07341'),
    'https://arxiv.org/abs/1301.3781',
    'https://arxiv.org/abs/math.GT/0309136',
    'https://arxiv.org/abs/cs/0301001',
    'https://arxiv.org/abs/1711.07341#comments',
    'https://arxiv.org/list/cs.CL/recent',
    'https://arxiv.org/',
    'https://doi.org/10.1145/3065386',
    'https://doi.org/bfw5',
    'https://openreview.net/forum?id=BJIgi_eCZ',
    'https://openreview.net/group?id=ICLR.cc/2018',
    'https://example.org/abs/1'
  ]
  for (const paper of cut) assert.deepEqual(found(one(1, {title: 'A', paper})), [`link/cut-short 0001 ${paper}`])
  for (const paper of whole) assert.deepEqual(found(one(1, {title: 'A', paper})), [], paper)
})

test('venues of two entries conflict by name or year, and not where one says less', () => {
  const paper = arxiv('1711.07341')
  const at = (number: number, ...venue: Parameters<typeof venueOf>) =>
    one(number, {title: 'A', paper, venue: venueOf(...venue)})
  const conflicts = (...issues: readonly Issue[]) => found(...issues).filter(text => text.startsWith('venue'))
  assert.deepEqual(conflicts(at(1, 'acl'), at(2, 'emnlp')), ['venue/conflict 0002 EMNLP 2018'])
  assert.deepEqual(conflicts(at(1, 'acl'), at(2, 'acl', {year: 2017})), ['venue/conflict 0002 ACL 2017'])
  assert.deepEqual(conflicts(at(1, 'acl'), at(2, 'acl', {year: null})), [])
})
