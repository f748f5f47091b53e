import assert from 'node:assert/strict'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import fc from 'fast-check'
import {digestSource} from '../../src/import/digest-source.js'
import {planImport} from '../../src/import/plan-import.js'
import type {Source} from '../../src/import/source.js'
import {repository} from '../support/cli.js'

async function imported(text: string, kind: Source['kind'], number: number | null = null) {
  const source: Source = {name: `x.${kind}`, kind, bytes: Buffer.from(text), address: null, charset: null, folder: null}
  const {value} = await digestSource(source)
  assert.ok(value)
  const {plan, diagnostics} = planImport(source, value, number)
  assert.ok(plan, JSON.stringify(diagnostics))
  return {...plan, rules: diagnostics.map(({ruleId}) => ruleId as string)}
}

const folder = pathToFileURL(`${repository}test/fixtures/import/pages/`)

/** `NAME.html` → `NAME.issue.md`; `UPDATE=1` writes it anew. */
describe('pages as issues', () => {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.html'))) {
    test(file, async () => {
      const {text, rules} = await imported(
        readFileSync(new URL(file, folder), 'utf8'),
        'page',
        file === 'plain.html' ? 7 : null
      )
      const expected = new URL(file.replace('.html', '.issue.md'), folder)
      if (process.env.UPDATE) writeFileSync(expected, text)
      assert.equal(text, readFileSync(expected, 'utf8'))
      // GitHub shows asterisks where we show weight; the source has it so.
      assert.deepEqual(
        rules.filter(rule => rule !== 'markdown/bold-on-github'),
        []
      )
    })
  }
})

test('the invitation to press what only the old page has is left out of the introduction, and told', async () => {
  const head = '\n# 几篇好文 | PaperDaily \\#60\n\n2018年05月02日 10:20:30[Bench](https://me.example/c1)阅读数：9\n\n'
  const issue = (...intro: readonly string[]) =>
    `${head}${intro.join('\n')}\n这是 PaperDaily 的第**60**篇文章\n\n**A Paper**\n**@amy 推荐**\n\\#Tag\n一段。\n论文链接\nhttps://e.example/1\n`
  const press = '点击本文底部的「**阅读原文**」即可加入社区，浏览更多。'
  const {text, losses, rules, kept} = await imported(issue('引言。', press, '又一段。'), 'markdown')
  assert.match(text, /\n引言。\n\n又一段。\n\n## A Paper/)
  assert.deepEqual(
    losses.filter(({text}) => text.includes('阅读原文')),
    [{kind: 'boilerplate', line: 7, column: null, text: press.replaceAll('**', ''), pictures: []}]
  )
  assert.deepEqual([rules, kept.includes(7), kept.includes(8)], [[], false, true])
  // What only speaks of such a button stays, and so does half a sentence.
  for (const words of ['我们请读者点击阅读原文，却无人点击。', '点击阅读原文，', '阅读原文很重要。'])
    assert.ok((await imported(issue(words, '引言。'), 'markdown')).text.includes(words), words)
})

const atom = fc.oneof(
  fc.constantFrom(
    '读',
    '论文',
    '好。',
    '，',
    'Net',
    '480*480',
    'A* 搜索',
    'a_b_c',
    '`x`',
    '[1]',
    '<b>',
    '&amp;',
    '\\',
    '$5',
    '~~',
    'S^3^FD',
    '#1',
    'https://x.example/a_b?c=1',
    '：',
    '1. ',
    '- ',
    '> ',
    '|',
    '!',
    '"',
    '（'
  ),
  fc.stringMatching(/^[A-Za-z0-9\u4e00-\u4e40 ]{1,6}$/)
)
const words = fc
  .array(atom, {minLength: 1, maxLength: 8})
  .map(parts => parts.join(' ').replace(/\s+/g, ' ').trim())
  .filter(text => /[\p{L}\p{N}]/u.test(text))
const run = fc.record({text: words, bold: fc.boolean()})
const prose = fc.array(fc.array(run, {minLength: 1, maxLength: 3}), {minLength: 1, maxLength: 4})

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

test('an issue made of a page says what the page says: nothing differs, and every word is in it or told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(prose, {minLength: 1, maxLength: 2}), async entries => {
      const parts = entries.map((paragraphs, index) => {
        const lines = paragraphs.map(
          runs =>
            `<p>起${runs.map(({text, bold}) => (bold ? `<b>${escaped(text)}</b>` : escaped(text))).join('')}终</p>`
        )
        const head = `<p><img src="https://x.example/b${index}.png"></p><p><b>Title ${index}</b></p><p><b>@amy 推荐</b></p><p>#Tag</p>`
        return `${head}${lines.join('')}<p>论文链接</p><p>https://x.example/${index}</p>`
      })
      const html = `<body><h1 id="articleContentId">题</h1><div id="content_views"><p>第 3 篇，2018-01-02</p>${parts.join('')}</div><span class="time">2018-01-02</span>`
      const {issue, text, losses, rules} = await imported(html, 'page')
      assert.deepEqual(
        issue.entries.map(({title}) => title),
        entries.map((_, index) => `Title ${index}`)
      )
      assert.ok(!rules.some(rule => rule.startsWith('import/')), `${rules}\n${text}`)
      // An asterisk within an address is encoded, so that it is no mark.
      const bare = (value: string): string =>
        value
          .replace(/%2A/g, '*')
          .normalize('NFKC')
          .replace(/[^\p{L}\p{N}]+/gu, '')
      const told = bare(losses.map(loss => loss.text).join(''))
      for (const paragraphs of entries)
        for (const runs of paragraphs) {
          const said = bare(`起${runs.map(({text}) => text).join('')}终`)
          assert.ok(bare(text).includes(said) || told.includes(said), `${said}\n${text}`)
        }
    }),
    {numRuns: 60}
  )
})

test('what was imported can be imported again, and says the same', async () => {
  await fc.assert(
    fc.asyncProperty(prose, async paragraphs => {
      const lines = paragraphs.map(
        runs => `起${runs.map(({text, bold}) => (bold ? `**${text.replace(/[*\\`]/g, '')}**` : text)).join('')}终`
      )
      const source = [
        '# 题',
        '2018年01月02日 00:00:00',
        '第 3 篇',
        '![](https://x.example/b.png)',
        '**Foo**',
        '**@amy 推荐**',
        '\\#Bar',
        ...lines,
        '![](https://x.example/f.png)',
        '论文链接',
        'https://x.example/1'
      ]
      const first = await imported(source.join('\n'), 'markdown')
      if (first.rules.includes('import/as-it-was')) return
      const second = await imported(first.text, 'markdown')
      assert.equal(second.text, first.text)
      assert.deepEqual(second.losses, [])
      assert.ok(!second.rules.includes('import/differs') && !first.rules.includes('import/differs'))
    }),
    {numRuns: 60}
  )
})

test('an issue with errors is kept as it is written, number and all, to be mended in place', async () => {
  const source =
    '# 题\n\n2018年01月02日 00:00:00\n\n**Foo**\n**@amy 推荐**\n\\#Bar\n好。\n代码链接\nhttps://x.example/1\nhttps://x.example/1\n'
  const {text, rules, losses} = await imported(source, 'markdown', 5)
  assert.equal(text, `---\nnumber: 5\n---\n${source}`)
  assert.deepEqual(losses, [])
  assert.ok(rules.includes('import/as-it-was'), String(rules))
})
