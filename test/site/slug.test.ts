import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Slug} from '../../src/model/issue.js'
import {slugOf} from '../../src/site/slug.js'
import {uniqueSlugs} from '../../src/site/unique-slugs.js'

const slugs: Record<string, string> = {
  'Attention Mechanism': 'attention-mechanism',
  'FusionNet: Fusing via Fully-Aware Attention?': 'fusionnet-fusing-via-fully-aware-attention',
  注意力机制: '注意力机制',
  '用Foo做的、语音工具': '用foo做的-语音工具',
  'C++': 'c-plus-plus',
  'c ++': 'c-plus-plus',
  'FooNet++ - Learning': 'foonet-plus-plus-learning',
  'C#': 'c-sharp',
  'F# 语言': 'f-sharp-语言',
  '#NLP': 'nlp',
  C: 'c',
  'arxiv 1711.07341': 'arxiv-1711.07341',
  'v1..2': 'v1-2',
  'e.g. this': 'e.g-this',
  '.hidden.': 'hidden',
  ＡＢＣ１２: 'abc12',
  'Top²': 'top2',
  'cafe\u0301': 'café',
  İstanbul: 'i̇stanbul',
  हिन्दी: 'हिन्दी',
  // A Kangxi radical in place of the common character.
  '⽤户': '用户',
  '': 'untitled',
  '…': 'untitled',
  '🎉': 'untitled',
  '..': 'untitled',
  '../x': 'x',
  '/etc/passwd': 'etc-passwd',
  'a\\b': 'a-b',
  '%2e%2e': '2e-2e',
  '\u202egnp.exe\u202c': 'gnp.exe',
  'a\u200bb\ufeffc': 'abc',
  'a\0b': 'a-b',
  '\ud800x': 'x',
  CON: 'con-1',
  'aux.txt': 'aux-txt',
  'lpt1.a.b': 'lpt1-a.b',
  console: 'console',
  'Index.HTML': 'index-html',
  'index.html.erb': 'index.html.erb',
  a_b: 'a-b'
}
for (const [text, slug] of Object.entries(slugs)) {
  test(`the slug of ${JSON.stringify(text)} is ${slug}`, () => assert.equal(slugOf(text), slug))
}

test('a long slug is cut between words, or at 80 characters where there are none', () => {
  assert.equal(slugOf('word '.repeat(80)), Array(16).fill('word').join('-'))
  assert.equal(slugOf('x'.repeat(400)), 'x'.repeat(80))
  assert.equal(slugOf(`a ${'x'.repeat(400)}`), `a-${'x'.repeat(78)}`)
  assert.equal(slugOf('注'.repeat(400)), '注'.repeat(80))
  assert.equal(slugOf('𠀀'.repeat(400)), '𠀀'.repeat(60), 'four bytes each: 240')
})

const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 120}),
  fc.string({unit: 'grapheme', maxLength: 120}),
  fc.string({unit: fc.constantFrom(...'a.-+#. /\\%C注\u0301\u200d\u202e²ΣİßⅣ'), maxLength: 200})
)

test('every slug is one safe path segment, and its own slug', () => {
  fc.assert(
    fc.property(text, given => {
      const slug = slugOf(given)
      assert.match(slug, /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*$/u)
      assert.doesNotMatch(slug, /[.-]$|[.-]{2}/)
      assert.doesNotMatch(slug, /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|^index\.html$/)
      assert.ok([...slug].length <= 82 && Buffer.byteLength(slug) <= 242, slug)
      assert.equal(decodeURIComponent(encodeURIComponent(slug)), slug)
      assert.equal(slugOf(slug), slug)
    }),
    {numRuns: 2000}
  )
})

test('every single character has a slug that is its own slug', () => {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const slug = slugOf(String.fromCodePoint(code))
    if (slugOf(slug) !== slug) assert.fail(`U+${code.toString(16)} gives ${slug}, and that ${slugOf(slug)}`)
  }
})

test('unique slugs: the first keeps the plain one, and -2 that is taken is passed over', () => {
  const unique = uniqueSlugs()
  const given = ['a', 'a', 'a-2', 'a', 'b', 'a-2'].map(slug => unique(slug as Slug))
  assert.deepEqual(given, ['a', 'a-2', 'a-2-2', 'a-3', 'b', 'a-2-3'])
})

test('unique slugs are distinct, and those of a beginning never change', () => {
  const names = fc.array(fc.constantFrom('a', 'a-2', 'a-2-2', 'a-3', 'b'))
  fc.assert(
    fc.property(names, names, (older, newer) => {
      const run = (wishes: readonly string[]) => {
        const unique = uniqueSlugs()
        return wishes.map(wish => unique(wish as Slug))
      }
      const all = run([...older, ...newer])
      assert.equal(new Set(all).size, all.length)
      assert.deepEqual(all.slice(0, older.length), run(older))
    })
  )
})
