import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readFrontMatter} from '../../src/content/front-matter.js'
import {inEnglish} from '../support/in-english.js'

const file = 'content/issues/0082.md'

function read(block: string) {
  const {value, diagnostics} = readFrontMatter(file, `---\n${block}\n---\n\n# Body\n`)
  return {value, diagnostics: inEnglish(diagnostics)}
}

/** Findings as an editor sees them: `line:column-column rule reason`. */
function findings(source: string): readonly string[] {
  return inEnglish(readFrontMatter(file, source).diagnostics).map(({place, ruleId, reason}) => {
    assert.ok(place)
    const end = place.end.line === place.start.line ? '' : `${place.end.line}:`
    return `${place.start.line}:${place.start.column}-${end}${place.end.column} ${ruleId} ${reason}`
  })
}

test('no key is said to be absent where a fault may hide it', () => {
  for (const block of ['title: a: b', '- number: 1', 'number: [1', 'just words']) {
    assert.equal(read(block).value.readable, false, block)
  }
  assert.equal(read('titel: A').value.readable, true)
  assert.equal(read('').value.readable, true)
})

test('every key is read, under its English or its Chinese name', () => {
  const english = read(
    'number: 82\ntitle: 周末读什么\ndate: 2018-06-20\nsource: https://example.org/a?b=1#c\n' +
      'description: About\neditors: [amy, "@bob"]\ndraft: true\ncover: 0082/a.png'
  )
  assert.deepEqual(english.diagnostics, [])
  const {keys, ...value} = english.value
  assert.deepEqual(value, {
    number: 82,
    title: '周末读什么',
    date: '2018-06-20',
    source: 'https://example.org/a?b=1#c',
    description: 'About',
    editors: ['amy', 'bob'],
    draft: true,
    cover: '0082/a.png',
    bodyLine: 11,
    readable: true
  })
  assert.deepEqual(keys.date, {start: {line: 4, column: 1}, end: {line: 4, column: 17}})

  const chinese = read(
    '编号: 82\n标题: 周末读什么\n日期: 2018-06-20\n来源: https://example.org/a?b=1#c\n' +
      '简介: About\n编辑: [amy, "@bob"]\n草稿: true\n封面: 0082/a.png'
  )
  assert.deepEqual(chinese.diagnostics, [])
  assert.deepEqual({...chinese.value, keys: {}}, {...english.value, keys: {}})
  assert.equal(read('期号: 7').value.number, 7)
})

test('without front matter everything is body', () => {
  for (const source of [
    '',
    '\n\n',
    '# Title\n',
    'a\n---\nb: c\n---\n',
    '----\na: b\n---\n',
    ' ---\na: b\n---\n',
    '- - -\n'
  ]) {
    const {value, diagnostics} = readFrontMatter(file, source)
    assert.equal(value.bodyLine, 1, JSON.stringify(source))
    assert.deepEqual(diagnostics, [])
  }
})

test('the body begins below the closing line, whatever the line ends and empty lines above', () => {
  assert.equal(readFrontMatter(file, '---\n---').value.bodyLine, 3)
  assert.equal(readFrontMatter(file, '---\n# only a comment\n---\nx').value.bodyLine, 4)
  const windows = readFrontMatter(file, '--- \r\ntitle: x\r\n---\r\nBody\r\n')
  assert.deepEqual([windows.value.title, windows.value.bodyLine, windows.diagnostics.length], ['x', 4, 0])
  const lower = readFrontMatter(file, '\n\n---\ntitle: x\nnumber: 0\n---\n')
  assert.deepEqual(
    [lower.value.title, lower.value.bodyLine, lower.diagnostics[0]?.place?.start],
    ['x', 7, {line: 5, column: 9}]
  )
  assert.equal(readFrontMatter(file, '---yaml\ntitle: x\n---\n').value.title, 'x')
})

