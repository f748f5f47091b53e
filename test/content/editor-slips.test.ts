import assert from 'node:assert/strict'
import {test} from 'node:test'
import {skeleton} from '../../src/authoring/skeleton.js'
import {parseIssue} from '../../src/content/parse-issue.js'
import {withoutTracking} from '../../src/content/prose/without-tracking.js'
import type {SourcePath} from '../../src/model/issue.js'
import {inEnglish} from '../support/in-english.js'

const head =
  '---\nnumber: 1\ntitle: A\ndate: 2018-06-20\n---\n\n## Paper\n\n- 论文：https://arxiv.org/abs/1711.07341\n\n'
const read = (prose: string) => {
  const text = `${head}${prose}\n`
  const {diagnostics, value, claims} = parseIssue('content/issues/0001.md' as SourcePath, text)
  return {text, diagnostics, value, claims, rules: diagnostics.map(({ruleId}) => ruleId)}
}

test('parts of an address that follow readers are taken away, and no others', () => {
  const cases: Readonly<Record<string, string>> = {
    'https://e.example/a?utm_source=x&id=1&utm_medium=y#top': 'https://e.example/a?id=1#top',
    'https://e.example/a?spm=1.2': 'https://e.example/a',
    'https://e.example/a?fbclid=1&gclid=2': 'https://e.example/a',
    'https://e.example/a?from=timeline&isappinstalled=0': 'https://e.example/a',
    'https://e.example/a?from=2018&to=2019': 'https://e.example/a?from=2018&to=2019',
    'https://www.bilibili.com/video/BV1?from=search&p=2': 'https://www.bilibili.com/video/BV1?p=2',
    'https://www.youtube.com/watch?v=abc&si=xyz': 'https://www.youtube.com/watch?v=abc',
    'https://e.example/watch?v=abc&si=xyz': 'https://e.example/watch?v=abc&si=xyz',
    'mailto:a@b.example?utm_source=x': 'mailto:a@b.example?utm_source=x'
  }
  for (const [address, plain] of Object.entries(cases)) assert.equal(withoutTracking(address), plain)
})

test('a key with a slip is told what it may be: a field, or a link whose address has one, too', () => {
  const text = head.replace('- 论文：https://', '- 论文连接：')
  const found = parseIssue('content/issues/0001.md' as SourcePath, text).diagnostics.filter(
    ({ruleId}) => ruleId === 'entry/unknown-key'
  )
  assert.deepEqual(
    found.map(({actual, expected}) => [actual, expected?.[0]]),
    [['论文连接', '论文链接']]
  )
})

test('an address in prose is told with the place of the address alone, and the fix fits there', () => {
  const {diagnostics, text} = read('See [this](https://e.example/a?utm_source=x) and https://e.example/b?spm=1.')
  const fixed = diagnostics.map(({ruleId, fix}) => {
    const {start, end} = fix?.place ?? {start: {line: 1, column: 1}, end: {line: 1, column: 1}}
    return [ruleId, text.split('\n')[start.line - 1]?.slice(start.column - 1, end.column - 1), fix?.text]
  })
  assert.deepEqual(fixed, [
    ['link/tracking', 'https://e.example/a?utm_source=x', 'https://e.example/a'],
    ['link/tracking', 'https://e.example/b?spm=1', 'https://e.example/b']
  ])
})

test('bold that GitHub leaves as asterisks is told, and bold that it shows is not', () => {
  for (const broken of ['他说**“好。”**然后', '前文**结论。**后文', '前文**（注）开头**后'])
    assert.deepEqual(read(broken).rules, ['markdown/bold-on-github'], broken)
  for (const fine of [
    '**结论。**',
    '前文**结论**。后文',
    '**整句。** 后文',
    '见 **[题](https://e.example/)**。',
    '`**a。**b`'
  ])
    assert.deepEqual(read(fine).rules, [], fine)
})

test('a habit of bold before a stop is told once an issue, with its number, and nothing else is left out', () => {
  const text = `${head}前文**结论。**后文\n\n~~~\n## B\n~~~\n\n## Paper B\n\n- 论文：https://e.example/b\n\n前文**结论。**后文 <b>\n`
  const {diagnostics} = parseIssue('a.md' as SourcePath, text)
  assert.deepEqual(
    diagnostics.map(({ruleId, place}) => [ruleId, place?.start.line]),
    [
      ['markdown/bold-on-github', 11],
      ['markdown/raw-html', 21]
    ]
  )
  assert.equal(diagnostics[0]?.reason.values[1], 2)
})

test('pairs of single tildes are told where they stand, and the fix keeps what the site shows', () => {
  const {diagnostics} = read('快 4~7 倍，省 8~9 成；H~2~O。')
  assert.deepEqual(
    diagnostics.map(({ruleId, actual, fix, place}) => [ruleId, actual, fix?.text, place?.start.column]),
    [
      ['markdown/tilde-on-github', '~7 倍，省 8~', '\\~7 倍，省 8\\~', 4],
      ['markdown/tilde-on-github', '~2~', '\\~2\\~', 18]
    ]
  )
  assert.deepEqual(
    read('1~2 和 3~4，1~2 和 3~4').diagnostics.map(({place}) => place?.start.column),
    [2, 12],
    'the same words twice stand in two places'
  )
  for (const fine of ['约 ~7 倍', '4~7 倍', '4\\~7 与 8\\~9', '~~删去~~', '`a~b~c`'])
    assert.deepEqual(read(fine).rules, [], fine)
})

