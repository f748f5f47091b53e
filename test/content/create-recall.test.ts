import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {createRecall} from '../../src/content/create-recall.js'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {SourcePath} from '../../src/model/issue.js'

const pieces = [
  'Plain words.',
  '**It works.**',
  '**不行。**征 and **bold**.',
  '<b>HTML</b> in a line',
  '$\\frac{1$ and $x^2$',
  'A note[^1].\n\n[^1]: Its text.',
  'https://example.org/?utm_source=a is a [link](javascript:alert(1)).',
  'An image ![alt](a.png "Words") between words.',
  '- one\n- two\n\n  > quoted',
  '```\ncode\n```',
  '4~7 and ~~gone~~ and ~once~'
]
const entry = fc
  .tuple(fc.constantFrom('Alpha', 'Beta'), fc.array(fc.constantFrom(...pieces), {maxLength: 4}))
  .map(
    ([title, parts]) => `## ${title}\n\n- Recommended by: @amy\n- Paper: https://a.example/\n\n${parts.join('\n\n')}\n`
  )
const text = fc
  .array(entry, {minLength: 1, maxLength: 4})
  .map(entries => `---\nnumber: 1\ntitle: One\ndate: 2018-06-13\n---\n\nAn introduction.\n\n${entries.join('\n')}`)
const file = fc.constantFrom('content/issues/0001.md', 'content/issues/0002.md').map(name => name as SourcePath)

test('prose that was read before is what it is if read anew, wherever it stands by now', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(file, text), {minLength: 2, maxLength: 5}), texts => {
      const read = createRecall()
      for (const [name, text] of texts) assert.deepEqual(parseIssue(name, text, read), parseIssue(name, text))
    }),
    {numRuns: 20}
  )
})

test('prose that did not change is the very object that it was, and the rest is read', () => {
  const read = createRecall()
  const made: unknown[] = []
  const prose: typeof read.prose = (...args) => {
    const found = read.prose(...args)
    made.push(found.html)
    return found
  }
  const spying = {...read, prose}
  const issue = (more: string) => `---\nnumber: 1\n---\n\n## Alpha\n\n- Recommended by: @amy\n\n**It** works.\n${more}`
  parseIssue('content/issues/0001.md' as SourcePath, issue(''), spying)
  parseIssue('content/issues/0001.md' as SourcePath, issue('\nMore.\n'), spying)
  assert.match(String(made.at(-1)), /More/)
  assert.doesNotMatch(String(made[1]), /More/)
})
