import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {SourcePath} from '../../src/model/issue.js'
import {figureSource} from '../../src/site/figure-source.js'

const issue = 'content/issues/0081.md' as SourcePath

const local: Record<string, string> = {
  '0081/a.png': 'content/issues/0081/a.png',
  './0081/a.png': 'content/issues/0081/a.png',
  '../figures/a.png': 'content/figures/a.png',
  '0081/a%20b.png': 'content/issues/0081/a b.png',
  '0081/%E5%9B%BE.png': 'content/issues/0081/图.png',
  '0081/图.png': 'content/issues/0081/图.png',
  '0081/100%.png': 'content/issues/0081/100%.png',
  'a.png?raw=true#x': 'content/issues/a.png',
  'a%23b%3F.png': 'content/issues/a#b?.png',
  '/content/issues/0081/a.png': 'content/issues/0081/a.png',
  '../../content/a.png': 'content/a.png',
  './fig:1.png': 'content/issues/fig:1.png'
}
for (const [source, path] of Object.entries(local)) {
  test(`${source} is the file ${path}`, () => assert.deepEqual(figureSource(issue, source), {kind: 'local', path}))
}

const remote: Record<string, string> = {
  'https://a.example/x.png?y=1': 'https://a.example/x.png?y=1',
  'HTTP://a.example/x y.png': 'http://a.example/x%20y.png',
  '//a.example/x.png': 'https://a.example/x.png',
  ' https://a.example/x.png ': 'https://a.example/x.png'
}
for (const [source, url] of Object.entries(remote)) {
  test(`${source} is remote`, () => assert.deepEqual(figureSource(issue, source), {kind: 'remote', url}))
}

const outside = [
  '../../x.png',
  '../../../etc/passwd',
  '../../content-of-others/x.png',
  '%2e%2e/%2e%2e/x.png',
  '..%2f..%2fx.png',
  '/etc/passwd',
  '/x.png',
  '..\\..\\x.png',
  'a\\b.png',
  'C:\\x.png',
  'a%00.png',
  'a\nb.png',
  'data:image/png;base64,AAAA',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'http://'
]
for (const source of outside) {
  test(`${JSON.stringify(source)} is outside`, () => assert.deepEqual(figureSource(issue, source), {kind: 'outside'}))
}

test('no source, however strange, leaves the content folder', () => {
  const parts = fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', '%00', 'content', 'a', ':', '?', '%', '图')
  fc.assert(
    fc.property(fc.array(parts, {maxLength: 12}), given => {
      const found = figureSource(issue, given.join(''))
      if (found.kind !== 'local') return
      assert.match(found.path, /^content\//)
      assert.doesNotMatch(found.path, /(?:^|\/)\.\.?(?:\/|$)|[\\\0]/)
    }),
    {numRuns: 5000}
  )
})
