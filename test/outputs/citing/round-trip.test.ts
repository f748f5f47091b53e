import assert from 'node:assert/strict'
import {test} from 'node:test'
import citationJs from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {parse} from '@retorquere/bibtex-parser'
import fc from 'fast-check'
import {bibtex} from '../../../src/outputs/citing/bibtex.js'
import type {Citation} from '../../../src/outputs/citing/citation.js'
import {csl} from '../../../src/outputs/citing/csl.js'
import {formatNames, formats} from '../../../src/outputs/citing/formats.js'
import {latex} from '../../../src/outputs/citing/latex.js'
import {type Name, nameOf} from '../../../src/outputs/citing/name.js'
import {plain} from '../../../src/outputs/citing/plain.js'
import {ris} from '../../../src/outputs/citing/ris.js'
import type {CitationFormat} from '../../../src/site/routes.js'
import {citationWith} from './helpers.js'

const key = 'arxiv-1711.07341'
const full = citationWith({
  kind: 'conference',
  title: 'FusionNet: <Fusing> & "Attention" {x} | \\alpha ~ ^ # $ % _ C++ ` 100% -- \'\'',
  authors: ['Hsin-Yuan Huang', '黄某', 'Aäron van den Oord', 'Jimmy Lei Ba'].map(nameOf),
  container: {name: 'International Conference on Learning Representations', short: 'ICLR'},
  year: 2018,
  doi: '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
  arxiv: '1711.07341',
  url: 'https://arxiv.org/abs/1711.07341?a=b&c=%20_#x~y',
  keywords: ['Attention Mechanism', '机器阅读', 'C++', 'R&D'],
  note: 'ICLR 2018 推断自推荐语。',
  annote: '抽印本第 81 期（2018-06-13），@some_one 推荐。'
})

/** What the BibTeX parser reads, its own habits of case aside. */
function readBibtex(text: string) {
  const {errors, entries} = parse(text, {sentenceCase: false, caseProtection: false})
  assert.deepEqual(errors, [])
  return entries
}

type Item = Readonly<Record<string, unknown>> & {readonly author?: readonly Name[]; readonly note?: unknown}

const readers = {bib: '@biblatex/text', ris: '@ris/file', csl: '@else/json'} as const

function readCitations(format: CitationFormat, text: string): readonly Item[] {
  return new citationJs.Cite(text, {forceType: readers[format], generateGraph: false}).data as readonly Item[]
}

/** Whatever the parts are called. */
function namesOf(authors: readonly object[] = []): readonly string[] {
  return authors.map(author => Object.values(author).filter(Boolean).map(String).sort().join(' '))
}

const named = (citation: Citation) => namesOf(citation.authors)
const particles = (names: readonly string[]) => names.map(name => name.split(' ').sort().join(' '))

test('BibTeX says the same to a parser of BibTeX', () => {
  const [entry] = readBibtex(bibtex(key, full))
  assert.equal(entry?.type, 'inproceedings')
  assert.equal(entry?.key, key)
  const {author = [], keywords, ...fields} = entry?.fields ?? {}
  assert.deepEqual(particles(namesOf(author)), particles(named(full)))
  // It takes keywords as they stand.
  assert.deepEqual([...(keywords ?? [])].sort(), full.keywords.map(latex).sort())
  assert.deepEqual(fields, {
    title: full.title,
    booktitle: 'International Conference on Learning Representations (ICLR)',
    year: '2018',
    doi: full.doi,
    eprint: full.arxiv,
    archiveprefix: 'arXiv',
    url: full.url,
    note: full.note,
    annote: full.annote
  })
})

test('BibTeX, RIS and CSL-JSON say the same to a reference manager', () => {
  const texts = {bib: bibtex(key, full), ris: ris(key, full), csl: csl(key, full)}
  for (const format of formatNames) {
    const [item, ...more] = readCitations(format, texts[format])
    assert.deepEqual(more, [], format)
    assert.equal(item?.id, key, format)
    assert.equal(item?.type, 'paper-conference', format)
    assert.equal(item?.title, full.title, format)
    assert.deepEqual(particles(namesOf(item?.author)), particles(named(full)), format)
    assert.match(String(item?.['container-title']), /^International Conference on Learning Representations/, format)
    assert.deepEqual(item?.issued ?? item?.['event-date'], {'date-parts': [[2018]]}, format)
    assert.equal(item?.DOI, full.doi, format)
    assert.equal(item?.URL, full.url, format)
    assert.equal(String(item?.keyword).replaceAll(', ', ','), full.keywords.join(','), format)
    assert.ok([item?.note].flat().includes(full.note), format)
  }
})

