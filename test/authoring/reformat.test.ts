import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {describe, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {comparable} from '../../src/authoring/comparable.js'
import {reformat} from '../../src/authoring/reformat.js'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {SourcePath} from '../../src/model/issue.js'
import {repository} from '../support/cli.js'
import {inEnglish} from '../support/in-english.js'

const file = 'content/issues/0060.md' as SourcePath
const fixtures = pathToFileURL(`${repository}test/fixtures/`)

/** The text written, which reads the same as the text given, and is written no otherwise the next time. */
function written(text: string, path = file): string {
  const {value, diagnostics} = reformat(path, text)
  assert.ok(
    value !== null,
    inEnglish(diagnostics)
      .map(({reason}) => reason)
      .join('\n')
  )
  const [before, after] = [parseIssue(path, text).value, parseIssue(path, value).value]
  assert.equal(comparable(after), comparable(before))
  assert.equal(reformat(path, value).value, value, 'written twice')
  return value
}

describe('what is read is the same before and after', () => {
  const digests = new URL('digests/', fixtures)
  for (const name of readdirSync(digests).filter(name => name.endsWith('.md')))
    test(name, () => {
      const text = written(readFileSync(new URL(name, digests), 'utf8'), `content/issues/${name}` as SourcePath)
      assert.doesNotMatch(text, /▲|论文链接\n|\u00a0/)
    })

  const catalogue = new URL('catalogue/', fixtures)
  const byline = '2018年05月02日 10:20:30[Paper_weekly](https://me.example/c1)阅读数：99'
  for (const name of readdirSync(catalogue))
    test(name, () => {
      for (const {style, lines} of JSON.parse(readFileSync(new URL(name, catalogue), 'utf8'))) {
        const number = style[0] === 'A' ? '第**60**篇' : '第\u00a0**60**\u00a0篇'
        const frame = ['# 九篇好文 - Paper weekly - CSDN博客', '', byline, '', '每周替你读几篇论文。']
        const own = style === 'A' || style === 'B' ? [`这是 PaperDaily 的${number}文章`] : []
        const head = style === 'whole file' ? [] : [...frame, ...own]
        const body = lines.flatMap((line: [string, string] | number) =>
          typeof line === 'number' ? Array<string>(line).fill('') : [line[1]]
        )
        written([...head, ...body, ''].join('\n'))
      }
    })
})

const matter = ['---', 'title: 周末', 'date: 2018-01-02', 'number: 60', '---', '']

/** Twice it would be an error, with which a file is left alone. */
const link = '- 代码：https://example.org/x'

/** What looks like something else, as words of a digest. */
const traps = [
  '推荐：@amy 的一篇',
  '- 推荐：不是字段',
  link,
  '\\#开头的井号',
  '**本文由 AI 学术社区 整理**',
  '这是第 12 篇文章',
  '2018年01月02日 的事',
  '标题：不是标题',
  '[ 方括号 ]',
  '480*480，A* 搜索，a_b_ 与 _c_',
  '5) 项目与 `代码` 和 <b>标签</b>',
  '**Method:**We call f**(x)**y',
  '**贡献：**给出 *斜体*；**复现 *Foo*** 与 ***Bar***。',
  '价格 $5 和 $10，$x_0$ 是公式',
  '[链](https://example.org/a_(b) "题")，见 https://example.org/c，后文',
  '> 引文',
  '+ 加号',
  '--- 三条杠',
  '&amp; &nbsp; \\* \\_ ~~删~~ 4~7 倍',
  '| a | b |',
  '[ref]: https://example.org',
  '• 一点',
  '1. 第一步',
  '![内](https://img.example/in.png) 在词间',
  '▲ 图注样子的词'
]

test('words of a digest that look like something else stay words', () => {
  const digest = (lines: readonly string[]) =>
    [
      ...matter,
      '**Foo: A Bar**',
      '**@amy 推荐**',
      '\\#Tag',
      '首句。',
      ...lines,
      '论文链接',
      'https://example.org/p',
      ''
    ].join('\n')
  for (const trap of traps) written(digest([trap]))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...traps), {maxLength: 6}), lines => {
      fc.pre(lines.indexOf(link) === lines.lastIndexOf(link))
      written(digest(lines))
    }),
    {numRuns: 60}
  )
})

