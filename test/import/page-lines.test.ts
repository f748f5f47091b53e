import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import fc from 'fast-check'
import {fromHtml} from 'hast-util-from-html'
import {readEmphasis} from '../../src/content/lines/emphasis.js'
import {readPageLines} from '../../src/import/html/read-lines.js'
import {readPage} from '../../src/import/html/read-page.js'
import {findElement} from '../../src/import/html/tree.js'

function read(html: string, base: string | null = null) {
  const body = findElement(fromHtml(html), ({tagName}) => tagName === 'body')
  assert.ok(body)
  const {lines, drops} = readPageLines(body, {base, markdown: false})
  return {lines: lines.map(({text}) => text), drops: drops.map(({kind, text}) => `${kind}: ${text}`)}
}

const cases: Readonly<Record<string, readonly [html: string, lines: readonly string[]]>> = {
  'a line is a block, or what stands between breaks': [
    '<p>一<br>二</p><section>三</section>四<div>五</div>',
    ['一', '二', '三', '四', '五']
  ],
  'blocks in blocks are one line, however deep': [`${'<section>'.repeat(60)}深${'</section>'.repeat(60)}`, ['深']],
  'a span may stand as a block': [
    '<span style="display: block">一</span><span style="display:block">二</span>',
    ['一', '二']
  ],
  'weight comes from tags and styles, and both may take it back': [
    '<p><b>甲</b><span style="font-weight:700">乙</span><span style="FONT-WEIGHT: bold !important">丙</span>丁</p>' +
      '<p style="font-weight:bold">戊<span style="font-weight:normal">己</span></p><h3>庚</h3>',
    ['**甲乙丙**丁', '**戊**己', '**庚**']
  ],
  'blanks at the edge of bold stand outside of it': ['<p>a<b> b </b>c <b> </b>d</p>', ['a **b** c d']],
  'slant that would not be read as such is left out, its words are not': [
    '<p>x<i>y</i>z 与 <i>斜</i>体 <b>粗<i>又斜</i></b></p>',
    ['xyz 与 *斜*体 **粗*又斜***']
  ],
  'marks in the text are text': [
    '<p>480*480 `x` a_b [甲](乙) \\alpha \\* ~~x~~ &lt;br&gt; &amp;nbsp; 1 &lt; 2</p>',
    ['480\\*480 \\`x\\` a_b [甲\\](乙) \\alpha \\\\\\* \\~\\~x\\~\\~ \\<br> \\&nbsp; 1 < 2']
  ],
  'what would begin something at the beginning of a line is text': [
    '<p># 标题</p><p>#Tag</p><p>&gt; 引</p><p>---</p><p>~~~</p><p>+ 加</p>',
    ['\\# 标题', '\\#Tag', '\\> 引', '\\---', '\\~\\~~', '\\+ 加']
  ],
  'square brackets of sections stay': ['<p>[&nbsp;视觉&nbsp;]</p>', ['[ 视觉 ]']],
  'blanks and line feeds are one blank, none between Han': [
    '<p>\n  Fast\n  &nbsp;search　在\n 图\u200b上 </p>',
    ['Fast search 在图上']
  ],
  'links lead where they say; scripts and places on the page lead nowhere': [
    '<p><a href="/a">相对</a>，<a href="https://x.example/a(b">括号</a>，<a href="javascript:alert(1)">脚本</a>，<a href="#t">页内</a>' +
      '，<a href="https://x.example/"><b>粗</b></a>，<a href="https://x.example/b_c">https://x.example/b_c</a></p>',
    [
      '[相对](https://site.example/a)，[括号](https://x.example/a%28b)，脚本，页内，**[粗](https://x.example/)**，https://x.example/b_c'
    ]
  ],
  'an address that spans cut in two is one': [
    '<p><span>https://github.com/</span><span>a_lab/b*c</span></p>',
    ['https://github.com/a_lab/b%2Ac']
  ],
  'pictures that load late are read from where they wait': [
    '<p><img src="data:image/gif;base64,R0lGODlhAQ" data-src="//mmbiz.qpic.cn/a/640"><img src="https://x.example/loading.gif" data-original="https://x.example/b.png">' +
      '<img src="c.png" alt="图 [1]"></p>',
    ['![](https://mmbiz.qpic.cn/a/640)![](https://x.example/b.png)![图 \\[1\\]](https://site.example/p/c.png)']
  ],
  'a caption of a figure is one': [
    '<figure><img src="https://x.example/a.png"><figcaption>图 <b>1</b></figcaption></figure>',
    ['![](https://x.example/a.png)', '**▲**图 **1**']
  ],
  'lists count from where they begin, and lie in each other': [
    '<ol start="4"><li><p>四</p><ul><li>甲</li></ul></li><li>五</li></ol>',
    ['4. 四', '   - 甲', '5. 五']
  ],
  'code keeps its lines, and takes a fence that it does not hold': [
    '<pre><code>a\n```\n  b&nbsp;c</code></pre><pre data-lang="js"><code>x</code><code>y</code></pre><p>用 <code>a `b`</code></p>',
    ['````', 'a', '```', '  b c', '````', '```js', 'x', 'y', '```', '用 `` a `b` ``']
  ],
  'a table that arranges things is read cell by cell': [
    '<table><tr><td>一</td></tr><tr><td>二</td></tr></table><table><tr><td>a</td><td>b</td></tr><tr><td>1|2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    ['一', '二', '| a | b |', '| --- | --- |', '| 1\\|2 |  |', '| 3 | 4 |']
  ],
  'formulas are read from the source that their engines leave': [
    '<p>设 <script type="math/tex">a*b</script><span class="MathJax">drawn</span>，<img class="latex" alt="x_0" src="https://x.example/f.gif">' +
      '，<span class="katex"><math><annotation encoding="application/x-tex">y</annotation></math><span class="katex-html">y</span></span></p>' +
      '<p><script type="math/tex; mode=display">\\sum</script></p><section data-formula="z^2"><svg></svg></section>',
    ['设 $a \\ast b$，$x_0$，$y$', '$$', '\\sum', '$$', '$z^2$']
  ]
}

