import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {repository} from '../support/cli.js'
import {startClient} from './helpers/client.js'

type Point = {readonly line: number; readonly character: number}
type Range = {readonly start: Point; readonly end: Point}
type Edit = {readonly range: Range; readonly newText: string}
type Shown = {
  readonly uri: string
  readonly diagnostics: readonly {
    readonly range: Range
    readonly severity: number
    readonly code: string
    readonly codeDescription: {readonly href: string}
    readonly source: string
    readonly message: string
  }[]
}
type Action = {readonly title: string; readonly edit: {readonly changes: Readonly<Record<string, readonly Edit[]>>}}

const entry = (number: number) => `---
number: ${number}
title: 第 ${number} 期
date: 2018-06-1${number}
---

## A Paper of Ours, Number ${number}

- 推荐：@amy
- 带码：https://github.com/amy/ours
- 论文：https://arxiv.org/pdf/1711.0734${number}

**好。**
`

/** What an editor does with the edits that it is sent. */
function edited(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n')
  const offset = ({line, character}: Point) => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character
  return edits.reduce(
    (now, {range, newText}) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
    text
  )
}

test('an editor shows findings as they are typed, mends them on demand, and formats as fmt does', async t => {
  const root = temporaryFolder(t)
  const [file, text] = ['content/issues/0002.md', entry(2)]
  plant(root, {
    '.remarkrc.mjs': `import offprint from ${JSON.stringify(pathToFileURL(`${repository}lib/remark.js`).href)}
export default {plugins: [offprint]}\n`,
    'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\n',
    'content/issues/0001.md': entry(1),
    [file]: text
  })
  const {ask, notify, told, uri, ended} = startClient(t, root, {VSCODE_NLS_CONFIG: '{"locale":"zh-cn"}'})
  const document = {uri: uri(file)}
  const shown = async () => (await told('textDocument/publishDiagnostics')) as Shown
  let version = 1
  const type = async (text: string) => {
    notify('textDocument/didChange', {textDocument: {...document, version: ++version}, contentChanges: [{text}]})
    return (await shown()).diagnostics
  }
  const format = async () =>
    (await ask('textDocument/formatting', {
      textDocument: document,
      options: {tabSize: 2, insertSpaces: true}
    })) as readonly Edit[] | null

  const folder = {uri: pathToFileURL(root).href, name: 'site'}
  await ask('initialize', {processId: null, rootUri: folder.uri, workspaceFolders: [folder], capabilities: {}})
  notify('initialized', {})
  notify('textDocument/didOpen', {textDocument: {...document, languageId: 'markdown', version, text}})

  const {diagnostics, uri: about} = await shown()
  assert.equal(about, document.uri)
  assert.deepEqual(
    diagnostics.map(({code, severity, source, range: {start, end}}) => [
      code,
      severity,
      source,
      start.line,
      start.character,
      end.character
    ]),
    [
      ['link/unknown-label', 2, 'offprint', 9, 2, 4],
      ['link/not-canonical', 3, 'offprint', 10, 5, 37]
    ]
  )
  const [label, address] = diagnostics
  assert.match(label?.message ?? '', /^不认得的链接名 `带码`，应为已知的一种\n应为：代码、源码\n提示：/)
  assert.match(label?.codeDescription.href ?? '', /^file:.*\/content\/rules\/link\/unknown-label\.md$/)

  const actions = (await ask('textDocument/codeAction', {
    textDocument: document,
    range: label?.range,
    context: {diagnostics: [label, address]}
  })) as readonly Action[]
  assert.deepEqual(
    actions.map(({title}) => title),
    [
      'Replace `带码` with `代码`',
      'Replace `带码` with `源码`',
      'Replace `https://arxiv.org/pdf/1711.07342` with `https://arxiv.org/abs/1711.07342`'
    ]
  )
  const edits = [actions[2], actions[0]].flatMap(action => action?.edit.changes[document.uri] ?? [])
  const mended = edited(text, edits)
  assert.equal(mended, text.replace('带码', '代码').replace('/pdf/', '/abs/'))
  assert.deepEqual(await type(mended), [])

  // The other issue is compared with, as it stands on the disk.
  const [clash] = await type(mended.replace('number: 2', 'number: 1'))
  assert.deepEqual([clash?.code, clash?.severity], ['issue/duplicate-number', 1])

  const loose = mended.replace('- 推荐：@amy', '*  推荐人:  amy').replace('**好。**', '\n\n**好。**')
  await type(loose)
  assert.equal(edited(loose, (await format()) ?? []), mended)
  await type(mended)
  assert.equal(await format(), null)
  // Half an issue is left alone.
  await type(loose.replace(/^date:.*$/m, 'date: soon'))
  assert.equal(await format(), null)

  // Whatever else lies there is nobody's issue.
  notify('textDocument/didOpen', {
    textDocument: {uri: uri('notes.md'), languageId: 'markdown', version: 1, text: '## A\n\n- 带码：x\n'}
  })
  assert.deepEqual((await shown()).diagnostics, [])
  await ask('shutdown', null)
  notify('exit', {})
  assert.equal(await ended(), 0)
})
