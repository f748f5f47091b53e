import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {SourcePath} from '../../src/model/issue.js'

const head =
  '\n# 一周 \\#07\n\n2018年01月02日 00:00:00[X](https://x.example/)阅读数：1\n\n这是 Digest 的第**7**篇文章\n'
const read = (...lines: string[]) => {
  const {value, claims, diagnostics} = parseIssue('content/issues/0007.md' as SourcePath, head + lines.join('\n'))
  const kinds = Object.fromEntries(claims.map(({text, kind}) => [text, kind]))
  return {entries: value.entries, first: value.entries[0], kinds, rules: diagnostics.map(({ruleId}) => ruleId)}
}
const entry = (...more: string[]) => [
  '**Foo: A Bar**',
  '**@amy 推荐**',
  '\\#Baz',
  '一句话。',
  '论文链接',
  'https://e.example/1',
  ...more
]

test('images behind the last link are decoration, whatever follows them', () => {
  const image = '![640](https://i.example/qr)'
  for (const notice of [
    '**\\#****推 荐 有 礼****\\#**',
    '** 本文由 AI 学术社区 X 精选推荐**',
    '**点击以下标题查看往期推荐：**',
    ''
  ]) {
    const {first, kinds} = read(...entry('', image, '', notice))
    assert.equal(first?.figures.length, 0, notice)
    assert.equal(kinds[image], 'boilerplate')
  }
})

test('former issues do not become links of the last entry', () => {
  const former = ['[某周好文](https://mp.example/s?a=1)', '**[另一周 | 好文](https://mp.example/s?a=2)**']
  for (const notice of ['**往期推荐**', '**往期回顾**', '**点击标题查看更多论文解读：**', '']) {
    const {first, kinds, rules} = read(...entry('', notice, '- ', ...former))
    assert.deepEqual(
      first?.links.map(({url}) => url),
      ['https://e.example/1'],
      notice
    )
    for (const line of former) assert.equal(kinds[line], notice === '' ? 'unknown' : 'boilerplate')
    assert.equal(rules.includes('link/unknown-label'), false)
  }
})

test('a handle whose asterisks do not match is a handle', () => {
  const {first} = read('**Foo: A Bar**', '**@amy 推荐*', '\\#Baz', '一句话。', '论文链接', 'https://e.example/1')
  assert.deepEqual([first?.recommenders, first?.tags], [['amy'], ['Baz']])
})

test('a handle without its sign is one between title and tag, and nowhere else', () => {
  const {first} = read('**Foo: A Bar**', '**amy 推荐**', '\\#Baz', '一句话。', '论文链接', 'https://e.example/1')
  assert.deepEqual([first?.title, first?.recommenders], ['Foo: A Bar', ['amy']])
  assert.deepEqual(read(...entry('**编辑推荐**')).entries.length, 1)
})

test('a tag may end with a sharp sign', () => {
  const {first} = read(
    '**Foo: A Bar**',
    '**@amy 推荐**',
    '\\#C# and F#',
    '\\#Tag Words#',
    '\\#A\\#B',
    '一句话。',
    '论文链接',
    'https://e.example/1'
  )
  assert.deepEqual(first?.tags, ['C# and F#', 'Tag Words', 'A', 'B'])
})

test('a tag that a blank made a heading is a tag', () => {
  const {first, rules} = read(
    '**Foo: A Bar**',
    '',
    '**@amy 推荐**',
    '',
    '# Graph Search',
    '',
    '一句话。',
    '',
    '论文链接',
    '',
    'https://e.example/1'
  )
  assert.deepEqual([first?.tags, first?.summary, rules], [['Graph Search'], '<p>一句话。</p>', []])
})

test('a title may be a link, begin with a sharp sign, or run over two lines', () => {
  const linked = read('**[Foo: A Bar](https://e.example/p)**', '**@amy 推荐**', '\\#Baz', '一句话。')
  assert.deepEqual(
    [linked.first?.title, linked.first?.links.map(({label, url}) => [label, url])],
    ['Foo: A Bar', [['paper', 'https://e.example/p']]]
  )
  const sharp = read(
    '![640](https://i.example/1)',
    '**\\#TagVec: Tags as Labels**',
    '**@amy 推荐**',
    '\\#Baz',
    '一句话。'
  )
  assert.deepEqual([sharp.first?.title, sharp.first?.tags], ['#TagVec: Tags as Labels', ['Baz']])
  const two = read(
    ...entry(),
    '',
    '![640](https://i.example/2)',
    '**A Title That Was**',
    '**Cut in Two**',
    '**@bob 推荐**',
    '\\#Baz',
    '又一句。',
    '论文链接',
    'https://e.example/2'
  )
  assert.deepEqual(
    two.entries.map(({title}) => title),
    ['Foo: A Bar', 'A Title That Was Cut in Two']
  )
})

test('label, banner and drawn title may share a line', () => {
  const {first} = read(
    '[ 计算机视觉 ]![640](https://i.example/banner)![640](https://i.example/title)',
    '**@amy 推荐**',
    '\\#Baz',
    '一句话。'
  )
  assert.deepEqual(
    [first?.titleImage?.source, first?.section, first?.figures],
    ['https://i.example/title', '计算机视觉', []]
  )
})

test('an address may stand behind its label, or have a note or a full stop behind it', () => {
  for (const lines of [
    ['论文链接 https://e.example/1'],
    ['论文链接：https://e.example/1'],
    ['论文链接', 'https://e.example/1（需登录）'],
    ['论文链接', 'https://e.example/1。']
  ]) {
    const {first} = read('**Foo: A Bar**', '**@amy 推荐**', '\\#Baz', '一句话。', ...lines)
    assert.deepEqual(
      first?.links.map(({label, url}) => [label, url]),
      [['paper', 'https://e.example/1']],
      lines.join('|')
    )
    assert.equal(first?.summary, '<p>一句话。</p>')
  }
})

test('other brackets make a section label where an entry follows', () => {
  assert.equal(read('【 自然语言处理 】', '', ...entry()).first?.section, '自然语言处理')
})

test('a rule between paragraphs is no paragraph', () => {
  const {first} = read('**Foo: A Bar**', '**@amy 推荐**', '\\#Baz', '一句话。', '---', '又一句。')
  assert.equal(first?.summary.match(/<p>/g)?.length, 2)
})

test('an image with a caption of its own is no banner of the entry behind it', () => {
  const {entries} = read(
    '## Authored',
    '',
    '- 论文：https://e.example/0',
    '',
    '一句话。',
    '',
    '![图](a.png "图 1：结构")',
    '',
    '![640](https://i.example/title)',
    '**@amy 推荐**',
    '\\#Baz',
    '又一句。'
  )
  assert.deepEqual(
    entries.map(({figures}) => figures.map(({source}) => source)),
    [['a.png'], []]
  )
})

test('an address where the title belongs is a finding, a title that holds one is none', () => {
  const rulesOf = (title: string) => read(`## ${title}`, '', '- 论文：https://e.example/1', '', '一句话。').rules
  assert.ok(rulesOf('https://arxiv.org/abs/1711.07341').includes('entry/no-title'))
  assert.ok(!rulesOf('https://arxiv.org and what became of it').includes('entry/no-title'))
})
