import assert from 'node:assert/strict'
import {describe, it} from 'node:test'
import {statedVenue, suggestVenues} from '../../src/content/venue.js'

const cases: readonly (readonly [text: string, id: string, name: string, year: number | null])[] = [
  ['ICLR 2018', 'iclr', 'ICLR', 2018],
  ['  ICLR  2018 ', 'iclr', 'ICLR', 2018],
  ['ICLR\u00a02018', 'iclr', 'ICLR', 2018],
  ["ICLR'18", 'iclr', 'ICLR', 2018],
  ['SIGKDD ’18', 'kdd', 'SIGKDD', 2018],
  ["NIPS '98", 'neurips', 'NIPS', 1998],
  ['AAAI2018', 'aaai', 'AAAI', 2018],
  ['AAAI-2018', 'aaai', 'AAAI', 2018],
  ['ＡＡＡＩ２０１８', 'aaai', 'AAAI', 2018],
  ['2018 ICLR', 'iclr', 'ICLR', 2018],
  ['2018ICLR', 'iclr', 'ICLR', 2018],
  ['2018 年 ICLR', 'iclr', 'ICLR', 2018],
  ['18 年 ACL', 'acl', 'ACL', 2018],
  ['ACL-18', 'acl', 'ACL', 2018],
  ['ACL18', 'acl', 'ACL', 2018],
  ['ACL 18', 'acl', 'ACL', 2018],
  ['acl 2018', 'acl', 'acl', 2018],
  ['ACL', 'acl', 'ACL', null],
  ['IEEE TPAMI, 2019', 'tpami', 'IEEE TPAMI', 2019],
  [
    'IEEE Transactions on Pattern Analysis and Machine Intelligence 2019',
    'tpami',
    'IEEE Transactions on Pattern Analysis and Machine Intelligence',
    2019
  ],
  ['NeurIPS 2020 (Oral)', 'neurips', 'NeurIPS', 2020],
  ['NeurIPS 2020（口头报告）', 'neurips', 'NeurIPS', 2020],
  ['CVPR 2018 最佳论文', 'cvpr', 'CVPR', 2018],
  ['CVPR 2018, Spotlight', 'cvpr', 'CVPR', 2018],
  ['ICLR 2016 Workshop', 'iclr', 'ICLR', 2016],
  ['NIPS Workshop 2017', 'neurips', 'NIPS', 2017],
  ['arXiv 2017', 'arxiv', 'arXiv', 2017],
  ['arXiv:1711.07341', 'arxiv', 'arXiv', null],
  ['arXiv:2018.01234', 'arxiv', 'arXiv', null],
  ['Findings of EMNLP 2021', 'findings', 'Findings of EMNLP', 2021],
  ['EMNLP 2021 Findings', 'findings', 'EMNLP Findings', 2021],
  ['In Proceedings of the 35th ICML, 2018', 'icml', 'ICML', 2018],
  [
    'International Conference on Machine Learning (ICML), 2018',
    'icml',
    'International Conference on Machine Learning',
    2018
  ],
  ['Proceedings of the IEEE 2016', 'proceedings-of-the-ieee', 'Proceedings of the IEEE', 2016],
  ['The Web Conference 2019', 'thewebconf', 'The Web Conference', 2019],
  ['WWW ’18', 'thewebconf', 'WWW', 2018],
  ['ECML/PKDD 2018', 'ecml-pkdd', 'ECML/PKDD', 2018],
  ['IEEE S&P 2019', 'ieee-sp', 'IEEE S&P', 2019],
  ['3DV 2018', '3dv', '3DV', 2018],
  ['JMLR 18(1), 2017', 'jmlr', 'JMLR', 2017],
  ['Nature 521, 436–444 (2015)', 'nature', 'Nature', 2015],
  ['Nature Communications 2018', 'nature-communications', 'Nature Communications', 2018],
  ['计算机学报 2018', 'cjc', '计算机学报', 2018],
  ['发表于 ICLR 2018', 'iclr', 'ICLR', 2018]
]

const unknown: readonly (readonly [text: string, id: string, name: string, year: number | null])[] = [
  ['FooConf 2018', 'fooconf', 'FooConf', 2018],
  ['Foo Workshop 2019 (Oral)', 'foo-workshop', 'Foo Workshop', 2019],
  ['Nature Foo 2019', 'nature-foo', 'Nature Foo', 2019],
  ['某某会议 2018', '某某会议', '某某会议', 2018],
  ["Foo'18", 'foo', 'Foo', 2018],
  ['2018 Foo', 'foo', 'Foo', 2018],
  ['Submitted to ICLR 2018', 'submitted-to-iclr', 'Submitted to ICLR', 2018],
  ['constructor', 'constructor', 'constructor', null],
  ['../../x', 'x', 'x', null]
]

describe('statedVenue', () => {
  for (const [text, id, name, year] of cases) {
    it(`reads ${text}`, () => assert.deepEqual(statedVenue(text), {id, name, year, known: true}))
  }
  for (const [text, id, name, year] of unknown) {
    it(`keeps ${text}`, () => assert.deepEqual(statedVenue(text), {id, name, year, known: false}))
  }
  for (const text of ['', '  ', '2018', '（2018）', '—', '2018 年']) {
    it(`finds no name in ${JSON.stringify(text)}`, () => assert.equal(statedVenue(text), null))
  }
  it('ends on 200 KB', () => {
    for (const piece of ['IEEE ', '(', ' ,', '2018', "'", 'in the ']) statedVenue(piece.repeat(200_000 / piece.length))
  })
})

describe('suggestVenues', () => {
  it('names the nearest venues', () => {
    assert.ok(suggestVenues('ICRL').includes('ICLR'))
    assert.deepEqual(suggestVenues('NeruIPS'), ['NeurIPS'])
    assert.ok(suggestVenues('SIGKKD').includes('KDD'))
  })
  it('names none for what is far off', () => assert.deepEqual(suggestVenues('Foo Bar Baz Qux'), []))
})
