import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {joinSheets} from '../../src/build/join-sheets.js'
import {repository} from '../support/cli.js'

const join = (sheets: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    joinSheets(Object.entries(sheets).map(([path, text]) => ({path, body: new TextEncoder().encode(text)}))).map(
      ({path, body}) => [path, typeof body === 'string' ? body : new TextDecoder().decode(body)]
    )
  )

const squeezed = (text: string) => join({'assets/own.css': text})['assets/own.css']

test('the sheets of every page become one, in the order of the cascade; all else keeps its place', () => {
  const files = {'assets/base.css': 'b{}', 'assets/own.css': 'o{}', 'assets/tokens.css': 't{}', 'assets/a.js': '// a\n'}
  assert.deepEqual(join(files), {'assets/own.css': 'o{}', 'assets/a.js': '// a\n', 'assets/common.css': 't{}\nb{}'})
  assert.deepEqual(join({'base.css': ' b {} '}), {'base.css': ' b {} '}, 'outside of assets nothing is touched')
  assert.deepEqual(join({}), {})
})

test('comments and indentation go, strings and addresses stay', () => {
  const cases = [
    ['/* one */\na {\n  color: red;  /* two */\n}\n', 'a {\ncolor: red;\n}'],
    ['a::before { content: "/* no  comment */" }', 'a::before { content: "/* no  comment */" }'],
    [`a { content: 'it\\'s  "so"' /**/ }`, `a { content: 'it\\'s  "so"' }`],
    ['a { src: url( x/*y*/z.png ) }', 'a { src: url( x/*y*/z.png ) }'],
    ['a/**/b{} .a/* x */.b{}', 'a/**/b{} .a/**/.b{}'],
    ['.a\\/*{} b  c{}', '.a\\/*{} b c{}'],
    ['a { color: red /* never closed', 'a { color: red /* never closed'],
    ['\ufeffa{}', 'a{}']
  ] as const
  for (const [written, sent] of cases) assert.equal(squeezed(written), sent)
})

test('our own sheets have no comment left, and every rule that they had', () => {
  for (const name of ['tokens', 'base', 'frame', 'entries', 'figures', 'lists', 'print', 'figure-dialog']) {
    const text = readFileSync(`${repository}public/assets/${name}.css`, 'utf8')
    const sent = squeezed(text) ?? ''
    assert.doesNotMatch(sent, /\/\*|\n\s/)
    assert.equal(sent.replace(/\s+/g, ''), text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ''), name)
  }
})