test('of an authored issue only the order of fields, empty lines and the spelling of keys change', () => {
  const text = [
    '---',
    'date: 2018-01-02 # the day',
    'title: "周末"',
    '# 编号',
    '编号: 60',
    '---',
    '第一行  ',
    '第二行',
    '',
    '',
    '<!-- 备注 -->',
    '# 语言 #',
    '##   Foo: *A* Bar  ##',
    '* 论文链接: https://example.org/p',
    '- **Tags**: A，B',
    '<!-- 字段间 -->',
    '- 推荐人：amy、@bob',
    '- 会议： ACL2018',
    '- 标鉴：#x',
    '',
    '正文   ',
    '',
    '- a',
    '- b',
    '',
    '',
    '```',
    'code',
    '',
    '',
    'more',
    '```',
    '![图](x.png)  ',
    ''
  ].join('\n')
  assert.equal(
    written(text),
    [
      '---',
      '# 编号',
      '编号: 60',
      'title: 周末',
      'date: 2018-01-02 # the day',
      '---',
      '',
      '第一行  ',
      '第二行',
      '',
      '<!-- 备注 -->',
      '',
      '# 语言',
      '',
      '## Foo: *A* Bar',
      '',
      '- 推荐：@amy @bob',
      '- 标签：#A #B',
      '- 发表：ACL 2018',
      '- 论文链接：https://example.org/p',
      '',
      '<!-- 字段间 -->',
      '',
      '- 标鉴：#x',
      '',
      '正文',
      '',
      '- a',
      '- b',
      '',
      '```',
      'code',
      '',
      '',
      'more',
      '```',
      '![图](x.png)',
      ''
    ].join('\n')
  )
})

test('a file with errors stays as it is, and says why', () => {
  const {value, diagnostics} = reformat(
    file,
    ['# No date', '', '## Foo', '', '- 论文：ftp://example.org', ''].join('\n')
  )
  assert.equal(value, null)
  assert.ok(diagnostics.some(({ruleId}) => ruleId === 'issue/no-date'))
})

test('what is left out of a digest is named with its lines', () => {
  const text = [
    ...matter,
    '![1](https://img.example/banner)',
    '**Foo**',
    '**@amy 推荐**',
    '好。',
    '论文链接',
    'https://example.org/p',
    '',
    '**关于PaperWeekly**',
    '',
    '一段介绍',
    ''
  ].join('\n')
  const found = reformat(file, text).diagnostics.map(({ruleId, place}) => [ruleId, place?.start.line, place?.end.line])
  assert.deepEqual(found, [
    ['format/left-out', 7, 7],
    ['format/left-out', 14, 16]
  ])
})

test('a comment in a list of a digest stays with its item', () => {
  const list = (mark: string, end = '') =>
    written(
      [
        ...matter,
        '**A**',
        '**@amy 推荐**',
        '\\#GAN',
        '一段。',
        `${mark} 甲；`,
        '<!-- 关于甲 -->',
        `${mark} 乙；`,
        `${mark} 丙。`,
        end
      ].join('\n')
    )
  assert.match(list('•', '<!-- 末尾 -->'), /- 甲；<!-- 关于甲 -->\n- 乙；\n- 丙。\n\n<!-- 末尾 -->\n/)
  assert.match(list('1.'), /1\. 甲；<!-- 关于甲 -->\n2\. 乙；\n3\. 丙。\n/)
  // Over several lines it would be cut by what its lines look like.
  const long = [...matter, '**A**', '**@amy 推荐**', '\\#GAN', '• 甲；', '<!-- 关于', '甲 -->', '• 乙。'].join('\n')
  assert.match(written(long), /- 甲；\n- 乙。\n\n<!-- 关于\n甲 -->\n/)
})

test('what is written below a figure that comes again stays as a comment', () => {
  const row = (alt: string, caption: string) => `![${alt}](https://i.example/1.png)**▲**${caption}`
  const lines = ['**A**', '**@amy 推荐**', '\\#GAN', '一段。', row('甲', '图甲'), row('640', '图甲'), row('乙', '图乙')]
  assert.match(
    written([...matter, ...lines].join('\n')),
    /一段。\n\n!\[甲\]\(\S+ "图甲"\)\n\n<!-- !\[乙\]\(\S+\) 图乙 -->\n$/
  )
})

/** Every letter, digit and character of Chinese, by how often it stands there; marks and blanks are the format's. */
function charactersOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [character] of text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

// Each piece of prose has a character of its own around it, which nothing else has, so that none can stand in for another.
const ownCharacters = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥']
const shapes = [
  (words: string) => [`${words}，**${words}。**后 A* b_c 4~7 倍。`],
  (words: string) => [`**${words}**`, `**${words}：**词`],
  (words: string) => [`1. ${words}；`, `<!-- 备注${words} -->`, `2. ${words}。`],
  (words: string) => [`• ${words}；`, `<!-- 备注`, `${words} -->`, `• ${words}。`],
  (words: string) => [`- ${words}`, '', `- ${words}`],
  (words: string) => ['```', `${words} = **1**`, '', `#${words}`, '```'],
  (words: string) => [`| ${words} | b |`, '| - | - |', `| 1 | ${words}*2* |`],
  (words: string) => ['$$', `x_{${words}}`, '$$'],
  (words: string) => [`> ${words}`, `> 引`],
  (words: string) => [`见[${words}](https://e.example/x)与 \`${words}\`。`],
  (words: string) => [`<!-- offprint-ignore link/dead: ${words} -->`],
  (words: string) => [`<b>${words}</b>`, `<div>`, words, `</div>`],
  (words: string) => [`未知：${words}`, `${words}：`],
  (words: string) => [`![${words}](https://i.example/${encodeURI(words)}.png)**▲**图${words}`],
  (words: string) => [`脚注[^1]${words}`, '', `[^1]: ${words}`]
]

