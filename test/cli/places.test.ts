import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {picture} from './helpers/images.js'
import {build} from './helpers/offprint.js'
import {bytesOf, issue, settings, siteFolder} from './helpers/site.js'

const navigation =
  'navigation:\n  - text: Issues\n    href: /issues/\n  - text: Elsewhere\n    href: https://example.org/\n'
const content = async () => ({
  'content/site.yaml': settings + navigation,
  'content/issues/0001.md': issue(1, '\n![The model](model.png)\n'),
  'content/issues/model.png': await picture('png')
})

test('--base and --address win over the settings, and reach every address of the site', async t => {
  const root = siteFolder(t, await content())
  await build(root, ['--base', '/reading/', '--address', 'https://lists.example.com'])
  const dist = join(root, 'dist')
  const pages = Object.keys(bytesOf(dist)).filter(path => /\.(html|xml|txt)$/.test(path))
  assert.ok(pages.length > 10)
  for (const path of pages) {
    const text = readFileSync(join(dist, path), 'utf8')
    assert.doesNotMatch(text, /papers\.example\.org/, path)
    for (const [, address = ''] of text.matchAll(/\s(?:href|src)="(\/[^"]*)"/g))
      assert.match(address, /^\/reading\//, path)
    for (const [, address = ''] of text.matchAll(/(https:\/\/lists\.example\.com[^"<\s]*)/g)) {
      assert.match(address, /^https:\/\/lists\.example\.com\/reading\//, path)
    }
  }
  assert.match(readFileSync(join(dist, 'feed.xml'), 'utf8'), /https:\/\/lists\.example\.com\/reading\/issues\/1\//)
})

test('the same is built by the settings, and from the figures that are encoded already', async t => {
  const [optioned, stated] = [siteFolder(t, await content()), siteFolder(t, await content())]
  await build(optioned)
  const {stdout} = await build(optioned, ['--base', 'reading', '--address', 'https://lists.example.com/'])
  assert.match(stdout, /^figures {2}0 encoded/m)
  const moved = `${settings.replace('papers.example.org', 'lists.example.com')}base: /reading/\n${navigation}`
  writeFileSync(join(stated, 'content/site.yaml'), moved)
  await build(stated)
  assert.deepEqual(bytesOf(join(optioned, 'dist')), bytesOf(join(stated, 'dist')))
})
