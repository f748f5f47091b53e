import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Slug} from '../../src/model/issue.js'
import {distPath} from '../../src/site/dist-path.js'
import {createRoutes} from '../../src/site/routes.js'
import {slugOf} from '../../src/site/slug.js'

const routes = createRoutes({address: 'https://example.org', base: '/reading/'})

test('hrefs begin with the base and are percent-encoded; names below dist are plain', () => {
  const cases: Record<string, string> = {
    [routes.home()]: 'index.html',
    [routes.issues()]: 'issues/index.html',
    [routes.issue(81)]: 'issues/81/index.html',
    [routes.entry(81, '注意力')]: 'issues/81/index.html',
    [routes.latest()]: 'latest/index.html',
    [routes.paper('arxiv-1711.07341' as Slug)]: 'papers/arxiv-1711.07341/index.html',
    [routes.facets('venue')]: 'venues/index.html',
    [routes.facet('tag', '注意力机制' as Slug)]: 'tags/注意力机制/index.html',
    [routes.facet('year', '2018' as Slug)]: 'years/2018/index.html',
    [routes.feed(routes.home(), 'xml')]: 'feed.xml',
    [routes.feed(routes.facet('tag', '注意力机制' as Slug), 'json')]: 'tags/注意力机制/feed.json',
    [routes.feeds()]: 'feeds/index.html',
    [routes.opml()]: 'feeds.opml',
    [routes.manifest()]: 'site.webmanifest',
    [routes.sitemap()]: 'sitemap.xml',
    [routes.file('assets/figures/图 1#a?.webp')]: 'assets/figures/图 1#a?.webp'
  }
  for (const [href, path] of Object.entries(cases)) {
    assert.match(href, /^\/reading\/[\x21-\x7e]*$/)
    assert.equal(routes.distPath(href), path)
  }
  assert.equal(routes.entry(81, '注'), '/reading/issues/81/#%E6%B3%A8')
  assert.equal(routes.absolute(routes.issue(81)), 'https://example.org/reading/issues/81/')
})

test('an href that is not of this site has no file', () => {
  assert.equal(distPath('/reading/', '/other/'), null)
  assert.equal(distPath('/reading/', '/reading/%E6%B'), null)
  assert.equal(distPath('/', 'https://example.org/'), null)
  assert.throws(() => routes.distPath('/other/'), /Unexpected href/)
})

test('every slug and file name finds back under any base', () => {
  const bases = fc.constantFrom('/', '/reading/', '/a/b/', '/%E9%98%85/')
  fc.assert(
    fc.property(bases, fc.string({unit: 'grapheme'}), fc.stringMatching(/^[a-z]{1,9}$/), (base, text, name) => {
      const at = createRoutes({address: 'https://example.org', base})
      assert.equal(at.distPath(at.paper(slugOf(text))), `papers/${slugOf(text)}/index.html`)
      assert.equal(at.distPath(at.file(`a ${name}%.png`)), `a ${name}%.png`)
    })
  )
})
