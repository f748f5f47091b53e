import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Html} from '../../src/model/issue.js'
import {readingTime} from '../../src/outputs/views/issues/reading-time.js'
import {entryOf, issueOf} from '../support/issues.js'
import {figureOf} from './helpers/archive.js'

const minutes = (summary: string, intro = '') =>
  readingTime(issueOf(1, {intro: intro as Html, entries: [entryOf({title: null, summary: summary as Html})]}))

test('Chinese is counted by characters, what has spaces by words', () => {
  assert.equal(minutes(`<p>${'字'.repeat(3000)}</p>`), 10)
  assert.equal(minutes(`<p>${'word '.repeat(2000)}</p>`), 10)
  assert.equal(minutes(`<p>${'слово, '.repeat(1000)}${'λόγος naïve '.repeat(500)}</p>`), 10)
  assert.equal(minutes(`<p>${'模型的 attention 很好'.repeat(300)}</p>`), 7, 'five characters and a word, each time')
  assert.equal(
    minutes(`<p>${'𠮷かな。'.repeat(1000)}</p>`),
    10,
    'rare characters and Kana count once, marks not at all'
  )
})

test('tags are no words, and a bare < hides nothing', () => {
  const tags = '<a href="https://example.org/a/long/address" rel="noopener">字</a>'
  assert.equal(minutes(tags.repeat(3000)), 10)
  assert.equal(minutes(`1 < 2 ${'字'.repeat(3000)} 3 > 2`), 10)
})

test('titles, introduction and figures take time too, and nothing takes no time', () => {
  assert.equal(minutes('', ''), 1)
  assert.equal(minutes('字'.repeat(300), '字'.repeat(1500)), 6)
  const figures = Array.from({length: 18}, (_, index) => figureOf(`${index}.png`))
  assert.equal(readingTime(issueOf(1, {entries: [entryOf({title: 'A '.repeat(400), figures})]})), 5)
  assert.equal(readingTime(issueOf(1, {entries: []})), 1)
})
