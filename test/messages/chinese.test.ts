import assert from 'node:assert/strict'
import {test} from 'node:test'
import {run} from '../../src/commands/run.js'
import {findingOf} from '../../src/io/report/finding.js'
import {formatDiagnostics} from '../../src/io/report/format-diagnostics.js'
import {widthOf} from '../../src/io/report/width.js'
import {speechOf} from '../../src/messages/speech-of.js'
import type {Diagnostic} from '../../src/model/diagnostic.js'
import {inWords} from '../../src/model/in-words.js'
import {listed} from '../../src/model/listed.js'
import {message} from '../../src/model/message.js'
import {english} from '../../src/model/speech.js'

const chinese = await speechOf('zh')
const place = {start: {line: 41, column: 1}, end: {line: 41, column: 9}}
const label: Diagnostic = {
  ruleId: 'link/unknown-label',
  reason: message`Unexpected label \`${'论文连接'}\`, expected a known one`,
  file: 'content/issues/0082.md',
  place,
  expected: ['论文', '代码']
}
const number: Diagnostic = {
  ruleId: 'issue/duplicate-number',
  reason: message`Unexpected number ${82}, expected one that no other issue has`,
  file: 'content/issues/0082.md',
  place,
  related: {reason: message`The other issue with this number`, file: 'content/issues/0081.md', place}
}

test('a report speaks Chinese, in columns that align', () => {
  const text = formatDiagnostics([label, number], {speech: chinese})
  assert.equal(
    text,
    `content/issues/0082.md:41:1-41:9  error    期号 82 已用过，应与别的期不同             issue/duplicate-number
    另见：content/issues/0081.md:41:1-41:9  用了这个期号的另一期
    提示：请给其中一期换一个期号。
content/issues/0082.md:41:1-41:9  warning  不认得的链接名 \`论文连接\`，应为已知的一种  link/unknown-label
    应为：论文、代码
    提示：链接会以你写的词显示；用认得的链接名，才有专门的样子。

1 个错误、1 个警告，共 1 个文件
`
  )
  const columns = text.split('\n').flatMap(line => {
    const at = line.search(/(issue|link)\/[a-z-]+$/)
    return at < 0 ? [] : [widthOf(line.slice(0, at))]
  })
  assert.equal(new Set(columns).size, 1)
})

test('pieces are put into words by themselves, and what strangers wrote is no blank', () => {
  const said = message`Unexpected ${message`list`}, expected ${listed(['{1}', message`text`])}`
  assert.equal(english.words(said), 'Unexpected list, expected {1}, text')
  assert.equal(chinese.words(said), '写的是：列表，应为：{1}、文字')
  assert.equal(findingOf(JSON.parse(JSON.stringify(label)), chinese).reason, chinese.words(label.reason))
})

test('a bug has a code of its own, and asks to be reported', async () => {
  for (const [lang, asks] of [
    ['en', /Please report it/],
    ['zh', /报告给我们/]
  ] as const) {
    let told = ''
    const code = await run(['--lang', lang, '--version'], {
      out: {
        write: () => {
          throw new TypeError('slip')
        }
      },
      err: {write: text => (told += text)},
      env: {}
    })
    assert.equal(code, 70)
    assert.match(told, asks)
    assert.match(told, /^TypeError: slip\n {4}at /m)
  }
})

test('Latin letters and digits of a piece stand off from the Han characters around it', () => {
  const texts: Record<string, string> = {
    'expected {1}, then {2}': '应为{1}，再{2}完',
    '{1} to {2}': '{1} 到 {2}',
    word: '词'
  }
  const words = inWords(message`expected ${message`${1} to ${9}`}, then ${message`word`}`, text => texts[text] ?? text)
  assert.equal(words, '应为 1 到 9，再词完')
})
