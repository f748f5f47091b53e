import assert from 'node:assert/strict'
import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {plant} from '../io/helpers/tree.js'
import {bomb, brokenPixels, picture} from './helpers/images.js'
import {build, did, findings, offprint} from './helpers/offprint.js'
import {bytesOf, issue, siteFolder} from './helpers/site.js'

const evil = `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="600" height="300" onload="alert(1)">
<script>alert(2)</script><image xlink:href="file:///etc/passwd" width="10" height="10"/>
<image xlink:href="https://tracker.example/pixel.png" width="10" height="10"/>
<foreignObject width="100" height="100"><body xmlns="http://www.w3.org/1999/xhtml"><script>alert(3)</script></body></foreignObject>
<rect width="600" height="300" fill="#357"/></svg>`

describe('figures', {concurrency: 2}, () => {
  test('one that is missing or broken: a warning at its place, and a stand-in on the page', async t => {
    const lines = ['missing.png', 'words.png', 'pixels.png', 'bomb.png', 'fine.png']
    const root = siteFolder(t, {
      'content/issues/0001.md': issue(
        1,
        `\n${lines.map(name => `![Alt of ${name}](${name} "Caption of ${name}")`).join('\n\n')}\n`
      ),
      'content/issues/words.png': 'words',
      'content/issues/pixels.png': brokenPixels(),
      'content/issues/bomb.png': bomb(100_000, 100_000),
      'content/issues/fine.png': await picture('png')
    })
    const checked = await offprint(['check', '--root', root])
    const cold = await build(root)
    assert.equal(checked.stdout, findings(cold), 'a check decodes pixels as well')
    for (const [line, rule, reason] of [
      [15, 'figure/missing', 'Unexpected path without a file: `missing.png`'],
      [17, 'figure/unreadable', 'Unexpected content, expected PNG, JPEG, WebP, GIF or SVG: `words.png`'],
      [19, 'figure/unreadable', 'Unexpected data in the image, expected pixels that can be decoded: `pixels.png`'],
      [21, 'figure/too-large', 'Unexpected size of 100000 × 100000 pixels, expected at most 100 megapixels: `bomb.png`']
    ] as const) {
      const finding = new RegExp(`^content/issues/0001\\.md:${line}:1-${line}:\\d+ +warning +${reason} +${rule}$`, 'm')
      assert.match(cold.stderr, finding)
    }
    for (const page of ['issues/1/index.html', 'papers/arxiv-1711.00001/index.html']) {
      const html = readFileSync(join(root, 'dist', page), 'utf8')
      for (const name of lines.slice(0, 4)) {
        assert.match(html, new RegExp(`Caption of ${name}`), `${page} tells of ${name}`)
        assert.doesNotMatch(html, new RegExp(`<img[^>]*Alt of ${name}`))
      }
      assert.match(html, /<img[^>]*alt="Alt of fine\.png"/)
      assert.doesNotMatch(html, /assets\/figures\/(missing|words|pixels|bomb)/)
    }
    const published = Object.keys(bytesOf(join(root, 'dist/assets/figures')))
    assert.deepEqual(
      published.filter(name => !name.startsWith('fine')),
      []
    )

    const warm = await build(root)
    assert.equal(findings(warm), findings(cold), 'what only decoding shows is reported again')
    assert.match(did(warm).files, /^0 written, \d+ unchanged, 0 removed$/)
    assert.equal((await offprint(['build', '--root', root, '--strict', '--quiet'])).code, 1)
  })

  test('a drawing is published as a picture of itself: no script, no file of this machine, no address', async t => {
    const root = siteFolder(t, {
      'content/issues/0001.md': issue(1, '\n![Evil](evil.svg)\n\n![Disguised](disguised.png)\n'),
      'content/issues/evil.svg': evil,
      'content/issues/disguised.png': evil
    })
    const {stderr} = await build(root)
    assert.doesNotMatch(stderr, /error/)
    for (const path of Object.keys(bytesOf(join(root, 'dist/assets/figures')))) {
      assert.match(path, /\.webp$/)
      const bytes = readFileSync(join(root, 'dist/assets/figures', path))
      assert.equal(bytes.subarray(8, 12).toString(), 'WEBP')
      assert.ok(!/alert|root:|script|tracker/.test(bytes.toString('latin1')))
    }
    assert.doesNotMatch(readFileSync(join(root, 'dist/issues/1/index.html'), 'utf8'), /alert\(|tracker/)
  })

  test('names that are hard on a file system or an address', async t => {
    const names = ['图 一.png', "it's 100%.png", 'a&b (c).png', `${'x'.repeat(200)}.png`, '..png', 'con.png']
    const root = siteFolder(t, {
      'content/issues/0001.md': issue(1, `\n${names.map(name => `![F](<${name}>)`).join('\n\n')}\n`)
    })
    for (const [index, name] of names.entries()) {
      plant(join(root, 'content/issues'), {[name]: await picture('png', 600 + index)})
    }
    const {stderr} = await build(root)
    assert.doesNotMatch(stderr, /figure\//)
    for (const path of Object.keys(bytesOf(join(root, 'dist/assets/figures')))) {
      assert.match(path, /^[\p{L}\p{N}-]{1,50}\.[0-9a-f]{12}\.(png|webp)$/u)
    }
  })

  test('of an issue that has no number yet, figures are checked in the same run; of a draft, when it is asked for', async t => {
    const more = '\n![a](missing.png)\n\n![b](https://example.org/b.png)\n'
    const root = siteFolder(t, {
      'content/issues/0001.md': issue(1, more).replace('number: 1', 'number: x'),
      'content/issues/0002.md': issue(2, more, 'draft: true\n').replace('date: 2018-06-02', 'date: soon')
    })
    const rules = async (...args: readonly string[]) => {
      const {stderr, stdout} = await offprint(['check', '--root', root, ...args])
      return [...(stderr + stdout).matchAll(/(\d)\.md:.* (figure\/\w+)$/gm)].map(([, file, rule]) => `${file} ${rule}`)
    }
    assert.deepEqual(await rules(), ['1 figure/missing', '1 figure/remote'])
    assert.deepEqual(
      await rules('--drafts'),
      [1, 2].flatMap(file => [`${file} figure/missing`, `${file} figure/remote`])
    )
  })

  test('a figure that turns up later takes the place of its stand-in', async t => {
    const root = siteFolder(t, {'content/issues/0001.md': issue(1, '\n![The model](model.png "Figure 1")\n')})
    await build(root)
    const without = bytesOf(join(root, 'dist'))
    plant(root, {'content/issues/model.png': await picture('png')})
    const {stderr} = await build(root)
    assert.doesNotMatch(stderr, /figure\/missing/)
    assert.match(readFileSync(join(root, 'dist/issues/1/index.html'), 'utf8'), /<img[^>]*alt="The model"/)
    rmSync(join(root, 'content/issues/model.png'))
    await build(root)
    assert.deepEqual(bytesOf(join(root, 'dist')), without)
  })
})
