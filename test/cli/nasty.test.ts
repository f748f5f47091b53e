import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {atomFaults} from '../support/feeds/atom-faults.js'
import {xmlFaults} from '../support/feeds/xml-faults.js'
import {build, offprint} from './helpers/offprint.js'
import {bytesOf, settings, siteFolder} from './helpers/site.js'

const script = '<script>alert(1)</script>'
const handler = '" onmouseover="alert(2)" x="'
const controls = '\u0000\u0001\u0008\u000b\u000c\u001b[31m\u001f\u007f\ufffe\uffff'
const turned = '\u202egnp.exe\u202c'
const long = '很长的题目 with many words '.repeat(20).trim()

/** Everything an editor can write, in the worst way that is no error. */
const nasty = `---
number: 1
title: '${script} ]]> &amp; &lt;b&gt; ${handler}'
date: 2018-06-13
description: '${handler}>${script}]]>'
editors: ['../x', '${script}']
---

Introduction ${script} ${controls} ]]> ${turned} \\<b\\> &#60;script&#62;

# ${script} ]]>

## ${script} & ]]> ${controls} 👩‍👩‍👧‍👦 ${turned}

- 推荐：@../x @con @.. @${'a'.repeat(300)}
- 标签：#GAN #gan #Gan #../../etc #${script} #👍 #C++ #C#
- 作者：${script}, "O'Brien" & Sons
- 发表：ACL 2018
- 论文：https://example.org/?a=1&b="><script>alert(3)</script>
- 代码：[${script}](https://example.org/%22%3E%3Cscript%3E)

**Key point ${script} ]]> ${handler} ${controls}** and \`</code>${script}\` and [x](https://e.example/?q="onclick=alert(4)).

$x </math>${script}$ and ${turned} and ]]> and <!-- --> and <![CDATA[ and ${'*'.repeat(100)}

| a | ${script} |
| - | - |
| ${handler} | ]]> |

\`\`\`js" onload="alert(5)
${script} ]]>
\`\`\`

Footnote[^<script>] and [^1].

[^1]: ${script}

## ${long}

- 推荐：@..
- 标签：#gan
- 论文：https://example.org/long

**${long}**

## ../../../../etc/passwd

- 推荐：@../../dist
- 论文：https://example.org/dots
- id: ../../../x

**Dots.**

## ......

- 论文：https://example.org/points

**Points.**
`

const cleanUps: (() => void)[] = []
let root = ''
let report = ''
after(() => {
  for (const cleanUp of cleanUps) cleanUp()
})
before(async () => {
  const title = JSON.stringify(`${script} ]]> &`)
  const site = `${settings.replace('Papers', title)}description: ${title}\nnavigation:\n  - text: ${title}\n    href: /issues/\n`
  root = siteFolder(
    {after: cleanUp => void cleanUps.push(cleanUp)},
    {
      'content/site.yaml': site,
      'content/issues/0001.md': nasty
    }
  )
  report = (await build(root)).stderr
})

const pages = () =>
  Object.keys(bytesOf(join(root, 'dist')))
    .filter(path => path.endsWith('.html'))
    .map(path => ({path, html: readFileSync(join(root, 'dist', path), 'utf8')}))

test('it builds, and the terminal is not steered', () => {
  assert.match(report, /warning/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  assert.doesNotMatch(report, /[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/)
})

test('nothing of it runs: no script, no handler, no address but of the web', () => {
  assert.ok(pages().length > 10)
  for (const {path, html} of pages()) {
    for (const [, attributes = '', body = ''] of html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)) {
      const data = attributes.trim() === 'type="application/ld+json"'
      assert.doesNotMatch(data ? attributes : attributes + body, /alert\(/, path)
      if (data) assert.doesNotMatch(body, /</, path)
    }
    for (const [tag] of html.matchAll(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*"|='[^']*'|=[^\s>]*)?)*\s*\/?>/gi)) {
      const names = [...tag.matchAll(/\s([^\s=>"']+)(?:="[^"]*"|='[^']*')?/g)].map(([, name = '']) =>
        name.toLowerCase()
      )
      assert.deepEqual(
        names.filter(name => name.startsWith('on')),
        [],
        `${path}: ${tag}`
      )
    }
    for (const [, address = ''] of html.matchAll(/\s(?:href|src|action|srcset)="([^"]*)"/g)) {
      assert.match(address, /^(?:\/(?!\/)|#|https?:\/\/|mailto:)/, path)
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    assert.doesNotMatch(html, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/, path)
  }
})

test('no path leads out of dist, and none is longer than a file system takes', () => {
  const names = Object.keys(bytesOf(root)).filter(path => !/^(content|\.cache|dist)\//.test(path))
  assert.deepEqual(names, [])
  for (const path of Object.keys(bytesOf(join(root, 'dist')))) {
    for (const name of path.split('/')) {
      assert.ok(Buffer.byteLength(name) <= 255, path)
      assert.match(name, /^(?:\.nojekyll|\.offprint\.json|_headers|(?!\.)[\p{L}\p{N}\p{M}.-]+)$/u, path)
      assert.doesNotMatch(name, /^(?:con|nul|aux)(?:\.|$)/i)
    }
  }
})

test('tags that differ by case are one page', () => {
  assert.ok(existsSync(join(root, 'dist/tags/gan/index.html')))
  assert.equal(Object.keys(bytesOf(join(root, 'dist/tags'))).filter(path => /^gan\/index/i.test(path)).length, 1)
})

test('feeds are as RFC 4287 wants them, and other XML is well-formed', async () => {
  const paths = Object.keys(bytesOf(join(root, 'dist'))).filter(path => /\.(xml|opml)$/.test(path))
  const files = paths.map(path => ({path, text: readFileSync(join(root, 'dist', path), 'utf8')}))
  const feeds = files.filter(({path}) => path.endsWith('feed.xml'))
  assert.ok(feeds.length > 5)
  assert.deepEqual(await atomFaults(feeds), [])
  assert.deepEqual(await xmlFaults(files), [])
})

test('the same text is checked, inspected and built without a stack', async () => {
  const check = await offprint(['check', '--root', root])
  const inspect = await offprint(['inspect', join(root, 'content/issues/0001.md')])
  assert.deepEqual([check.code, inspect.code], [0, 0])
  assert.doesNotMatch(check.stderr + inspect.stderr, /^ {4}at /m)
  assert.equal(JSON.parse(inspect.stdout).entries.length, 4)
})
