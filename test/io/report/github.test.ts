import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {formatGithub} from '../../../src/io/report/github/format-github.js'
import type {Diagnostic} from '../../../src/model/diagnostic.js'
import {message} from '../../../src/model/message.js'
import {english} from '../../../src/model/speech.js'
import {labelAt, place} from './helpers.js'

const github = (found: readonly Diagnostic[], more: Partial<Parameters<typeof formatGithub>[1]> = {}) =>
  formatGithub(found, {folder: '', env: {}, room: 1_000_000, speech: english, ...more})

/** The lines that the runner would obey, as it reads a log: with spaces before them too, unless it was told to stop. */
function obeyed(log: string): readonly string[] {
  let token: string | null = null
  return log.split(/\r\n|\n|\r/).flatMap(line => {
    const [, name = ''] = /^::([a-z-]+|[0-9a-f]{32})(?: .*)?::/s.exec(line.trimStart()) ?? []
    if (token !== null) {
      if (name === token) token = null
      return []
    }
    if (name === 'stop-commands') token = line.slice(line.lastIndexOf(':') + 1)
    else if (name !== '' || line.includes('##[')) return [line]
    return []
  })
}

test('an annotation names file, lines, columns and rule, and says what to do', () => {
  const error: Diagnostic = {
    ruleId: 'issue/duplicate-number',
    reason: message`Unexpected number 81, expected one that no other issue has`,
    file: 'content/issues/a,b:100%.md',
    place: {start: {line: 2, column: 9}, end: {line: 3, column: 1}},
    related: {reason: message`The other issue`, file: 'content/issues/0081.md', place: place(2, 9, 2)}
  }
  assert.deepEqual(obeyed(github([labelAt(41), error], {folder: 'reading/'}).log), [
    '::error file=reading/content/issues/a%2Cb%3A100%25.md,line=2,endLine=3,title=issue/duplicate-number::Unexpected number 81, expected one that no other issue has%0Asee: content/issues/0081.md:2  The other issue%0Ahint: Give one of the two issues another number.',
    '::warning file=reading/content/issues/0082.md,line=41,endLine=41,col=3,endColumn=6,title=link/unknown-label::Unexpected label `论文连接`, expected a known one%0Aexpected: 论文链接, 论文%0Ahint: The link is shown under its own words; use a known label for a badge of its own.'
  ])
  const whole: Diagnostic = {ruleId: 'file/empty', reason: message`Unexpected empty file`, file: 'content/a.md'}
  assert.match(obeyed(github([whole]).log)[0] ?? '', /^::error file=content\/a\.md,title=file\/empty::/)
})

test('ten errors and ten warnings are annotated, of every rule the first; notes are not', () => {
  const found: Diagnostic[] = [
    ...Array.from({length: 30}, (_, index) => labelAt(index + 1)),
    labelAt(50, {ruleId: 'link/no-url'}),
    ...Array.from({length: 30}, (_, index) => labelAt(index + 1, {ruleId: 'link/invalid-url'})),
    labelAt(51, {ruleId: 'figure/remote'})
  ]
  const lines = obeyed(github(found).log)
  assert.equal(lines.filter(line => line.startsWith('::error ')).length, 10)
  assert.equal(lines.filter(line => line.startsWith('::warning ')).length, 10)
  assert.equal(lines.filter(line => line.includes('title=link/no-url')).length, 1)
  assert.equal(lines.length, 20)
})

test('what strangers wrote is never obeyed, in the log or in an annotation', () => {
  const nasty = fc.array(
    fc.constantFrom(
      '::error::',
      '##[add-path]',
      '::stop-commands::x',
      '\n',
      '\r',
      '%0A',
      ',',
      ':',
      ' ',
      'a',
      '::x::',
      '\u2028'
    ),
    {maxLength: 12}
  )
  fc.assert(
    fc.property(nasty, nasty, (a, b) => {
      const [file, reason] = [`content/${a.join('')}`, b.join('')]
      const lines = obeyed(
        github([
          labelAt(1, {file, reason: message`${reason}`, actual: reason, expected: [reason], hint: message`${reason}`})
        ]).log
      )
      assert.equal(lines.length, 1)
      assert.match(
        lines[0] ?? '',
        /^::warning file=content\/[^,:]*,line=1,endLine=1,col=3,endColumn=6,title=link\/unknown-label::/
      )
    })
  )
})

test('the summary holds every finding, worst first, with links where the repository is known', () => {
  const env = {GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'amy/reading', GITHUB_SHA: 'c0ffee'}
  const found = [
    labelAt(41, {reason: message`Unexpected <b>&"x" @amy`}),
    labelAt(50, {ruleId: 'link/invalid-url', file: 'content/issues/a b.md'})
  ]
  const {summary} = github(found, {env, folder: 'site/'})
  const rows = summary.split('\n').filter(line => line.startsWith('<tr>'))
  assert.match(summary, /^<h3>1 error, 1 warning in 2 files<\/h3>\n<table>/)
  assert.match(
    rows[0] ?? '',
    /"https:\/\/github\.com\/amy\/reading\/blob\/c0ffee\/site\/content\/issues\/a%20b\.md\?plain=1#L50"/
  )
  assert.match(rows[1] ?? '', /Unexpected &lt;b&gt;&amp;&quot;x&quot; &#64;amy/)
  assert.doesNotMatch(github(found).summary, /<a /)
  assert.equal(github([]).summary, 'Nothing found.\n\n')
})

test('a summary that is too large keeps whole rows, and says how many are missing', () => {
  const found = Array.from({length: 9000}, (_, index) => labelAt(index + 1))
  const {summary} = github(found)
  const rows = summary.match(/^<tr>.*<\/tr>$/gm)?.length ?? 0
  assert.ok(Buffer.byteLength(summary) <= 1_000_000 && rows > 2000)
  assert.match(summary, new RegExp(`</table>\n<p>… and ${9000 - rows} more;`))
  assert.match(github(found, {room: 0}).summary, /… and 9000 more/)
})