test('no language but YAML is read, and nothing runs', () => {
  const names = [
    'js',
    'javascript',
    ' js ',
    'JavaScript',
    'coffee',
    'cson',
    'json',
    'toml',
    'constructor',
    '__proto__',
    'title: x',
    ';;;'
  ]
  for (const name of names) {
    const source = `---${name}\n{"title": (globalThis.ran = 1, process.exit(7))}\n---\n\nBody\n`
    const {value, diagnostics} = readFrontMatter(file, source)
    assert.equal(value.title, null)
    assert.equal(value.bodyLine, 4)
    assert.deepEqual(
      diagnostics.map(({ruleId, place}) => [ruleId, place?.start.line]),
      [['front-matter/language', 1]],
      name
    )
  }
  assert.equal('ran' in globalThis, false)
})

test('the same bad text is reported the same the second time', () => {
  for (const source of [
    '---\ntitle: "x\n---\n',
    '---\na: b: c\n---\n',
    '---js\nprocess.exit(7)\n---\n',
    '---\nx: [\n---\n'
  ]) {
    const first = readFrontMatter(file, source)
    assert.ok(first.diagnostics.length > 0, source)
    assert.deepEqual(readFrontMatter(file, source), first)
  }
})

test('a block that nothing closes ends at the first empty line, and its keys are read', () => {
  const reason = 'Unexpected `---` without a second one, expected a line `---` that closes the front matter'
  assert.deepEqual(findings('---\nnumber: 3\ntitle: x\n\n# Body\n'), [`1:1-4 front-matter/syntax ${reason}`])
  const {value} = readFrontMatter(file, '---\nnumber: 3\ntitle: x\n\n# Body\n')
  assert.deepEqual([value.number, value.title, value.bodyLine], [3, 'x', 4])
})

test('a line that separates, at the top of a file, hides nothing', () => {
  for (const source of ['---\n\nHello\n', '---\nHello\n', '---']) {
    const {value, diagnostics} = readFrontMatter(file, source)
    assert.deepEqual([value.bodyLine, diagnostics.map(({ruleId}) => ruleId)], [2, ['front-matter/syntax']])
  }
})

test('a closing line with more on it is reported, and closes', () => {
  assert.deepEqual(findings('---\ntitle: x\n----\n'), [
    '3:1-5 front-matter/syntax Unexpected `----`, expected `---` alone on its line'
  ])
})

test('slips in YAML are said in the terms of an editor, at their cause', () => {
  const quotes = 'expected quotes around the value'
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['title: Foo: a bar', `2:8-18 Unexpected \`: \` inside a value, ${quotes}`],
    ['title: "Foo\nnumber: 3', '2:8-12 Unexpected `"` without a second one, expected it at the end of the value'],
    ["title: 'Foo", "2:8-12 Unexpected `'` without a second one, expected it at the end of the value"],
    ['editors: @amy', `2:10-14 Unexpected \`@\` at the beginning of a value, ${quotes}`],
    ['title: **Foo**', `2:8-15 Unexpected \`*\` at the beginning of a value, ${quotes}`],
    ['title: [综述] Foo', `2:8-16 Unexpected \`Foo\` after the end of a value, ${quotes}`],
    ['\ttitle: x', '2:1-2 Unexpected tab, expected blanks'],
    ['number:82\ntitle: x', '2:1-10 Unexpected line `number:82`, expected `key: value`'],
    ['number: 82\n标题：x', '3:1-5 Unexpected line `标题：x`, expected `key: value`'],
    ['title: x\n  number: 3', '3:1-12 Unexpected blanks before a key, expected it at the beginning of its line'],
    ['editors: [amy', '2:14-14 Unexpected end of a list or map, expected `]`'],
    ['title: "\\x"', '2:9-11 Unexpected escape `\\x` in double quotes, expected `\\\\` for a backslash'],
    ['title: !!js/function "x"', '2:22-25 Unexpected tag `!!js/function`, expected a plain value'],
    ['title: x\ntitle: y', '3:1-6 Unexpected second `title`, expected it once'],
    ['title: x\n标题: y', '3:1-3 Unexpected second `标题`, expected it once'],
    ['? [a]\n: b', '2:3-6 Unexpected list, map or alias as a key, expected a word']
  ]
  for (const [block, ...expected] of cases) {
    const wanted = expected.map(line => line.replace(' ', ' front-matter/syntax '))
    assert.deepEqual(findings(`---\n${block}\n---\n`), wanted, block)
  }
})

