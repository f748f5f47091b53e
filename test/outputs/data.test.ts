import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Site} from '../../src/model/site.js'
import {data} from '../../src/outputs/data.js'
import {entryOf, issueOf} from '../support/issues.js'
import {schemaFaults} from '../support/schema-faults.js'
import {archive, archiveIssues} from './helpers/archive.js'

const filesOf = (site: Site) => new Map([...data(site)].map(({path, body}) => [path, String(body)]))
const files = filesOf(archive())
const text = (path: string) => files.get(path) ?? assert.fail(path)
const papers = JSON.parse(text('data/papers.json'))
const issues = JSON.parse(text('data/issues.json'))

test('both files keep to their schema, whatever the site', () => {
  const sites = [
    archive(),
    archive({base: '/reading/', language: 'en'}),
    archive({outputs: {...archive().settings.outputs, papers: false}}),
    archive({}, []),
    archive({}, [issueOf(0)]),
    archive({}, [issueOf(1, {entries: [entryOf({title: '</script>\u2028\ufffe \ud800'})]})])
  ]
  for (const site of sites) assert.deepEqual(schemaFaults(filesOf(site)), [])
})

test('the schema refuses what is not as it says', () => {
  const spoilt = (change: (paper: Record<string, unknown>) => void) => {
    const copy = structuredClone(papers)
    change(copy.papers[0])
    return schemaFaults(new Map([...files, ['data/papers.json', JSON.stringify(copy)]]))
  }
  assert.notDeepEqual(
    spoilt(paper => delete paper.title),
    []
  )
  assert.notDeepEqual(
    spoilt(paper => Object.assign(paper, {rating: 5})),
    []
  )
  assert.notDeepEqual(
    spoilt(paper => Object.assign(paper, {url: '/papers/x/'})),
    []
  )
  assert.notDeepEqual(
    spoilt(paper => Object.assign(paper, {venue: {id: 'acl'}})),
    []
  )
})

test('every property of the schema is described', () => {
  const {$defs} = JSON.parse(text('data/schema.json'))
  for (const [name, definition] of Object.entries<{properties: object}>($defs)) {
    for (const [property, schema] of Object.entries(definition.properties)) {
      assert.ok(schema.description || schema.$ref, `${name}.${property}`)
    }
  }
})

test('papers and issues lead to each other', () => {
  const keys = new Set(papers.papers.map(({key}: {key: string}) => key))
  assert.equal(keys.size, papers.papers.length)
  for (const {number, entries} of issues.issues) {
    for (const {paper, position, url} of entries) {
      const found = papers.papers.find(({key}: {key: string}) => key === paper)
      assert.ok(
        found.recommendations.some(
          (other: {issue: number; position: number; url: string}) =>
            other.issue === number && other.position === position && other.url === url
        ),
        url
      )
    }
  }
})

test('a paper is in one line, and one that is new comes last', () => {
  const before = filesOf(archive({}, archiveIssues().slice(0, -1))).get('data/papers.json') ?? ''
  const lines = (file: string) =>
    file
      .split('\n')
      .filter(line => line.startsWith('{"key"'))
      .map(line => JSON.parse(line.replace(/,$/, '')).key)
  const all = lines(text('data/papers.json'))
  assert.equal(all.length, papers.papers.length)
  assert.deepEqual(all.slice(0, lines(before).length), lines(before))
  assert.deepEqual(
    issues.issues.map(({number}: {number: number}) => number),
    [55, 72, 81]
  )
})

test('no prose is in it but the key points', () => {
  assert.ok(text('data/issues.json').includes('要点 <一>。'))
  assert.ok(!text('data/issues.json').includes('<p>'))
})

test('half a character is none', () => {
  const site = archive({}, [issueOf(1, {entries: [entryOf({title: 'A \ud800 Title With Words'})]})])
  assert.match(filesOf(site).get('data/papers.json') ?? '', /"title":"A \ufffd Title With Words"/)
})

test('nothing depends on the order of files', () => {
  assert.deepEqual(filesOf(archive({}, archiveIssues().toReversed())), files)
})