const types = [
  ['conference', 'inproceedings', 'paper-conference', 'paper-conference'],
  ['journal', 'article', 'article-journal', 'article-journal'],
  ['preprint', 'misc', 'manuscript', 'article'],
  ['other', 'misc', 'document', 'document']
] as const
for (const [kind, inBibtex, inRis, inCsl] of types) {
  test(`a ${kind} paper is of its type in each format`, () => {
    const citation = {...full, kind}
    assert.equal(readBibtex(bibtex(key, citation))[0]?.type, inBibtex)
    assert.equal(readCitations('ris', ris(key, citation))[0]?.type, inRis)
    assert.equal(readCitations('csl', csl(key, citation))[0]?.type, inCsl)
  })
}

test('what nobody said is in no format', () => {
  const nothing = citationWith()
  assert.deepEqual(Object.keys(readBibtex(bibtex(key, nothing))[0]?.fields ?? {}), ['annote'])
  assert.deepEqual(ris(key, nothing).match(/^[A-Z][A-Z\d](?= {2}-)/gm), ['TY', 'ID', 'N1', 'ER'])
  assert.deepEqual(Object.keys(JSON.parse(csl(key, nothing))), ['id', 'type', 'citation-key', 'annote'])
})

test('no format has a day of access', () => {
  for (const text of [bibtex(key, full), ris(key, full), csl(key, full)])
    assert.doesNotMatch(text, /urldate|accessed|^Y2/m)
})

test('authors that are left out are others', () => {
  const citation = citationWith({authors: [nameOf('Quoc V. Le')], others: true})
  assert.match(bibtex(key, citation), /author = \{Le, Quoc V\. and others\}/)
})

const nasty = fc.array(
  fc.oneof(
    fc.constantFrom(...'\\{}[]$%&#_^~<>|`\'"@=,;-–—“”‘’«»¡¿*/ \t\n', ...['\\alpha', '\\"o', '}}', '{{', '%%', '$$']),
    fc.constantFrom(
      '\0',
      '\x0b',
      '\x7f',
      '\ud800',
      '\udc00',
      '\ufffe',
      '\uffff',
      '\u202e',
      '\u200b',
      '\ufeff',
      '\u2028'
    ),
    fc.constantFrom('词向量', 'é', 'ß', 'Ünïcode', '👩‍🔬', 'عربى', 'BERT', 'iPhone', 'and', 'and others', 'A*'),
    fc.constantFrom('@article{x,', 'ER  - ', 'TY  - JOUR', '</script>', ']]>', '&amp;', '\r\nTI  - no'),
    fc.string({unit: 'grapheme', maxLength: 8})
  ),
  {maxLength: 12}
)
const texts = nasty.map(parts => plain(parts.join(' '))).filter(text => text !== '')
/** Parsers take white space and Unicode forms for their own. */
const same = (text: unknown) => String(text).normalize('NFC').replace(/\s+/g, ' ').trim()

test('whatever a title says, BibTeX says it again', () => {
  fc.assert(
    fc.property(texts, title => {
      const text = bibtex(key, citationWith({title}))
      const [entry, ...more] = readBibtex(text)
      assert.deepEqual(more, [])
      assert.equal(entry?.key, key)
      assert.equal(same(entry?.fields.title), same(title))
      assert.equal(same(readCitations('bib', text)[0]?.title), same(title))
    }),
    {numRuns: 500}
  )
})

test('whatever texts say, braces pair, and each format has as many papers as it was given', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts, texts), {minLength: 1, maxLength: 4}), papers => {
      const citations = papers.map(([title, name, tag]) =>
        citationWith({
          title,
          authors: [nameOf(name), nameOf('Quoc V. Le')],
          container: {name: tag, short: null},
          keywords: [tag],
          note: title
        })
      )
      const write = (format: CitationFormat) =>
        formats[format].file(citations.map((citation, index) => formats[format].one(`key-${index}`, citation)))
      const keys = citations.map((_, index) => `key-${index}`)
      const bib = write('bib')
      assert.deepEqual(
        readBibtex(bib).map(entry => entry.key),
        keys
      )
      let depth = 0
      for (const character of bib) {
        depth += character === '{' ? 1 : character === '}' ? -1 : 0
        assert.ok(depth >= 0)
      }
      assert.equal(depth, 0)
      assert.deepEqual(
        readCitations('ris', write('ris')).map(({id}) => id),
        keys
      )
      assert.deepEqual(
        readCitations('ris', write('ris')).map(({title}) => same(title)),
        papers.map(([title]) => same(title))
      )
      assert.deepEqual(
        (JSON.parse(write('csl')) as Item[]).map(({id, title}) => [id, title]),
        papers.map(([title], index) => [`key-${index}`, title])
      )
    }),
    {numRuns: 200}
  )
})

test('plain text is one line without what cannot be seen', () => {
  fc.assert(
    fc.property(nasty, parts => {
      const text = plain(parts.join(''))
      assert.doesNotMatch(text, /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}]|\s\s|^\s|\s$/u)
      assert.equal(plain(text), text)
    })
  )
  assert.equal(plain('词向量 Word\n  Embedding\u200b'), '词向量 Word Embedding')
})