test('what would mend the line is said', () => {
  const expected = (block: string) => read(block).diagnostics.map(finding => finding.expected)
  assert.deepEqual(expected('title: Foo: "bar"'), [['"Foo: \\"bar\\""']])
  assert.deepEqual(expected('title: x\n编号：82'), [['编号: 82']])
  assert.deepEqual(expected('number:82\ntitle: x'), [['number: 82']])
  const [second] = read('title: x\ntitle: y').diagnostics
  assert.deepEqual(second?.related, {
    reason: 'First given here',
    file,
    place: {start: {line: 2, column: 1}, end: {line: 2, column: 6}}
  })
})

test('all findings come in one run', () => {
  const found = findings('---\ntitle: Foo: bar\ntilte: x\ndate: 2018-6-3\nnumber: -1\nauthor: "x\n---\n')
  assert.deepEqual(
    found.map(line => line.split(' ').slice(0, 2).join(' ')),
    [
      '2:8-16 front-matter/syntax',
      '3:1-6 front-matter/unknown-key',
      '4:7-15 front-matter/invalid-value',
      '5:9-11 front-matter/invalid-value',
      '6:9-11 front-matter/syntax'
    ]
  )
})

test('below a slip the other keys are read all the same', () => {
  const slips = [
    'title: Foo: bar',
    'title: "Foo',
    'title: [综述] Foo',
    'title: `Foo`',
    'title:Foo',
    'title：Foo',
    'title: Foo\n  cover: a.png'
  ]
  for (const slip of slips) {
    const {value, diagnostics} = read(`number: 3\n${slip}\ndate: 2018-06-13\neditors: amy`)
    assert.deepEqual([value.number, value.date, value.editors], [3, '2018-06-13', ['amy']], slip)
    assert.match(value.title ?? '', /Foo/)
    assert.deepEqual(
      diagnostics.map(({ruleId}) => ruleId),
      ['front-matter/syntax']
    )
  }
})

test('an unknown key is reported with the nearest known ones', () => {
  const [slip, chinese, strange, ...more] = read(
    'tilte: x\n标提: y\nzzzzzz: 1\n__proto__: 1\nconstructor: 2'
  ).diagnostics
  assert.deepEqual([slip?.reason, slip?.expected], ['Unexpected key `tilte`, expected `title`', ['title']])
  assert.equal(chinese?.expected?.[0], '标题')
  assert.equal(strange?.reason, 'Unexpected key `zzzzzz`, expected a known one')
  assert.ok(strange?.expected?.includes('description'))
  assert.deepEqual(
    more.map(({ruleId}) => ruleId),
    ['front-matter/unknown-key', 'front-matter/unknown-key']
  )
  assert.deepEqual(read('Title: x').diagnostics, [])
})

test('a date is a day that exists, and the form expected is said', () => {
  const cases = [
    ['2018-6-3', '2018-06-03'],
    ['2018/06/13', '2018-06-13'],
    ['2018.6.13', '2018-06-13'],
    ['2018年6月3日', '2018-06-03'],
    ['２０２６－１１－２８', '2026-11-28'],
    ['2018 年 6 月 3 日', '2018-06-03'],
    ['2018-06-13T10:00:00Z', '2018-06-13'],
    ['"2018-06-13 10:00"', '2018-06-13'],
    ['2018/13/01', 'YYYY-MM-DD'],
    ['June 13', 'YYYY-MM-DD'],
    ['13.06.2018', 'YYYY-MM-DD'],
    ['20180613', 'YYYY-MM-DD'],
    ['[2018]', 'YYYY-MM-DD']
  ]
  for (const [written, expected] of cases) {
    const {value, diagnostics} = read(`date: ${written}`)
    assert.equal(value.date, null)
    assert.deepEqual(
      diagnostics.map(({ruleId, expected}) => [ruleId, expected]),
      [['front-matter/invalid-value', [expected]]],
      written
    )
    // What stands beside the day is for its editor to drop.
    const certain = expected !== 'YYYY-MM-DD' && !/10:00/.test(written ?? '')
    assert.equal(diagnostics[0]?.fix?.text, certain ? expected : undefined, written)
  }
  assert.equal(
    read('date: 2018-02-30').diagnostics[0]?.reason,
    'Unexpected date `2018-02-30`, expected a day that exists'
  )
  assert.equal(read('date: 1900-02-29').value.date, null)
  assert.equal(read('date: 2000-02-29').value.date, '2000-02-29')
  assert.equal(read('date: "2018-06-13"').value.date, '2018-06-13')
})

