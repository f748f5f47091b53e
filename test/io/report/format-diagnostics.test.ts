import assert from 'node:assert/strict'
import {test} from 'node:test'
import {formatBuild} from '../../../src/io/report/format-build.js'
import {formatDiagnostics} from '../../../src/io/report/format-diagnostics.js'
import {speechOf} from '../../../src/messages/speech-of.js'
import type {Diagnostic, Place} from '../../../src/model/diagnostic.js'
import {message} from '../../../src/model/message.js'
import type {BuildReport} from '../../../src/model/report.js'
import {english} from '../../../src/model/speech.js'

const place = (line: number, column: number, length: number): Place => ({
  start: {line, column},
  end: {line, column: column + length}
})
const label: Diagnostic = {
  ruleId: 'link/unknown-label',
  reason: message`Unexpected label \`论文连接\`, expected a known one`,
  file: 'content/issues/0082.md',
  place: place(41, 1, 8),
  actual: '论文连接',
  expected: ['代码', '数据集', '论文', '项目', '演示', '视频', '论文链接', '博客']
}
const number: Diagnostic = {
  ruleId: 'issue/duplicate-number',
  reason: message`Unexpected second issue 81`,
  file: 'content/issues/0082.md',
  place: place(2, 9, 2),
  related: {reason: message`the first one`, file: 'content/issues/0081.md', place: place(2, 9, 2)}
}

const told = (diagnostics: readonly Diagnostic[]): string => formatDiagnostics(diagnostics, {speech: english})

test('nothing found is nothing said', () => {
  assert.equal(told([]), '')
})

test('findings are sorted by file and place, each on one line that begins with its path', () => {
  const missing: Diagnostic = {
    ruleId: 'figure/remote',
    reason: message`Unexpected remote figure`,
    file: 'content/issues/0009.md'
  }
  assert.equal(
    told([label, missing, number]),
    `content/issues/0009.md  info  Unexpected remote figure  figure/remote
    hint: The page shows a stand-in that links to it; run \`offprint pull\`, or save the picture beside the issue.

content/issues/0082.md:2:9-2:11   error    Unexpected second issue 81                         issue/duplicate-number
    see: content/issues/0081.md:2:9-2:11  the first one
    hint: Give one of the two issues another number.
content/issues/0082.md:41:1-41:9  warning  Unexpected label \`论文连接\`, expected a known one  link/unknown-label
    expected: 论文链接, 论文, 代码, 数据集, 项目, 演示, … (2 more)
    hint: The link is shown under its own words; use a known label for a badge of its own.

1 error, 1 warning, 1 note in 2 files
`
  )
})

test('what a finding quotes may be a whole picture in one address, and is shortened in its middle', () => {
  const address = `data:image/png;base64,${'A'.repeat(100_000)}`
  const text = told([{...label, reason: message`Unexpected \`${address}\`, expected a path`, expected: [address]}])
  assert.match(text, /Unexpected `data:image\/png;base64,AAA.* … .*AAA`, expected a path {2}link/)
  assert.ok(text.length < 1500)
})

test('the order of findings in does not change the text out', () => {
  const findings = [label, number, {...label, place: place(40, 1, 1)}, {...label, reason: message`Another`}]
  assert.equal(told(findings), told(findings.toReversed()))
})

test("a hint that findings of a file share stands once; a finding's own hint wins over its rule's", () => {
  const text = told([
    label,
    {...label, place: place(50, 1, 8)},
    {...label, place: place(60, 1, 8), hint: message`Ask.`}
  ])
  assert.equal(text.match(/hint: The link is shown/g)?.length, 1)
  assert.match(text, /hint: Ask\./)
  assert.match(text, /3 warnings in 1 file\n$/)
})

test('text of strangers cannot steer a terminal or break a line', () => {
  const nasty = '\u001b[31m\u009b2J\r\nfake.md:1:1  error  x\u2028\u202egpj\u0007\0\ud800'
  const text = told([
    {...label, file: `content/${nasty}.md`, reason: message`${nasty}`, actual: nasty, expected: [nasty]}
  ])
  assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\u2028\u202e]|\p{Surrogate}/u)
  const lines = text.trimEnd().split('\n')
  assert.equal(lines.filter(line => /^\S/.test(line)).length, 2)
  assert.match(lines[0] ?? '', /^content\/\\u001b\[31m/)
})

test('colours only when asked for', () => {
  assert(!told([label, number]).includes('\u001b'))
  const coloured = formatDiagnostics([label, number], {speech: english, colour: true})
  assert(coloured.includes(`\u001b[31merror`) && coloured.includes(`\u001b[33mwarning`))
  assert.equal(coloured.replaceAll(/\p{Cc}\[\d+m/gu, ''), told([label, number]))
})

test('one long reason does not push away the rules of the others', () => {
  const long = {...label, reason: message`${'x'.repeat(300)}`, place: place(1, 1, 1)}
  const [first = '', second = ''] = told([long, label])
    .split('\n')
    .filter(line => line.startsWith('content'))
  assert(first.length > 300 && second.length < 150)
})

test('a build is told in six lines', async () => {
  const report: BuildReport = {
    diagnostics: [],
    silenced: 0,
    published: true,
    issues: {parsed: 1, cached: 2},
    figures: {encoded: 30, cached: 4},
    cards: {drawn: 6, cached: 5},
    pages: 120,
    files: {written: 5, unchanged: 6, removed: 7},
    notices: [],
    milliseconds: {read: 12.4, encode: 2345}
  }
  assert.equal(
    formatBuild(report, english),
    'issues   1 parsed, 2 cached\nfigures  30 encoded, 4 cached\ncards    6 drawn, 5 cached\npages    120\n' +
      'files    5 written, 6 unchanged, 7 removed\ntime     read 12 ms, encode 2.3 s\n'
  )
  assert.match(
    formatBuild({...report, published: false, milliseconds: {}}, english),
    /files {4}nothing was published\n$/
  )
  assert.equal(
    formatBuild(report, await speechOf('zh')),
    '期      新解析 1，缓存 2\n图      新编码 30，缓存 4\n分享图  新绘制 6，缓存 5\n页面    120\n' +
      '文件    写入 5，未变 6，删去 7\n用时    读取 12 毫秒、编码 2.3 秒\n'
  )
})
