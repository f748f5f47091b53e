import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Entry, Html} from '../../../src/model/issue.js'
import {scriptData} from '../../../src/outputs/views/papers/script-data.js'
import {entryOf, issueOf, linkOf, venueOf} from '../../support/issues.js'
import {archive} from '../helpers/archive.js'
import {renderAll} from '../helpers/render.js'

type Node = Readonly<Record<string, unknown>>
/** What is wrong with a value, or nothing. */
type Rule = (value: unknown) => readonly string[]

const text: Rule = value => (typeof value === 'string' && value.trim() !== '' ? [] : ['no text'])
const number: Rule = value => (Number.isInteger(value) ? [] : ['no number'])
const date: Rule = value => (/^\d{4}(-\d\d-\d\d)?$/.test(String(value)) ? [] : ['no date of ISO 8601'])
const url: Rule = value =>
  typeof value === 'string' && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(value) && URL.canParse(value)
    ? []
    : ['no absolute URL']
const language: Rule = value => (/^[a-z]{2}(-[A-Z][a-z]{3})?$/.test(String(value)) ? [] : ['no language of BCP 47'])
const one =
  (...names: readonly string[]): Rule =>
  value =>
    names.includes(String((value as Node | null)?.['@type'])) ? judge(value as Node) : [`no ${names.join(' or ')}`]
const reference: Rule = value =>
  JSON.stringify(Object.keys(Object(value))) === '["@id"]' ? url((value as Node)['@id']) : ['no reference']
const many =
  (rule: Rule): Rule =>
  value =>
    Array.isArray(value) && value.length > 0 ? value.flatMap(rule) : ['an empty list, or none']
const either =
  (...rules: readonly Rule[]): Rule =>
  value =>
    rules.some(rule => rule(value).length === 0) ? [] : (rules[0]?.(value) ?? [])

/**
 * The properties of schema.org that we use, as its vocabulary gives them to each type, and those that it, or Google's
 * documentation of structured data, does not do without. `reviewRating`, which Google wants for stars, is not among
 * them: nobody gave any, and none is invented.
 */
const types: Readonly<
  Record<string, {readonly required: readonly string[]; readonly properties: Readonly<Record<string, Rule>>}>
> = {
  ScholarlyArticle: {
    required: ['@id'],
    properties: {
      '@id': url,
      name: text,
      headline: text,
      url,
      sameAs: many(url),
      identifier: many(one('PropertyValue')),
      author: many(one('Person', 'Organization')),
      keywords: many(text),
      image: url,
      datePublished: date,
      publication: one('PublicationEvent'),
      isPartOf: one('Periodical')
    }
  },
  Review: {
    required: ['author', 'itemReviewed', 'datePublished', 'publisher'],
    properties: {
      '@id': url,
      url,
      itemReviewed: reference,
      author: either(many(one('Person')), one('Organization')),
      publisher: one('Organization'),
      reviewBody: text,
      inLanguage: language,
      datePublished: date,
      isPartOf: one('PublicationIssue')
    }
  },
  Person: {required: ['name'], properties: {name: text, givenName: text, familyName: text, url}},
  Organization: {required: ['name'], properties: {name: text, url}},
  PropertyValue: {required: ['propertyID', 'value'], properties: {propertyID: text, value: text, url}},
  PublicationEvent: {required: ['name'], properties: {name: text}},
  Periodical: {required: ['name'], properties: {name: text}},
  PublicationIssue: {
    required: ['issueNumber', 'name'],
    properties: {issueNumber: number, name: text, url, datePublished: date}
  }
}

function judge(node: Node): readonly string[] {
  const type = String(node['@type'])
  const known = types[type]
  if (known === undefined) return [`unknown type ${type}`]
  return [
    ...known.required.filter(name => node[name] === undefined).map(name => `${type} without ${name}`),
    ...Object.entries(node).flatMap(([name, value]) => {
      if (name === '@type') return []
      const rule = known.properties[name]
      return rule === undefined ? [`${type} has no ${name}`] : rule(value).map(fault => `${type}.${name}: ${fault}`)
    })
  ]
}

function graphOf(html: string): readonly Node[] {
  const [, json = assert.fail('no data')] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  const data = JSON.parse(json)
  assert.deepEqual(Object.keys(data), ['@context', '@graph'])
  assert.equal(data['@context'], 'https://schema.org')
  return data['@graph']
}

function graphsOf(site: Parameters<typeof renderAll>[0]): ReadonlyMap<string, readonly Node[]> {
  const pages = [...renderAll(site)].filter(([path]) => /^papers\/[^/]+\/index\.html$/.test(path))
  return new Map(pages.map(([path, html]) => [path, graphOf(html)]))
}