test('a value of the wrong kind is reported where it stands, and reads as absent', () => {
  const cases = [
    ['number: 0', 'Unexpected `0`, expected a whole number from 1 to 999999'],
    ['number: 1.5', 'Unexpected `1.5`, expected a whole number from 1 to 999999'],
    ['number: eighty', 'Unexpected `eighty`, expected a whole number from 1 to 999999'],
    ['number: [1]', 'Unexpected list, expected a whole number from 1 to 999999'],
    ['title: [a, b]', 'Unexpected list, expected text'],
    ['cover: {a: b}', 'Unexpected map, expected text'],
    ['draft: yes', 'Unexpected `yes`, expected `true` or `false`'],
    ['draft: "true"', 'Unexpected `true`, expected `true` or `false`'],
    ['source: example.org', 'Unexpected `example.org`, expected an address that begins with `https://` or `http://`'],
    [
      'source: "javascript:alert(1)"',
      'Unexpected `javascript:alert(1)`, expected an address that begins with `https://` or `http://`'
    ],
    ['editors: {a: b}', 'Unexpected map, expected a list of names']
  ]
  for (const [block = '', reason = ''] of cases) {
    const {value, diagnostics} = read(block)
    assert.deepEqual(
      diagnostics.map(finding => [finding.ruleId, finding.reason]),
      [['front-matter/invalid-value', reason]]
    )
    assert.deepEqual(value, {...read('').value, bodyLine: 4, keys: value.keys}, block)
  }
  assert.deepEqual(read('editors: [a, [b], "", {c: 1}]').value.editors, ['a'])
  assert.equal(read('editors: [a, [b], "", {c: 1}]').diagnostics.length, 3)
  for (const block of ['- a\n- b', 'text', '标题：x\n编号：3']) {
    assert.deepEqual(
      read(block).diagnostics.map(({ruleId}) => ruleId),
      ['front-matter/invalid-value'],
      block
    )
  }
})

test('text may look like something else, and an empty value is none', () => {
  assert.equal(read('title: 2018').value.title, '2018')
  assert.equal(read('title: 1.10').value.title, '1.10')
  assert.equal(read('title: true').value.title, 'true')
  assert.equal(read('number: 081').value.number, 81)
  assert.equal(read('editors: amy').value.editors[0], 'amy')
  const {value, diagnostics} = read('title:\nnumber:\neditors:\ndate: ""\ndraft:')
  assert.deepEqual([value, diagnostics], [{...read('').value, bodyLine: 8}, []])
})

test('hostile input costs little and is refused', () => {
  const laughs = [
    'a: &a [x, x]',
    ...[...'bcdefghi'].map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
  ]
  assert.ok(read(laughs.join('\n')).diagnostics.some(({reason}) => reason.startsWith('Unexpected `*`')))
  const bombs = [
    '\n'.repeat(1_000_000),
    `a: ${'['.repeat(15_000)}`,
    `${'- '.repeat(8000)}x`,
    `{a: ${'{a: '.repeat(4000)}`,
    'x'.repeat(2_000_000)
  ]
  for (const bomb of bombs) assert.ok(read(bomb).diagnostics.length > 0)
})
