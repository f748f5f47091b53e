import assert from 'node:assert/strict'
import {test} from 'node:test'
import {unwrapProxy} from '../../src/content/lines/images.js'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {SourcePath} from '../../src/model/issue.js'

function read(...prose: readonly string[]) {
  const head = ['# 九篇好文', '', '2018年05月02日 10:20:30', '', '这是 PaperDaily 的第**60**篇文章', '']
  const entry = ['**Foo**', '**@amy 推荐**', '\\#Bar', ...prose, '', '论文链接', 'https://x.example/1']
  const {value, diagnostics} = parseIssue('content/issues/0060.md' as SourcePath, [...head, ...entry].join('\n'))
  const [first, ...others] = value.entries
  assert.ok(first && others.length === 0)
  return {summary: first.summary, points: first.keyPoints, rules: diagnostics.map(({ruleId}) => ruleId)}
}

test('fenced code in a digest is code, with its asterisks and empty lines', () => {
  const {summary, rules} = read('如下：', '```python', 'a ** b', '', '  # 后一行', '```', '**完。**')
  assert.equal(
    summary,
    '<p>如下：</p>\n<pre tabindex="0"><code class="language-python">a ** b\n\n  # 后一行\n</code></pre>\n<p><strong>完。</strong></p>'
  )
  assert.deepEqual(rules, [])
  assert.match(read('```', '没有结尾').summary, /<p>没有结尾<\/p>/)
})

test('a table in a digest is a table; a line of bars alone is words', () => {
  assert.match(
    read('| a | b |', '| - | :-: |', '| 1 | **2** |', '后文').summary,
    /<td class="align-center"><strong>2<.*<p>后文<\/p>$/s
  )
  assert.equal(read('| 甲 | 乙 |', '后文').summary, '<p>| 甲 | 乙 |</p>\n<p>后文</p>')
})

test('formulas in a digest are formulas, and money is none', () => {
  assert.match(
    read('设 $x_0$。', '$$', '\\sum_i y_i', '$$').summary,
    /^<p>设 <math>.*<\/math>。<\/p>\n<math tabindex="0" display="block"/s
  )
  assert.match(read('$p(y \\mid x) = \\prod_{t=1}^{T} p(y_t \\mid x, y_{<t})$').summary, /^<p><math tabindex="0">/)
  assert.equal(read('从 $5 和 $10 到 $$').summary, '<p>从 $5 和 $10 到 $$</p>')
})

test('a section in heavy brackets is one in bold too', () => {
  const text =
    '# 题\n\n第 3 期\n\n**【视觉】**\n![](https://x.example/b.png)\n**Foo**\n**@amy 推荐**\n\\#Bar\n好。\n论文链接\nhttps://x.example/1\n'
  assert.equal(parseIssue('content/issues/0003.md' as SourcePath, text).value.entries[0]?.section, '视觉')
})

test('a title on two lines apart is one title', () => {
  const text =
    '# 题\n\n第 3 期\n\n![](https://x.example/b.png)\n\n**Foo: Fast**\n\n**Search**\n\n**@amy 推荐**\n\n#Bar\n\n好。\n\n论文链接\n\nhttps://x.example/1\n'
  const {value, diagnostics} = parseIssue('content/issues/0003.md' as SourcePath, text)
  assert.equal(value.entries[0]?.title, 'Foo: Fast Search')
  assert.ok(!diagnostics.some(({ruleId}) => ruleId === 'entry/title-not-bold'))
})

test('the address of a picture is told from that of a proxy, which may hold it in base 64', () => {
  const inner = 'https://mmbiz.qpic.cn/mmbiz_png/AbC123/640'
  const encoded = Buffer.from(inner).toString('base64')
  assert.equal(unwrapProxy(`https://imgconvert.csdnimg.cn/${encoded}?x-oss-process=image/format,png`), inner)
  assert.equal(unwrapProxy(`https://ss.csdn.net/p?${inner}`), inner)
  const other = 'https://imgconvert.csdnimg.cn/thisisnoaddressatallinbase64=='
  assert.equal(unwrapProxy(other), other)
})
