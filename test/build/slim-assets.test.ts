import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {slimAssets} from '../../src/build/slim-assets.js'
import {slimScript} from '../../src/build/slim-script.js'
import {slimSheet} from '../../src/build/slim-sheet.js'
import {repository} from '../support/cli.js'

const assets = `${repository}public/assets/`

const slim = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    slimAssets(Object.entries(files).map(([path, text]) => ({path, body: new TextEncoder().encode(text)}))).map(
      ({path, body}) => [path, typeof body === 'string' ? body : new TextDecoder().decode(body)]
    )
  )

test('the sheets of every page become one, in the order of the cascade, and so do its scripts; all else keeps its place', () => {
  assert.deepEqual(
    slim({
      'assets/base.css': 'b{}',
      'assets/own.css': 'o{}',
      'assets/print.css': 'p{}',
      'assets/tokens.css': 't{}',
      'assets/a.js': '// a\nb()\n',
      'assets/a.txt': '  // a'
    }),
    {
      'assets/own.css': 'o{}',
      'assets/a.js': 'b()\n',
      'assets/a.txt': '  // a',
      'assets/common.css': 't{}\nb{}\n@media print {\np{}\n}'
    }
  )
  const [reading, keys] = ['const a = 1\n\nfunction b() {}\n', 'const a = 2\n']
  assert.deepEqual(slim({'assets/keys.js': keys, 'assets/reading.js': reading}), {
    'assets/common.js': '{\nconst a = 1\n\nfunction b() {}\n}\n{\nconst a = 2\n}'
  })
  const own = {'assets/keys.js': "import './own.js'\n", 'assets/reading.js': reading}
  assert.deepEqual(slim(own), own, 'a site has its own, which imports')
  assert.deepEqual(slim({'base.css': ' b {} '}), {'base.css': ' b {} '}, 'outside of assets nothing is touched')
  assert.deepEqual(slim({}), {})
})

test('comments and indentation of sheets go, strings and addresses stay', () => {
  const cases = [
    ['/* one */\na {\n  color: red;  /* two */\n}\n', 'a{color: red;}'],
    ['a,\n  b > c { margin: 0 auto }\n\nd {}', 'a,b > c{margin: 0 auto}d{}'],
    ['@media (a) and (b) {\n  c {\n    d: e;\n  }\n}', '@media (a) and (b){c{d: e;}}'],
    ['a::before { content: "/* no  comment */ { } " }', 'a::before{content: "/* no  comment */ { } "}'],
    [`a { content: 'it\\'s  "so"' /**/ }`, `a{content: 'it\\'s  "so"'}`],
    ['a { src: url( x/*y*/z.png ) }', 'a{src: url( x/*y*/z.png )}'],
    ['a/**/b{} .a/* x */.b{}', 'a/**/b{}.a/**/.b{}'],
    ['.a\\/*{} b  c{}', '.a\\/*{}b c{}'],
    ['.a\\{ b{}', '.a\\{ b{}'],
    ['a { color: red /* never closed', 'a{color: red /* never closed'],
    ['a { width: calc(1px + 2px) }', 'a{width: calc(1px + 2px)}']
  ] as const
  for (const [written, sent] of cases) assert.equal(slimSheet(written), sent)
})

test('lines of scripts that are comments go, whatever looks like one stays', () => {
  const cases = [
    ['// one\n  /** two\n   * three */\n  a() // four\n', 'a() // four\n'],
    ['/* a */ b()\nc()\n/* d */\n', '/* a */ b()\nc()\n'],
    ["const a = '// b'\n  + '/* c'\n", "const a = '// b'\n+ '/* c'\n"],
    ['/*! kept */\na()\n', '/*! kept */\na()\n'],
    ['const a = `\n  // b\n`\n', 'const a = `\n  // b\n`\n'],
    ["const a = 'b\\\n  // c'\n", "const a = 'b\\\n  // c'\n"],
    ['const a = `b` + `c`\n  // d\n', 'const a = `b` + `c`\n']
  ] as const
  for (const [written, sent] of cases) assert.equal(slimScript(written), sent)
})

test('our own sheets and scripts have no such comment left, and say what they said', () => {
  for (const name of readdirSync(assets)) {
    if (!/\.(css|js)$/.test(name)) continue
    const text = readFileSync(assets + name, 'utf8')
    const sent = name.endsWith('.js') ? slimScript(text) : slimSheet(text)
    // A script with a text of several lines is left alone.
    if (sent !== text) assert.doesNotMatch(sent, /^\s*(\/\*|\/\/)|\n[ \t]/, name)
    assert.ok(sent !== text || name === 'shelf-files.js', name)
    assert.equal(essence(name, sent), essence(name, text), name)
  }
})

/** What is left without comments and blanks: of a sheet all its letters, of a script its lines. */
function essence(name: string, text: string): string {
  if (name.endsWith('.css')) return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, '')
  const lines = text.split('\n').map(line => line.trim())
  return lines.filter(line => !/^(\/\/|\/?\*\*?( |\/|$))/.test(line)).join('\n')
}