test('no prose, comment or unknown block is lost, whatever an issue is made of', () => {
  const blocks = fc.uniqueArray(fc.tuple(fc.nat(ownCharacters.length - 1), fc.nat(shapes.length - 1)), {
    maxLength: 7,
    selector: ([own]) => own
  })
  const heads = {
    authored: ['## 标题', '', '- 推荐：@amy', '- 标签：#GAN', '- 论文：https://e.example/1', ''],
    digest: ['**标题**', '**@amy 推荐**', '\\#GAN'],
    spaced: ['**标题**', '', '**@amy 推荐**', '', '#GAN', '']
  }
  fc.assert(
    fc.property(fc.constantFrom('authored', 'digest', 'spaced'), blocks, (dialect, chosen) => {
      const body = chosen.flatMap(([own, shape]) => [
        ...(shapes[shape]?.(`${ownCharacters[own]}某词${own}x`) ?? []),
        ...(dialect === 'digest' ? [] : [''])
      ])
      const tail =
        dialect === 'authored' ? [] : ['论文链接', ...(dialect === 'spaced' ? [''] : []), 'https://e.example/1']
      const text = [...matter, ...heads[dialect], ...body, ...tail, ''].join('\n')
      const [before, after] = [charactersOf(body.join('\n')), charactersOf(written(text))]
      for (const [own] of chosen) {
        const character = ownCharacters[own] ?? ''
        assert.equal(after.get(character), before.get(character), `${character} in\n${text}`)
      }
      // What the format writes itself only adds to the rest.
      for (const [character, count] of before)
        assert.ok((after.get(character) ?? 0) >= count, `${character} in\n${text}`)
    }),
    {numRuns: 150}
  )
})

test('a silencer stays with what it is about', () => {
  const comment = (rule: string) => `<!-- offprint-ignore ${rule}: why not -->`
  const fields = [
    '- 推荐：@amy',
    comment('link/dead'),
    '- 论文：https://e.example/1',
    comment('tag/alike'),
    '- 标签：#GAN'
  ]
  const authored = written([...matter, comment('entry/duplicate'), '## A', ...fields, '', '一句话。', ''].join('\n'))
  assert.match(authored, /<!-- offprint-ignore link\/dead: why not -->\n- 论文：/)
  // Tags are gathered from all over the entry, so it is about all of it.
  assert.match(authored, /entry\/duplicate: why not -->\n\n<!-- offprint-ignore tag\/alike: why not -->\n\n## A\n/)

  const links = ['论文链接', comment('link/dead'), 'https://e.example/1']
  const first = ['**A**', '**@amy 推荐**', '\\#GAN', '一句话。', ...links]
  const digest = written(
    [...matter, ...first, comment('entry/no-link'), '**B**', '**@bob 推荐**', '另一句。'].join('\n')
  )
  assert.match(
    digest,
    /link\/dead: why not -->\n\n## A\n[^#]*#GAN[^#]*<!-- offprint-ignore entry\/no-link: why not -->\n\n## B\n/
  )
})

test('fields without values go once an issue is no draft, but for recommender, tags and those that are silenced', () => {
  const head = '---\nnumber: 1\ntitle: A\ndate: 2018-06-20\n'
  const body = [
    '',
    '## Foo',
    '',
    '- 推荐：',
    '- 标签：#A',
    '- 标签：',
    '- 作者：',
    '<!-- offprint-ignore entry/no-value: 下周补 -->',
    '- 发表：',
    '- 论文：https://example.org/p',
    '- 代码：',
    '- 数据集：',
    '  https://example.org/data',
    '',
    'Good.',
    ''
  ].join('\n')
  const draft = written(`${head}draft: true\n---\n${body}`)
  assert.match(draft, /- 推荐：\n[\s\S]*- 发表：\n[\s\S]*- 代码：\n/)
  const ready = written(`${head}---\n${body}`)
  assert.equal(
    ready.slice(ready.indexOf('## Foo')),
    `## Foo

- 推荐：
- 标签：#A
<!-- offprint-ignore entry/no-value: 下周补 -->
- 发表：
- 论文：https://example.org/p
- 数据集：https://example.org/data

Good.
`
  )
})
