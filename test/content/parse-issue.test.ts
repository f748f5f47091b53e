import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {SourcePath} from '../../src/model/issue.js'
import {rules} from '../../src/model/rules.js'

const file = 'content/issues/0007.md' as SourcePath
const parse = (text: string) => parseIssue(file, text)

/** Lines of every kind, in any order: what a broken export or a hurried editor may leave. */
const lines = [
  '',
  '',
  '# 一周论文 | Digest \\#07 - Some blog - CSDN博客',
  '2018年01月02日 13:05:09[Someone](https://me.example/c1)阅读数：88',
  '这是 Digest 的第**7**篇文章[ 自然语言处理 ]![?](https://img.example/banner.png)',
  '[ 计算机视觉 ]',
  '# 小节',
  '## FooNet: Fast Search',
  '**FooNet: Fast****Search in Graphs**',
  '![640](https://img.example/a/640)![640](b.png)**▲**论文模型：点击查看大图',
  '![640?](0007/x.png)',
  '****@amy** 推荐**',
  '\\#Graph Search',
  '#Graph Search',
  '- 推荐：@bob、@某人',
  '- 标签：#A #B',
  '- 发表：ICLR 2018',
  '- 论文：https://arxiv.org/abs/1711.07341',
  '- 代码：[x](javascript:alert(1))',
  '- 未知键：https://example.org',
  '论文链接',
  'https://www.example.org/papers/1',
  ' 代码链接',
  '**好。**这是 <script>alert(1)</script> 一段，`<b>` 与 [链](https://e.org "t") ![图](c.png "题")',
  '\u00a0第二行接着说 480*480，A* 搜索，S^3^FD，4~7 倍',
  '- ',
  '1. 第一步；',
  '• 一点',
  '| a | b |',
  '| - | - |',
  '```js',
  '```',
  '<!-- 注',
  '-->',
  '> 引文[^1]',
  '[^1]: 脚注',
  '[ref]: https://example.org',
  '![无源][ref]',
  '<img src=x onerror=alert(1)>',
  '**\\#****推 荐 有 礼****\\#**',
  '**本文由 AI 学术社区 Someone 精选推荐**',
  '▽ 点击 |阅读原文| 加入',
  '---',
  '*****',
  '\u0000\u000b控制符\ufffe'
]
const soup = fc.array(fc.constantFrom(...lines), {maxLength: 60}).map(list => list.join('\n'))
const anyText = fc.oneof(
  {weight: 3, arbitrary: soup},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 400})}
)

describe('whatever the text', () => {
  test('every non-blank line has exactly one claim, and an unknown one a warning', () => {
    fc.assert(
      fc.property(anyText, text => {
        const {claims, diagnostics} = parse(text)
        const full = text
          .split('\n')
          .flatMap((line, index) => (line.replace(/[\s\u00a0\u200b\u2060\ufeff]/g, '') ? [index + 1] : []))
        const claimed = claims.map(claim => claim.line)
        assert.equal(new Set(claimed).size, claimed.length)
        assert.deepEqual(
          full.filter(line => !claimed.includes(line)),
          []
        )
        const named = new Set(diagnostics.map(({place}) => place?.start.line))
        for (const claim of claims) if (claim.kind === 'unknown') assert.ok(named.has(claim.line), claim.text)
      }),
      {numRuns: 600}
    )
  })

  test('no HTML of the editor gets through, nor an address that runs', () => {
    fc.assert(
      fc.property(anyText, text => {
        const {value} = parse(text)
        for (const html of [value.intro, ...value.entries.map(entry => entry.summary)]) {
          assert.doesNotMatch(html, /<(script|img|iframe|style|svg|object|input)\b/i)
          assert.doesNotMatch(html, /(href|src)="(?!https?:|mailto:|#)/i)
          assert.doesNotMatch(html, /<[^>]*\son\w+=/i)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
          assert.doesNotMatch(html, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
        }
        for (const link of value.entries.flatMap(entry => entry.links)) assert.match(link.url, /^(https?|mailto):/i)
      }),
      {numRuns: 600}
    )
  })

  test('the issue is plain JSON, the same each time, and every finding has a place inside the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const first = parse(text)
        assert.deepEqual(JSON.parse(JSON.stringify(first)), first)
        assert.deepEqual(parse(text), first)
        const rows = text.split('\n')
        for (const {ruleId, file: named, place} of first.diagnostics) {
          assert.ok(ruleId in rules)
          assert.equal(named, file)
          assert.ok(place && place.start.line >= 1 && place.start.line <= rows.length, ruleId)
          assert.ok(
            place.start.column >= 1 && place.start.column <= (rows[place.start.line - 1] ?? '').length + 1,
            ruleId
          )
        }
      }),
      {numRuns: 400}
    )
  })

  test('a task is marked by its box, and says so to the style sheet', () => {
    const {value} = parse(
      '---\nnumber: 1\n---\n\n## T\n\n- 论文：https://arxiv.org/abs/1\n\n做什么：\n\n- [x] 做完的\n- 不是\n- [ ] 没做的\n'
    )
    assert.match(
      value.entries[0]?.summary ?? '',
      /<li class="task">☑ 做完的<\/li>\n<li>不是<\/li>\n<li class="task">☐ 没做的<\/li>/
    )
  })

  test('long hostile lines are read in time', () => {
    const hostile = [
      '*',
      '**a',
      '![',
      '![a](',
      '[',
      '[a](',
      '<',
      '`',
      '@',
      '\\#',
      '^a',
      '- a：',
      'http://',
      '『**',
      '_',
      '> ',
      '&',
      '第1'
    ].map(piece => piece.repeat(20_000))
    for (const line of hostile) parse(`## T\n\n${line}\n\n**T**\n**@a 推荐**\n${line}\n论文链接\n${line}`)
  })
})
