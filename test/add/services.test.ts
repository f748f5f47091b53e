import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {services} from '../../src/add/services.js'
import {venueField} from '../../src/add/venue-field.js'
import type {SchemeId} from '../../src/model/schemes.js'
import {repository} from '../support/cli.js'

const answer = (name: string) => readFileSync(`${repository}test/fixtures/add/${name}`, 'utf8')

/** What a service makes of an answer, its venues as fields. */
function read(scheme: SchemeId, id: string, text: string) {
  const facts = services[scheme]?.read(text, id) ?? null
  return facts && {...facts, venue: venueField(facts.venue), submitted: venueField(facts.submitted)}
}

const none = {venue: null, submitted: null, abstract: null, code: [], remarks: []}

describe('arXiv', () => {
  test('title and abstract in one line, the venue of the comment, the code of the abstract', () => {
    assert.deepEqual(read('arxiv', '1711.07341', answer('arxiv-new.xml')), {
      title: 'FusionNet: Fusing via Fully-Aware Attention with Application to Machine Comprehension',
      authors: ['Hsin-Yuan Huang', 'Chenguang Zhu'],
      venue: {name: 'ICLR', year: 2018},
      submitted: null,
      abstract:
        'An invented abstract of two lines, with a < b, an arrow --> and $O(n^2)$ steps. Code is available at https://github.com/momohuang/FusionNet-NLI.',
      code: ['https://github.com/momohuang/FusionNet-NLI'],
      remarks: ['arXiv: Published in Sixth International Conference on Learning Representations (ICLR), 2018']
    })
  })

  test('a journal reference is a venue as it stands, whatever the comment says', () => {
    const facts = read('arxiv', 'cs/0112017', answer('arxiv-old.xml'))
    assert.deepEqual(facts?.venue?.name.includes('Phys. Rev. D'), true)
    assert.equal(facts?.submitted, null)
  })

  test('a preprint has no venue: a comment on others is none', () => {
    const facts = read('arxiv', '2401.00001', answer('arxiv-preprint.xml'))
    assert.deepEqual([facts?.venue, facts?.submitted], [null, null])
    assert.deepEqual(facts?.code, ['https://github.com/a/one', 'https://github.com/b/two'])
  })

  test('a comment says where the paper is, and only that', () => {
    const venue = (comment: string) => {
      const text = answer('arxiv-preprint.xml').replace(/(<arxiv:comment>).*?(<)/, `$1${comment}$2`)
      const facts = read('arxiv', '2401.00001', text)
      const {name, year} = facts?.venue ?? facts?.submitted ?? {name: 'none', year: null}
      return `${facts?.submitted ? 'sent to ' : ''}${name} ${year}`
    }
    assert.deepEqual(
      [
        'Accepted at ICLR 2018',
        'To appear in EMNLP 2019. 12 pages',
        'CVPR 2018 camera ready',
        '10 pages, accepted by AAAI-18',
        'In the Thirty-Second AAAI Conference on Artificial Intelligence',
        'Submitted to ACL 2018',
        'Under review as a conference paper at ICLR 2019',
        'Rejected from ICML 2019',
        'Extends our ICML 2017 paper',
        'Evaluated on the CoNLL 2003 data'
      ].map(venue),
      [
        'ICLR 2018',
        'EMNLP 2019',
        'CVPR 2018',
        'AAAI 2018',
        'none null',
        'sent to ACL 2018',
        'sent to ICLR 2019',
        'none null',
        'none null',
        'none null'
      ]
    )
  })

  test('an error, throttling, another paper and an empty feed are no facts', () => {
    for (const text of [answer('arxiv-error.xml'), 'Rate exceeded.', answer('arxiv-old.xml'), '<feed></feed>', '']) {
      assert.equal(read('arxiv', '1711.07341', text), null)
    }
  })
})

describe('Crossref', () => {
  test('markup and entities are undone, names joined, the year taken from the print', () => {
    assert.deepEqual(read('doi', '10.1145/3219819.3219890', answer('crossref-conference.json')), {
      ...none,
      title: 'Graph Things in the Large & Small',
      authors: ['Rex Ying', 'Jure Leskovec, Jr.', 'The Pinterest Team'],
      venue: {
        name: 'KDD',
        year: 2018
      },
      abstract: 'Invented & short.'
    })
  })

  test('of a series and the conference in it the conference is the venue', () => {
    const facts = read('doi', '10.1007/x', answer('crossref-chapter.json'))
    assert.deepEqual([facts?.title, facts?.venue?.name, facts?.venue?.year], ['Seeing: A Subtitle', 'ECCV', 2018])
  })

  test('a preprint has no venue', () => {
    assert.equal(read('doi', '10.1101/2020.01.01.1', answer('crossref-preprint.json'))?.venue, null)
  })
})

describe('OpenReview', () => {
  test('the second API, its decision left out of the name', () => {
    assert.deepEqual(read('openreview', 'abcDEF_1234', answer('openreview-2.json')), {
      ...none,
      title: 'A Paper of the Second API',
      authors: ['Ada Lovelace', 'Alan Turing'],
      venue: {name: 'ICLR', year: 2024},
      abstract: 'Invented.'
    })
  })

  test('the first API; a submission appeared nowhere', () => {
    const facts = read('openreview', 'BJIgi_eCZ', answer('openreview-1.json'))
    assert.deepEqual(facts, {
      ...none,
      title: 'A Paper of the First API',
      authors: ['Ada Lovelace'],
      abstract: 'Invented.',
      code: ['https://github.com/some/thing'],
      remarks: ['OpenReview: ICLR 2018 Conference Blind Submission']
    })
  })

  test('what is not decided was submitted', () => {
    const facts = read('openreview', 'x', answer('openreview-sent.json'))
    assert.deepEqual(
      [facts?.venue, facts?.submitted, facts?.authors],
      [null, {name: 'ICLR', year: 2027}, ['Ada Lovelace']]
    )
  })
})

test('the ACL Anthology: names turned round, editors left out, lines joined', () => {
  assert.deepEqual(read('acl', 'P18-1009', answer('acl.endf')), {
    ...none,
    title: 'Ultra-Fine Entity Typing of Café Names',
    authors: ['Eunsol Choi', 'José Müller'],
    venue: {name: 'ACL', year: 2018},
    abstract: 'An invented abstract that goes on in another line, at 50 %T.'
  })
})

test('no answer of any shape breaks a service', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map(text => `{"message":${text},"notes":[{"content":${text}}]}`)
  )
  for (const [scheme, service] of Object.entries(services)) {
    fc.assert(
      fc.property(texts, text => {
        const facts = service.read(text, '1711.07341')
        assert.ok(facts === null || facts.title === null || facts.title.trim() !== '', scheme)
      })
    )
  }
})
