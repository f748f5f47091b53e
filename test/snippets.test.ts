import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {parseIssue} from '../src/content/parse-issue.js'
import type {SourcePath} from '../src/model/issue.js'
import {repository} from './support/cli.js'

type Snippet = {readonly prefix: string | readonly string[]; readonly body: readonly string[]}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  readFileSync(`${repository}.vscode/offprint.code-snippets`, 'utf8')
)

/** As the editor leaves it when nothing is typed over. */
function inserted(name: string): string {
  const text = (snippets[name]?.body ?? []).join('\n').replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
  return text.replace(/\$0/g, '').replace(/\$\{CURRENT_YEAR\}-\$\{CURRENT_MONTH\}-\$\{CURRENT_DATE\}/, '2026-11-28')
}

for (const [issue, entry] of [
  ['新的一期', '一篇论文'],
  ['New issue', 'Entry']
] as const) {
  test(`“${issue}” with “${entry}” twice is an issue that says all it should, but for the titles`, () => {
    const second = inserted(entry).replaceAll('1711.07341', '1711.07342')
    const text = `${inserted(issue)}${inserted(entry)}\n\n${second}\n`
    assert.doesNotMatch(text, /\$/)
    const file = 'content/issues/0082.md' as SourcePath
    assert.deepEqual(
      parseIssue(file, text).diagnostics.map(({ruleId}) => ruleId),
      ['entry/no-title', 'entry/no-title']
    )
    const {value, diagnostics} = parseIssue(file, text.replaceAll(/^## .*$/gm, '## Foo: A Bar'))
    assert.deepEqual(diagnostics, [])
    assert.equal(value.number, 82)
    assert.equal(value.date, '2026-11-28')
    assert.equal(value.entries.length, 2)
    for (const {title, recommenders, tags, venue, links, figures, keyPoints} of value.entries) {
      assert.ok(title)
      assert.deepEqual(
        [recommenders, tags, keyPoints].map(({length}) => length),
        [1, 1, 1]
      )
      assert.deepEqual([venue?.id, venue?.year, venue?.inferred], ['acl', 2018, false])
      assert.deepEqual(
        links.map(({label}) => label),
        ['paper', 'code']
      )
      assert.ok(figures[0]?.alt && figures[0].caption)
    }
  })
}