test('a venue in prose that is not that of the field is told at the prose', () => {
  const parse = (field: string, prose: string) =>
    parseIssue('a.md' as SourcePath, `${head.replace('- 论文', `- 发表：${field}\n- 论文`)}${prose}\n`).diagnostics
  const [conflict, ...others] = parse('ICLR 2018', '本文发表于 ACL 2018。')
  assert.deepEqual(
    [conflict?.ruleId, conflict?.place?.start.line, conflict?.related?.place?.start.line, others],
    ['venue/conflict', 12, 9, []]
  )
  assert.deepEqual(parse('ACL 2018', '本文发表于 ACL 2018。'), [])
  assert.deepEqual(parse('ACL', '本文发表于 ACL 2018。'), [])
})

test('a conflict that git left is one error with both sides, and the lines of one side are read', () => {
  const sides = '<<<<<<< HEAD\n**甲。**\n||||||| base\n乙。\n=======\n**丙**。[x](relative)\n>>>>>>> amy\n'
  const {diagnostics, value, claims} = read(sides)
  assert.deepEqual(
    diagnostics.map(({ruleId, place, related}) => [
      ruleId,
      place?.start.line,
      place?.end.line,
      related?.place?.start.line,
      related?.file
    ]),
    [['file/conflict', 11, 13, 15, 'content/issues/0001.md']]
  )
  assert.match(value.entries[0]?.summary ?? '', /甲/)
  assert.doesNotMatch(value.entries[0]?.summary ?? '', /[乙丙<=>]{7}|乙|丙/)
  assert.equal(claims.filter(({kind}) => kind === 'unknown').length, 6, 'no line is lost')
  assert.deepEqual(read('<<<<<<< no end\n好。').rules, [], 'signs without a second side are words')
})

test('a figure that an entry names again is told at its second place; an address may come again', () => {
  const again = read('Words.\n\n![One](1/a.png)\n![Two](1/b.png)\n\nMore.\n\n![One again](1/a.png)')
  const found = again.diagnostics.filter(({ruleId}) => ruleId === 'figure/duplicate')
  assert.deepEqual(
    found.map(({place, related}) => [place?.start.line, related?.file, related?.place?.start.line]),
    [[18, 'content/issues/0001.md', 13]]
  )
  assert.equal(again.value?.entries[0]?.figures.length, 2)
  const address = 'https://mmbiz.qpic.cn/mmbiz_png/AbC123/640'
  assert.deepEqual(read(`Words.\n\n![640](${address})\n\n![640](${address})`).rules, [])
})

test('a heading in full width is told with its replacement; tags and words in full width are not', () => {
  const [finding] = read('好。\n\n＃＃ Next Paper\n').diagnostics
  assert.deepEqual([finding?.ruleId, finding?.place?.start.line, finding?.fix?.text], ['entry/wide-heading', 13, '## '])
  assert.deepEqual(read('好。\n\n```\n＃＃ code\n```').rules, [])
  const tags = head.replace('- 论文', '- 标签：＃RNN ＃CNN\n- 论文')
  assert.deepEqual(parseIssue('a.md' as SourcePath, `${tags}好。\n`).diagnostics, [])
})

test('of an entry that is only begun one finding names all that is empty, and the title to be replaced', () => {
  for (const language of ['zh', 'en'] as const) {
    const text = skeleton({number: 1, date: '2018-06-20', title: 'A', tags: []}, '0001', language)
    const {diagnostics, value} = parseIssue('content/issues/0001.md' as SourcePath, text)
    assert.equal(value.entries[0]?.title, null)
    const told = diagnostics.map(({ruleId, reason}) => [ruleId, inEnglish(reason)] as const)
    const [keys, labels, title] = {
      zh: ['`推荐`, `标签`, `发表`, `作者`', '`论文`, `代码`', '论文题目'],
      en: ['`Recommended by`, `Tags`, `Venue`, `Authors`', '`Paper`, `Code`', 'Title of the paper']
    }[language]
    assert.deepEqual(told.toSorted(), [
      ['entry/no-summary', 'Unexpected entry without a summary, expected one'],
      ['entry/no-title', `Unexpected title \`${title}\`, expected that of the paper`],
      ['entry/no-value', `Unexpected ${keys} without values, expected one behind each colon`],
      ['link/no-url', `Unexpected labels ${labels} without addresses, expected one behind each`]
    ])
    const filled = text
      .replace(/^## .*$/m, '## Foo')
      .replace(/^- (作者：|Authors:)$/m, '- $1 Bar')
      .replace(/^- (论文：|Paper:)$/m, '- $1 https://e.example/p')
    const later = parseIssue('content/issues/0001.md' as SourcePath, `${filled}\nGood.\n`)
    assert.deepEqual(later.diagnostics.map(({ruleId}) => ruleId).sort(), ['entry/no-value', 'link/no-url'])
    assert.equal(later.value.entries[0]?.title, 'Foo')
  }
})
