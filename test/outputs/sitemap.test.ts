import assert from 'node:assert/strict'
import {test} from 'node:test'
import {xmlFaults} from '../support/feeds/xml-faults.js'
import {archive} from './helpers/archive.js'
import {renderAll} from './helpers/render.js'

const files = renderAll(archive())
const text = files.get('sitemap.xml') ?? ''

test('the sitemap is XML', async () => {
  assert.deepEqual(await xmlFaults([{path: 'sitemap.xml', text}]), [])
})

test('the sitemap names every page but doubles and what is private, dated by content', () => {
  const listed = [...text.matchAll(/<loc>https:\/\/example\.org\/(.*?)<\/loc>/g)]
  const paths = listed.map(([, path = '']) => `${decodeURIComponent(path)}index.html`).sort()
  const unlisted = ['latest/index.html', 'shelf/index.html']
  const pages = [...files.keys()].filter(path => path.endsWith('index.html') && !unlisted.includes(path)).sort()
  assert.deepEqual(paths, pages)
  assert.match(text, /issues\/55\/<\/loc><lastmod>2019-01-21<\/lastmod>/)
})
