import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {AuthoredEntry, AuthoredIssue} from '../../src/authoring/authored.js'
import {writeEntry} from '../../src/authoring/write-entry.js'
import {writeIssue} from '../../src/authoring/write-issue.js'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {SourcePath} from '../../src/model/issue.js'
import {inEnglish} from '../support/in-english.js'

const file = 'content/issues/0007.md' as SourcePath

/** Words with what means something in Markdown, in fields or in digests. */
const piece = fc.constantFrom(
  'Foo',
  '周末',
  'a_b',
  '_x_',
  '*y*',
  '**',
  '`c`',
  '<b>',
  '&amp;',
  '$k$',
  '1.',
  '-',
  '#',
  '[z](u)',
  '![',
  '(v)',
  '"q"',
  "'s'",
  '\\',
  '|',
  '推荐',
  '：',
  ': ',
  '第 7 篇',
  'C#'
)
const words = fc.array(piece, {minLength: 1, maxLength: 5}).map(parts => parts.join(' ').replace(/ +/g, ' ').trim())
const name = fc.constantFrom('amy', 'A_Bee', '某机构', '20180001', 'Mary-Ann O’Neil', 'x*y')
const venue = fc.option(
  fc.constantFrom({name: 'ICLR', year: 2018}, {name: 'SIGKDD', year: null}, {name: 'NeurIPS', year: 2020}),
  {nil: null}
)
const link = fc.constantFrom(
  {label: 'paper', text: '论文链接', url: 'https://arxiv.org/abs/1711.07341'},
  {label: 'code', text: '', url: 'https://github.com/a/b'},
  {label: 'other', text: '某某 下载（百度）', url: 'https://pan.example.org/s/a_(b)'},
  {label: 'video', text: '演讲: 第一部', url: 'https://v.example.org/x?a=1&b=2#t'},
  {label: 'code', text: 'PyTorch 版', url: 'https://example.org/~amy/c.rar'},
  {label: 'blog', text: '解读', url: 'mailto:amy@example.org'}
) as fc.Arbitrary<AuthoredEntry['links'][number]>
const figure = fc.record({
  source: fc.constantFrom(
    '0007/a.png',
    '0007/b c.png',
    'https://img.example/x_(1).png',
    '0007/(y.png',
    '0007/图 1).png'
  ),
  alt: fc.oneof(
    fc.constant(''),
    words.map(text => `图 ${text}`)
  ),
  caption: fc.option(
    words.map(text => `说明 ${text}`),
    {nil: null}
  )
})
const entry: fc.Arbitrary<AuthoredEntry> = fc.record({
  id: fc.option(fc.constantFrom('foonet', 'a.b-c'), {nil: null}),
  title: words.map(text => `T ${text} e`),
  titleImage: fc.constant(null),
  recommenders: fc.uniqueArray(name, {maxLength: 3}),
  tags: fc.uniqueArray(fc.constantFrom('Attention Mechanism', 'C#', 'CRF', '语音 识别', 'a*b'), {maxLength: 3}),
  venue,
  submitted: venue,
  section: fc.constant('语言'),
  authors: fc.uniqueArray(name, {maxLength: 3}),
  links: fc.uniqueArray(link, {maxLength: 4, selector: ({url}) => url}),
  body: fc
    .uniqueArray(figure, {maxLength: 2, selector: ({source}) => source})
    .map(figures => [
      {kind: 'prose' as const, text: '推荐：@amy 的一篇，很好。'},
      ...figures.map(figure => ({kind: 'figure' as const, ...figure})),
      {kind: 'prose' as const, text: '- 代码：https://example.org/in-words\n- @amy 推荐'},
      {kind: 'prose' as const, text: '**本文由 AI 学术社区 整理**'}
    ])
})

test('what is written is read again as it was given', () => {
  fc.assert(
    fc.property(fc.array(entry, {minLength: 1, maxLength: 2}), words, words, (entries, title, description) => {
      const issue: AuthoredIssue = {
        number: 7,
        title,
        date: '2018-01-02',
        source: 'https://example.org/a?b=1',
        description,
        editors: ['amy', 'bob: c'],
        draft: true,
        cover: '0007/a.png',
        intro: [{kind: 'prose', text: '2018年01月02日 写，这是第 9 篇。'}],
        entries
      }
      const {value, diagnostics} = writeIssue(file, issue, 'zh')
      assert.deepEqual(
        inEnglish(diagnostics).map(({reason}) => reason),
        []
      )
      const read = parseIssue(file, value).value
      assert.equal(read.intro, '<p>2018年01月02日 写，这是第 9 篇。</p>')
      read.entries.forEach((found, index) => {
        const wanted = entries[index]
        const figures = wanted?.body.flatMap(block =>
          block.kind === 'figure' ? [{source: block.source, alt: block.alt, caption: block.caption}] : []
        )
        assert.deepEqual(
          found.figures.map(({source, alt, caption}) => ({source, alt, caption})),
          figures
        )
        assert.match(
          found.summary,
          /^<p>推荐：@amy 的一篇，很好。<\/p>\n<ul>\n<li>代码：<a href="https:\/\/example.org\/in-words".*<li>@amy 推荐<\/li>\n<\/ul>\n<p><strong>本文由 AI 学术社区 整理<\/strong><\/p>$/s
        )
      })
    }),
    {numRuns: 80}
  )
})

test('what the format cannot say is a finding', () => {
  const plain: AuthoredEntry = {
    id: null,
    title: 'Foo',
    titleImage: null,
    recommenders: [],
    tags: [],
    venue: null,
    submitted: null,
    section: null,
    authors: [],
    links: [],
    body: []
  }
  const reasons = (odd: Partial<AuthoredEntry>) =>
    inEnglish(writeEntry({...plain, ...odd}, 'en').diagnostics).map(({ruleId, reason}) => `${ruleId}: ${reason}`)
  assert.deepEqual(reasons({}), [])
  assert.match(
    reasons({authors: ['Le, Quoc']}).join(),
    /^format\/not-expressible: Unexpected authors `Le, Quoc`, which is read as `Le`, `Quoc`, expected/
  )
  assert.match(reasons({tags: ['A #B']}).join(), /tags/)
  assert.match(reasons({venue: {name: 'ICLR (Oral)', year: 2018}}).join(), /venue/)
  assert.match(reasons({links: [{label: 'demo', text: '', url: 'https://example.org'}]}).join(), /links/)
})

test('an entry alone is text to put into an issue', () => {
  const {value} = writeEntry(
    {
      id: 'foonet',
      title: 'FooNet',
      titleImage: null,
      recommenders: ['amy'],
      tags: ['CRF'],
      venue: {name: 'ACL', year: 2018},
      submitted: null,
      section: null,
      authors: ['A. Bee', 'C. Dee'],
      links: [{label: 'paper', text: 'Paper', url: 'https://arxiv.org/abs/1711.07341'}],
      body: [{kind: 'raw', text: '<!-- Why? -->'}]
    },
    'en'
  )
  assert.equal(
    value,
    `## FooNet

- Recommended by: @amy
- Tags: #CRF
- Venue: ACL 2018
- Authors: A. Bee, C. Dee
- id: foonet
- Paper: https://arxiv.org/abs/1711.07341

<!-- Why? -->
`
  )
})
