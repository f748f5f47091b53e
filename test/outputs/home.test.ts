import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Html, Issue} from '../../src/model/issue.js'
import {archive, archiveIssues} from './helpers/archive.js'
import {renderAll} from './helpers/render.js'

test('beside the cover stands the introduction; without one, the paper that the figure belongs to', () => {
  const introduced = homeOf({})
  assert.match(introduced, /<div class="prose intro"/)
  assert.doesNotMatch(introduced, /class="story"/)
  assert.match(introduced, /<figcaption lang="en">FusionNet/)

  const bare = homeOf({intro: '' as Html})
  assert.match(bare, /<article class="story">\n<h3[^>]*><a href="\/papers\/arxiv-1711\.07341\/">FusionNet/)
  assert.doesNotMatch(bare, /<figcaption/, 'the title stands beside the figure already')
  const spans = bare.match(/class="Z3988"/g)?.length ?? 0
  assert.equal(spans, introduced.match(/class="Z3988"/g)?.length ?? 0, 'nothing is collected twice')
})

test('a cover of its own says whose it is by the title above it, and the first paper stands beside it', () => {
  const bare = homeOf({intro: '' as Html, cover: '0081/tall.png'})
  assert.match(bare, /<article class="story">[\s\S]*FusionNet[\s\S]*<a class="sheet" href="\/issues\/81\/">/)
  assert.doesNotMatch(bare, /<figcaption/)
})

test('where there is nothing to show, nothing is made up: no figure, no story; no entry, no story', () => {
  assert.doesNotMatch(homeOf({intro: '' as Html, entries: []}), /class="(story|cover)"/)
  assert.doesNotMatch(homeOf({intro: '' as Html, entries: [], cover: '0081/tall.png'}), /class="story"/)
})

function homeOf(facts: Partial<Issue>): string {
  const issues = archiveIssues().map(issue => (issue.number === 81 ? {...issue, ...facts} : issue))
  return renderAll(archive({}, issues)).get('index.html') ?? ''
}
