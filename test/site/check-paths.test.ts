import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkPaths} from '../../src/site/check-paths.js'
import {inEnglish} from '../support/in-english.js'

const pages = ['index.html', 'issues/1/index.html', 'tags/gan/index.html', 'feed.xml']

test('public files beside the pages are fine', () => {
  assert.deepEqual(checkPaths(pages, ['hello.txt', 'issues/archive.zip', 'tags/index.txt', 'assets/a.1f0c.css']), [])
})

test('a public file in the place of a page, of a folder or of another file is found', () => {
  for (const [path, reason] of [
    ['index.html', /that no other file of the site has: `index\.html`$/],
    ['Feed.XML', /no other file of the site has: `feed\.xml`$/],
    ['issues', /that no folder of the site has: `issues\/`$/],
    ['Tags/GAN', /no folder of the site has: `tags\/gan\/`$/],
    ['feed.xml/notes.txt', /no other file of the site has: `feed\.xml`$/],
    ['a\\b.txt', /without backslashes/],
    ['a\nb.txt', /control characters/]
  ] as const) {
    const [finding, ...more] = checkPaths(pages, ['other.txt', path])
    assert(finding, path)
    assert.deepEqual([finding.ruleId, finding.file, more], ['output/duplicate-path', `public/${path}`, []])
    assert.match(inEnglish(finding.reason), reason)
  }
  assert.equal(checkPaths(pages, ['caf\u00e9.txt', 'cafe\u0301.txt']).length, 1)
  assert.equal(checkPaths(pages, ['a', 'a/b.txt']).length, 1)
})
