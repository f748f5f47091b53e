import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {formatDiagnostics} from '../src/io/report/format-diagnostics.js'
import {message} from '../src/model/message.js'
import {english} from '../src/model/speech.js'
import {repository} from './support/cli.js'

const {tasks} = JSON.parse(readFileSync(`${repository}.vscode/tasks.json`, 'utf8'))
const {scripts} = JSON.parse(readFileSync(`${repository}package.json`, 'utf8'))

test('VS Code shows each finding of a check at its place', () => {
  const [{regexp, file, line, column, endLine, endColumn, severity, message: reason, code}] =
    tasks[0].problemMatcher.pattern
  const place = {start: {line: 9, column: 3}, end: {line: 9, column: 7}}
  const printed = formatDiagnostics(
    [
      {ruleId: 'link/invalid-url', reason: message`Unexpected address \`论文\``, file: 'content/issues/a b.md', place},
      {ruleId: 'tag/spelling', reason: message`Unexpected tag`, file: 'content/issues/a b.md', place},
      {ruleId: 'settings/missing', reason: message`Missing \`title\``, file: 'content/site.yaml', expected: ['a', 'b']}
    ],
    {speech: english}
  )
  const groups = [file, line, column, endLine, endColumn, severity, reason, code]
  const shown = printed.split('\n').flatMap(text => {
    const match = new RegExp(regexp).exec(text)
    return match ? [groups.map((group: number) => match[group])] : []
  })
  assert.deepEqual(shown, [
    ['content/issues/a b.md', '9', '3', '9', '7', 'error', 'Unexpected address `论文`', 'link/invalid-url'],
    ['content/issues/a b.md', '9', '3', '9', '7', 'warning', 'Unexpected tag', 'tag/spelling'],
    ['content/site.yaml', undefined, undefined, undefined, undefined, 'error', 'Missing `title`', 'settings/missing']
  ])
})

test('its tasks run scripts that there are', () => {
  for (const {type, script} of tasks) assert.ok(type === 'npm' && script in scripts, script)
})
