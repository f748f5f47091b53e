import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import sharp from 'sharp'
import {build} from '../../src/build/build.js'
import type {BuildReport} from '../../src/model/report.js'
import {inEnglish} from '../support/in-english.js'

const root = mkdtempSync(join(tmpdir(), 'offprint-digest-figures-'))
const folder = join(root, 'content/issues/0046')
let report: BuildReport

/** Every picture has its own bytes; `model-copy` has those of `model`. */
const names = [
  'decoration-masthead',
  'decoration-slogan',
  'decoration-banner',
  'model',
  'second',
  'third',
  'decoration-poster',
  'decoration-qr',
  'decoration-join',
  'in-comment',
  'stray'
]

/** A digest as its archive has it, with all that is decoration. */
const digest = `# 秋天的论文 | 本周值得读

2018年10月11日 14:02:33[Offprint](https://example.org/)阅读数：760

![640](0046/decoration-masthead.png)

![640?](0046/decoration-slogan.png)

这是 PaperDaily 的第 **46** 篇文章

![640?](0046/decoration-banner.png)

**Foo: A Bar**

**@amy 推荐**

#Foo Bar

作者提出了一种新的方法。
![640](0046/model.png)![640](0046/second.png)![640](0046/model.png)![640](0046/model-copy.png)
**▲**论文模型：点击查看大图

![640](0046/decoration-poster.png)

论文链接

https://www.paperweekly.site/papers/9

<!-- ![以前的图](0046/in-comment.png) -->

**Second Paper**

**@bob 推荐**

#Baz

另一种方法。
![640](0046/third.png)
**▲**论文模型：点击查看大图

论文链接

https://www.paperweekly.site/papers/10

**本文由 AI 学术社区推荐**

![640](0046/decoration-qr.png)

[![640](0046/decoration-join.png)](https://example.org/)
`

const draft = `---
number: 47
title: 还没写完
date: 2018-10-18
draft: true
---

## Draft

- 论文：https://arxiv.org/abs/1801.00001

没写完。

![一张图](0046/of-a-draft.png)
`

before(async () => {
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(root, 'content/site.yaml'), 'title: 抽印本\naddress: https://papers.example.org\n')
  writeFileSync(join(root, 'content/issues/0046.md'), digest)
  writeFileSync(join(root, 'content/issues/0047.md'), draft)
  for (const [index, name] of [...names, 'of-a-draft'].entries()) {
    const image = sharp({create: {width: 600, height: 300, channels: 3, background: {r: 20 * index, g: 90, b: 160}}})
    writeFileSync(join(folder, `${name}.png`), await image.png().toBuffer())
  }
  writeFileSync(join(folder, 'model-copy.png'), readFileSync(join(folder, 'model.png')))
  // An example of a notice, for `pull` to refuse.
  mkdirSync(join(root, 'content/placeholders'))
  writeFileSync(join(root, 'content/placeholders/notice.png'), readFileSync(join(folder, 'stray.png')))
  report = await build({root})
})

after(() => rmSync(root, {recursive: true, force: true}))

test('banners, posters and what stands in notices are never published, under whatever name', () => {
  assert.ok(report.published, JSON.stringify(report.diagnostics))
  const published = readdirSync(join(root, 'dist/assets/figures')).map(name => name.replace(/[-.].*$/, ''))
  assert.deepEqual([...new Set(published)].sort(), ['model', 'second', 'third'])
  const pages = readdirSync(join(root, 'dist'), {recursive: true, encoding: 'utf8'}).filter(path =>
    /\.(html|xml)$/.test(path)
  )
  assert.ok(pages.length > 5)
  for (const path of pages) {
    assert.doesNotMatch(readFileSync(join(root, 'dist', path), 'utf8'), /decoration-/, path)
  }
})

test('a figure that comes again in its entry appears once, under whatever name', () => {
  const issue = readFileSync(join(root, 'dist/issues/46/index.html'), 'utf8')
  const paper = readFileSync(join(root, 'dist/papers/paperweekly-9/index.html'), 'utf8')
  for (const page of [issue.slice(0, issue.indexOf('另一种方法')), paper]) {
    const shown = [...page.matchAll(/<a class="sheet"[^>]* href="\/assets\/figures\/(\w+)/g)].map(([, name]) => name)
    assert.deepEqual(shown, ['model', 'second'])
    assert.match(page, /alt="论文模型图 1\/2：Foo: A Bar"/)
  }
  const wall = readFileSync(join(root, 'dist/figures/index.html'), 'utf8')
  assert.equal(wall.match(/class="wall-figure"/g)?.length, 3)
})

test('its files make no noise: decoration, comments and drafts name theirs, and only a stray one is unused', () => {
  assert.deepEqual(
    inEnglish(report.diagnostics)
      .filter(({ruleId}) => ruleId.startsWith('figure/'))
      .map(({ruleId, reason, file, related}) => [
        ruleId,
        `${file.split('/').at(-1)}`,
        reason.split(': ').at(-1),
        related?.place?.start.line
      ]),
    [
      [
        'figure/no-alt',
        '0046.md',
        '`0046/model.png`, `0046/second.png`, `0046/model-copy.png`, `0046/third.png`',
        undefined
      ],
      ['figure/duplicate', '0046.md', '`0046/model-copy.png`', line('![640](0046/model.png)')],
      ['figure/unused', 'stray.png', '`stray.png`', undefined]
    ]
  )
})

test('a second build finds the same', async () => {
  const again = await build({root})
  assert.deepEqual(again.diagnostics, report.diagnostics)
  assert.deepEqual([again.figures.encoded, again.files.written], [0, 0])
})

function line(text: string): number {
  return digest.split('\n').findIndex(each => each.startsWith(text)) + 1
}
