import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {SourcePath} from '../../src/model/issue.js'
import {inEnglish} from '../support/in-english.js'

const file = 'content/issues/0007.md' as SourcePath

function read(...lines: readonly string[]) {
  const {silencers, diagnostics, claims} = parseIssue(file, lines.join('\n'))
  return {
    silencers: silencers.map(({rules, reason, lines}) => [rules.map(({id}) => id).join(), reason, lines]),
    found: inEnglish(diagnostics.filter(({ruleId}) => ruleId.startsWith('silencer/'))).map(
      ({ruleId, reason, place, expected}) => [ruleId, reason, place?.start, expected]
    ),
    kinds: claims.map(({kind}) => kind)
  }
}

const matter = ['---', 'number: 7', 'title: Issue', 'date: 2018-06-13', '---', '']
const entry = (title: string) => [`## ${title}`, '', '- 推荐：@amy', '- 论文：https://e.example/1', '', '一句话。', '']

test('a silencer is about the next line, about the entry that begins there, or about the file', () => {
  const {silencers, found} = read(
    ...matter,
    '<!-- offprint-ignore-file tag/alike: both are in use -->',
    '',
    '<!-- offprint-ignore entry/no-summary: a poster -->',
    '<!--offprint-ignore link/dead，link/moved、 venue/unknown：原因在此-->',
    '',
    ...entry('A'),
    '<!-- offprint-ignore',
    '  markdown/raw-html: it takes',
    '  three lines -->',
    'Some <b>words</b>.',
    'More words.',
    '',
    ...entry('B'),
    '<!-- offprint-ignore link/dead: about nothing -->'
  )
  assert.deepEqual(found, [])
  assert.deepEqual(silencers, [
    ['tag/alike', 'both are in use', null],
    ['entry/no-summary', 'a poster', {first: 12, last: 24}],
    ['link/dead,link/moved,venue/unknown', '原因在此', {first: 12, last: 24}],
    ['markdown/raw-html', 'it takes three lines', {first: 22, last: 22}],
    ['link/dead', 'about nothing', {first: 33, last: 32}]
  ])
})

test('in a digest an entry begins with its banner, or with either line of its title', () => {
  const comment = '<!-- offprint-ignore venue/conflict: a -->'
  const digest = ['# 一周 #07', '', '2018年01月02日 00:00:00', '', '这是 Digest 的第**7**篇文章', '']
  const body = ['**@amy 推荐**', '\\#Baz', '一句话。', '论文链接', 'https://e.example/1']
  const banner = '![640](https://i.example/banner)'
  const lines = (...at: readonly string[]) => read(...digest, ...at).silencers.map(([, , lines]) => lines)
  assert.deepEqual(lines(comment, banner, '**Foo: A Bar**', ...body), [{first: 8, last: 14}])
  assert.deepEqual(lines(banner, comment, '**Foo: A Bar**', ...body), [{first: 9, last: 14}])
  assert.deepEqual(lines('**Foo: A Bar**', comment, ...body), [{first: 9, last: 9}])
})

test('what is no silencer stays a comment or a word', () => {
  for (const line of [
    '<!-- offprint-ignored link/dead: a -->',
    '<!-- offprint-ignore-next-line link/dead: a -->',
    '<!-- see offprint-ignore link/dead: a -->',
    '<!-- offprint-ignore link/dead: a --> words',
    '<!-- offprint-ignore link/dead: a --> <!-- b -->',
    '`<!-- offprint-ignore link/dead: a -->`',
    '    <!-- offprint-ignore link/dead: a'
  ]) {
    const {silencers, found} = read(...matter, ...entry('A'), line)
    assert.deepEqual([silencers, found], [[], []], line)
  }
  const fenced = read(...matter, ...entry('A'), '```', '<!-- offprint-ignore link/dead: a -->', '```')
  assert.deepEqual(fenced.silencers, [])
})

test('a slip in a silencer is named at its place', () => {
  const {silencers, found} = read(
    ...matter,
    '<!-- offprint-ignore link/daed, link/dead, link/invalid-url: a -->',
    '<!-- offprint-ignore link/moved because it is -->',
    '<!-- offprint-ignore: a -->',
    '<!-- offprint-ignore silencer/unused, constructor: a -->',
    ...entry('A')
  )
  assert.deepEqual(
    silencers.map(([rules, reason]) => [rules, reason]),
    [
      ['link/dead', 'a'],
      ['link/moved', '']
    ]
  )
  assert.deepEqual(found, [
    [
      'silencer/unknown-rule',
      'Unexpected rule `link/daed` in a silencer, expected a known one',
      {line: 7, column: 22},
      ['link/dead', 'link/moved']
    ],
    [
      'silencer/error',
      'Unexpected silencer of `link/invalid-url`, expected a rule that does not find errors',
      {line: 7, column: 44},
      undefined
    ],
    [
      'silencer/no-reason',
      'Unexpected silencer without a reason, expected a colon and why behind `link/moved`',
      {line: 8, column: 1},
      undefined
    ],
    [
      'silencer/unknown-rule',
      'Unexpected silencer without a rule, expected one such as `offprint-ignore link/dead: why`',
      {line: 9, column: 1},
      undefined
    ],
    [
      'silencer/unknown-rule',
      'Unexpected silencer of `silencer/unused`, which is about silencers, expected a rule about what is published',
      {line: 10, column: 22},
      undefined
    ],
    [
      'silencer/unknown-rule',
      'Unexpected rule `constructor` in a silencer, expected a known one',
      {line: 10, column: 39},
      []
    ]
  ])
})

test('wherever a silencer stands in a digest, what is read stays the same', () => {
  const head = ['# 一周 #07', '', '2018年01月02日 00:00:00', '', '这是 Digest 的第**7**篇文章', '']
  const one = (title: string, number: number) => [
    `![640](https://i.example/banner${number})`,
    `**${title}**`,
    '**@amy 推荐**',
    '\\#Baz',
    '这篇论文很好。',
    '还有一句。',
    `![640](https://i.example/figure${number})`,
    '**▲**模型',
    '论文链接',
    `https://e.example/${number}`,
    '代码链接',
    `https://e.example/code${number}`
  ]
  const lines = [...head, ...one('Foo: A Bar', 1), '', ...one('Another One', 2)]
  const facts = (text: string) =>
    JSON.stringify(parseIssue(file, text).value, (key, value) => (key === 'place' ? undefined : value))
  const plain = facts(lines.join('\n'))
  fc.assert(
    fc.property(fc.array(fc.nat(lines.length), {minLength: 1, maxLength: 4}), places => {
      const text = lines.flatMap((line, index) =>
        places.includes(index) ? ['<!-- offprint-ignore link/dead: why not -->', line] : [line]
      )
      assert.equal(facts(text.join('\n')), plain)
    })
  )
})
