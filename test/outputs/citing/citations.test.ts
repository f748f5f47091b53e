import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parse} from '@retorquere/bibtex-parser'
import type {Entry, Slug} from '../../../src/model/issue.js'
import type {Paper, Site} from '../../../src/model/site.js'
import {citations} from '../../../src/outputs/citations.js'
import {citationOf} from '../../../src/outputs/citing/citation.js'
import {citationKeys} from '../../../src/outputs/citing/keys.js'
import {createContext} from '../../../src/outputs/views/context.js'
import {entryOf, issueOf, linkOf, venueOf} from '../../support/issues.js'
import {archive} from '../helpers/archive.js'

const filesOf = (site: Site) => new Map([...citations(site)].map(({path, body}) => [path, String(body)]))
const files = filesOf(archive())
const keysIn = (path: string) => parse(files.get(path) ?? assert.fail(path)).entries.map(({key}) => key)

test('papers, issues and all facets have a file in each format', () => {
  for (const folder of [
    'papers/arxiv-1711.07341',
    'issues/81',
    'tags/attention-mechanism',
    'tags/机器阅读',
    'recommenders/shaness',
    'venues/iclr',
    'years/2019'
  ])
    for (const name of ['cite.bib', 'cite.ris', 'cite.csl.json']) assert.ok(files.has(`${folder}/${name}`), folder)
})

test('a set has each of its papers once, in the order of its page', () => {
  assert.deepEqual(keysIn('issues/81/cite.bib'), ['arxiv-1711.07341', 'doi-10.1000-182', 'github-a-b'])
  assert.deepEqual(keysIn('tags/attention-mechanism/cite.bib'), ['arxiv-1711.07341', 'github-a-b'])
  assert.deepEqual(keysIn('venues/iclr/cite.bib'), ['arxiv-1711.07341'])
})

test('a paper reads the same in its own file and in every set', () => {
  const own = files.get('papers/arxiv-1711.07341/cite.bib') ?? ''
  assert.match(own, /^@inproceedings\{arxiv-1711\.07341,\n/)
  for (const set of ['issues/81', 'issues/55', 'tags/attention-mechanism']) {
    assert.ok(files.get(`${set}/cite.bib`)?.includes(own), set)
  }
})

test('an issue without entries has empty files, which are files nevertheless', () => {
  const empty = filesOf(archive({}, [issueOf(1)]))
  assert.equal(empty.get('issues/1/cite.bib'), '')
  assert.equal(empty.get('issues/1/cite.ris'), '')
  assert.deepEqual(JSON.parse(empty.get('issues/1/cite.csl.json') ?? ''), [])
})

function papersOf(...slugs: readonly string[]): readonly Paper[] {
  const [paper] = archive().papers
  assert.ok(paper)
  return slugs.map(slug => ({...paper, slug: slug as Slug}))
}

test('keys are readable, in ASCII, each once, and an archive that grows changes none', () => {
  const slugs = ['arxiv-1711.07341', 'fusionnet', '词向量-attention', '词向量', '人脸检测', 'paper', '2018']
  const papers = papersOf(...slugs, 'é', 'x')
  const keys = [...citationKeys(papers).values()]
  for (const key of keys) assert.match(key, /^[a-z\d][a-z\d.-]*$/)
  assert.equal(new Set(keys).size, keys.length)
  assert.deepEqual(keys.slice(0, 2), ['arxiv-1711.07341', 'fusionnet'])
  assert.match(keys[2] ?? '', /^attention-[\da-f]{8}$/)
  assert.match(keys[3] ?? '', /^paper-[\da-f]{8}$/)
  assert.deepEqual([...citationKeys(papers.slice(0, 5)).values()], keys.slice(0, 5))
  const taken = keys[2] ?? ''
  assert.deepEqual([...citationKeys(papersOf('词向量-attention', taken)).values()], [taken, `${taken}-2`])
})

/** The citation of the one paper that some entries recommend, an issue each. */
function cited(...entries: readonly (Partial<Entry> & {paper?: string})[]) {
  const site = archive(
    {},
    entries.map((entry, index) => issueOf(index + 1, {entries: [entryOf({title: 'A Title Of Some Length', ...entry})]}))
  )
  const [paper] = site.papers
  assert.ok(paper !== undefined && site.papers.length === 1)
  return citationOf(createContext(site), paper)
}

test('a recommender is named, and is no author', () => {
  const citation = cited({recommenders: ['amy', '某机构']}, {recommenders: ['bob']})
  assert.deepEqual(citation.authors, [])
  assert.equal(
    citation.annote,
    '抽印本第 2 期（2018-01-15），@bob 推荐。抽印本第 1 期（2018-01-08），@amy、@某机构 推荐。作者、发表处、年份不详。'
  )
})

test('a venue tells the type, and one that was inferred says so', () => {
  const stated = cited({venue: venueOf('tpami', {name: 'TPAMI'})})
  assert.equal(stated.kind, 'journal')
  assert.equal(stated.note, null)
  const inferred = cited({venue: venueOf('acl', {inferred: true})})
  assert.equal(inferred.kind, 'conference')
  assert.equal(inferred.note, 'ACL 2018 推断自推荐语。')
  assert.deepEqual(inferred.container, {
    name: 'Annual Meeting of the Association for Computational Linguistics',
    short: 'ACL'
  })
  const own = cited({venue: venueOf('our-seminar', {name: 'Our Seminar', year: null})})
  assert.deepEqual([own.kind, own.container, own.year], ['other', {name: 'Our Seminar', short: null}, null])
})

test('a preprint has the year of its number, and only a preprint', () => {
  const years = {
    'https://arxiv.org/abs/1711.07341v2': 2017,
    'https://arxiv.org/abs/math.GT/0309136': 2003,
    'https://arxiv.org/abs/hep-th/9901001': 1999
  }
  for (const [paper, year] of Object.entries(years)) {
    const {kind, year: found} = cited({paper})
    assert.deepEqual([kind, found], ['preprint', year], paper)
    assert.equal(cited({paper, venue: venueOf('acl', {year: null})}).year, null)
  }
  assert.equal(cited({}).year, null)
})

test('an address is that of who keeps the paper, else the first link to it, as it stands', () => {
  const urls: readonly (readonly [readonly string[], string | null])[] = [
    [
      ['https://www.paperweekly.site/papers/1', 'https://arxiv.org/pdf/1711.07341v2'],
      'https://arxiv.org/abs/1711.07341'
    ],
    [['https://doi.org/10.18653/v1/P18-1001'], 'https://aclanthology.org/P18-1001/'],
    [['https://example.org/a paper.pdf?x={1}&y="2"#z'], 'https://example.org/a%20paper.pdf?x=%7B1%7D&y=%222%22#z'],
    [['https://example.org/论文.pdf'], 'https://example.org/%E8%AE%BA%E6%96%87.pdf'],
    [[], null]
  ]
  for (const [links, url] of urls) assert.equal(cited({links: links.map(link => linkOf(link))}).url, url)
  assert.equal(
    cited({links: [linkOf('mailto:a@example.org'), linkOf('https://a.example/', 'code')]}).url,
    'https://a.example/'
  )
})

test('authors who are not named are others', () => {
  const {authors, others} = cited({authors: ['Quoc V. Le', 'et al.']})
  assert.deepEqual([authors, others], [[{given: 'Quoc V.', family: 'Le'}], true])
})