describe('lines of a page', () => {
  for (const [name, [html, lines]] of Object.entries(cases))
    test(name, () => assert.deepEqual(read(html, 'https://site.example/p/').lines, lines))
})

test('what nobody sees, or what is no text, is left out by name', () => {
  const {lines, drops} = read(
    '<p hidden>a</p><p style="display : NONE">b</p><p style="visibility:hidden">c</p><p style="opacity:0">d</p><p style="opacity:0.9">seen</p>' +
      '<script>e()</script><style>f{}</style><noscript>g</noscript><iframe data-src="https://v.example/1"></iframe><svg><text>h</text></svg>' +
      '<button>i</button><mpvoice name="j"></mpvoice><img class="emoji" src="https://x.example/e.png"><img width="1" src="https://x.example/t.gif">' +
      '<p style="background: url(https://x.example/paper.png)">words</p><a href="https://x.example/"><img src="https://x.example/p.png"></a><hr>'
  )
  assert.deepEqual(lines, ['seen', 'words', '![](https://x.example/p.png)'])
  assert.deepEqual(
    drops.map(drop => drop.replace(/:.*/, '')),
    [
      'hidden',
      'hidden',
      'hidden',
      'hidden',
      'script',
      'style',
      'for pages without scripts',
      'frame',
      'drawing',
      'control',
      'sound',
      'emoji',
      'blank picture',
      'background',
      'link around a picture',
      'rule'
    ]
  )
  assert.ok(drops.includes('frame: https://v.example/1') && drops.includes('drawing: h') && drops.includes('sound: j'))
})

test('every word of a page is in a line, whatever it looks like and however it is nested', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9\u4e00-\u4e20*_`[\]()<>#\\~|.!&$^+-]{1,6}$/)
  const style = fc.constantFrom(
    '',
    ' style="font-weight:bold"',
    ' style="font-style:italic"',
    ' style="font-weight:400"'
  )
  const tag = fc.constantFrom('p', 'span', 'b', 'i', 'section', 'h2', 'strong', 'blockquote', 'td')
  const {node} = fc.letrec<{node: string}>(tie => ({
    node: fc.oneof(
      {depthSize: 'small'},
      word.map(text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')),
      fc
        .tuple(tag, style, fc.array(tie('node'), {maxLength: 4}))
        .map(([name, look, inner]) => `<${name}${look}>${inner.join(' ')}</${name}>`)
    )
  }))
  fc.assert(
    fc.property(fc.array(node, {maxLength: 5}), nodes => {
      const html = `<body>${nodes.join('<br>')}</body>`
      const shown = nodes
        .join(' ')
        .replace(/<[^>]*>/g, '')
        .replace(/&lt;/g, '<')
        .replace(/&amp;/g, '&')
      const found = read(html).lines.map(line =>
        readEmphasis(line)
          .segments.map(({text}) => text)
          .join('')
          .replace(/\\([!-/:-@[-`{-~])/g, '$1')
      )
      assert.equal(found.join('').replace(/\s/g, ''), shown.replace(/\s/g, ''))
    }),
    {numRuns: 300}
  )
})

test('a page may be cut off anywhere, or be no page', () => {
  const whole =
    '<html><body><div id="js_content"><p>一段<b>很长的文字</b>，<a href="https://x.example/">链接</a></p><table><tr><td>x'
  for (let end = 0; end <= whole.length; end++) readPage(whole.slice(0, end), null)
  assert.deepEqual(readPage('', null), {fault: 'no article', says: ''})
  assert.deepEqual(readPage('<title>该内容已被发布者删除</title><p>已删除</p>', null), {
    fault: 'no article',
    says: '已删除'
  })
  assert.deepEqual(readPage(`<div id="js_content">${'<b>'.repeat(200_000)}`, null), {fault: 'too deep', says: ''})
})

test('a hundred kilobytes of style, and data within it, are read in time that grows with their length', () => {
  const style = `${'--a: url(data:image/png;base64,AAAA); '.repeat(3000)}font-weight: bold`
  assert.deepEqual(read(`<p style="${style}">重</p>`).lines, ['**重**'])
})