function check(graphs: ReadonlyMap<string, readonly Node[]>): void {
  for (const [path, graph] of graphs) {
    assert.deepEqual(graph.flatMap(judge), [], path)
    const [article, ...reviews] = graph
    assert.equal(article?.['@type'], 'ScholarlyArticle')
    assert.ok(reviews.length > 0)
    const ids = graph.map(node => node['@id'])
    assert.equal(new Set(ids).size, ids.length, path)
    for (const {itemReviewed} of reviews) assert.deepEqual(itemReviewed, {'@id': article?.['@id']})
  }
}

test('the data of papers keep to the vocabulary, whatever the base', () => {
  for (const base of ['/', '/reading/']) check(graphsOf(archive({base})))
  check(graphsOf(archive({outputs: {...archive().settings.outputs, recommenders: false}})))
})

test('the rules find what is wrong', () => {
  assert.deepEqual(judge({'@type': 'Person', name: ' ', age: 3}), ['Person.name: no text', 'Person has no age'])
  assert.deepEqual(judge({'@type': 'Person', name: 'A', url: '/a'}), ['Person.url: no absolute URL'])
  assert.deepEqual(judge({'@type': 'Thing'}), ['unknown type Thing'])
  assert.match(judge({'@type': 'Review', author: []}).join(), /author: .*without itemReviewed|without itemReviewed/)
})

const graph = graphsOf(archive()).get('papers/arxiv-1711.07341/index.html') ?? []

test('a paper is known by its identifiers and addresses, and its recommenders review it', () => {
  const [article, newest, older] = graph
  assert.equal(article?.url, 'https://arxiv.org/abs/1711.07341')
  assert.deepEqual(article?.identifier, [
    {'@type': 'PropertyValue', propertyID: 'arxiv', value: '1711.07341', url: 'https://arxiv.org/abs/1711.07341'}
  ])
  assert.equal(article?.datePublished, undefined, 'the venue was inferred')
  assert.equal(article?.publication, undefined)
  assert.deepEqual(newest?.author, [
    {'@type': 'Person', name: '@shaness', url: 'https://example.org/recommenders/shaness/'},
    {'@type': 'Person', name: '@某机构', url: 'https://example.org/recommenders/%E6%9F%90%E6%9C%BA%E6%9E%84/'}
  ])
  assert.deepEqual(older?.author, older?.publisher)
  assert.ok(graph.every(node => !('reviewRating' in node)))
})

test('a venue that was stated says where and when', () => {
  const entries = [
    entryOf({title: 'In a Journal of Old', venue: venueOf('tpami')}),
    entryOf({title: 'At a Conference Somewhere', venue: venueOf('acl')}),
    entryOf({title: 'In No Table At All', venue: venueOf('seminar', {name: 'Seminar', year: null})})
  ]
  const graphs = graphsOf(archive({}, [issueOf(1, {entries})]))
  check(graphs)
  const [journal, conference, other] = [...graphs.values()].map(([article]) => article)
  assert.equal(Object(journal?.isPartOf)['@type'], 'Periodical')
  assert.equal(journal?.datePublished, '2018')
  assert.deepEqual(conference?.publication, {'@type': 'PublicationEvent', name: 'ACL 2018'})
  assert.deepEqual(other?.publication, {'@type': 'PublicationEvent', name: 'Seminar'})
  assert.equal(other?.datePublished, undefined)
})

test('a title that is an image has no name', () => {
  const graphs = graphsOf(archive())
  const [article] = graphs.get('papers/issue-55-1/index.html') ?? []
  assert.ok(article !== undefined && !('name' in article) && !('headline' in article))
})

test('nothing that a text may hold breaks the element it stands in, or its parsers', () => {
  const nasty = fc.array(
    fc
      .constantFrom('</script>', '<!--', '<script>', ']]>', '&', '\u2028', '\u2029', '\ufffe', '\uffff', '\u{1fffe}')
      .chain(part => fc.tuple(fc.constant(part), fc.string({unit: 'binary', maxLength: 6})))
  )
  fc.assert(
    fc.property(nasty, parts => {
      const value = parts.flat().join('')
      const data = scriptData({value})
      assert.doesNotMatch(data, /[<>&\u2028\u2029\x7f-\x9f]|\p{Noncharacter_Code_Point}|\p{Cc}|\p{Surrogate}/u)
      assert.equal(JSON.parse(data).value, value.replace(/\p{Surrogate}/gu, '\ufffd'))
    })
  )
})

test('a hostile paper is read as it is', () => {
  const title = '</script><script>alert(1)</script> & "quotes" \u2028 \ufffe ]]>'
  const entry: Entry = entryOf({
    title,
    tags: ['<b>'],
    recommenders: ['../x'],
    lead: title,
    summary: '<p>x</p>' as Html,
    links: [linkOf('https://a.example/?"<x>')]
  })
  const graphs = graphsOf(archive({}, [issueOf(1, {entries: [entry]})]))
  const [article, review] = [...graphs.values()][0] ?? []
  check(graphs)
  assert.equal(article?.name, title)
  assert.equal(review?.reviewBody, title)
})
