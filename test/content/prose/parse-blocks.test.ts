import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parseBlocks} from '../../../src/content/prose/parse-blocks.js'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkMath)
  .use(remarkCjkFriendly)
  .use(remarkCjkStrikethrough, {singleTilde: false})
  .freeze()

test('gives the tree of the parser, places too, for texts full of marks', () => {
  const piece = fc.constantFrom(
    ...[
      '词',
      '向量',
      'word',
      '**',
      '*',
      '_',
      '`',
      '~~',
      '~',
      '$',
      '$$',
      '[^1]',
      '[^1]: ',
      '[a](b)',
      '[a]: b',
      '![x](y)'
    ],
    ...['# ', '## ', '> ', '- ', '+ ', '1. ', '12) ', '---', '===', '```', '~~~', '| a | b |', '|-|-|', ':-', '<b>'],
    ...[
      '</b>',
      '<!--',
      '-->',
      '&amp;',
      '\\',
      '\\*',
      '*a*',
      '**甲。**乙',
      'https://a.b',
      'www.a.b',
      'x@y.z',
      '@x',
      '#y'
    ],
    ...[
      ' ',
      '  ',
      '    ',
      '\t',
      '\n',
      '\n',
      '\n\n',
      '\n\n',
      '  \n',
      '\n \n',
      '。',
      '：',
      '!',
      '！',
      '\u00a0',
      '\u3000',
      '\0'
    ]
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 24}), pieces => {
      same(pieces.join(''))
    }),
    {numRuns: 1000}
  )
})

test('gives the tree of the parser, places too, for plain paragraphs among others', () => {
  const plain = fc.constantFrom(
    '一段话。',
    'Two words',
    '一行\n又一行',
    '字 word 字',
    '第 3 章：a + b = c',
    '(括号) “引号” 25%',
    '1.5 倍'
  )
  const marked = fc.constantFrom(
    '**要点。**其余',
    '见 [链接](https://a.b)',
    '`码` 与 $x$',
    '行尾  \n换行',
    '  缩进',
    'a\\_b',
    '# 题',
    '- 项'
  )
  const gap = fc.constantFrom('\n\n', '\n\n\n', '\n \n', '\n\t\n\n', '\n')
  const part = fc.tuple(fc.oneof({weight: 3, arbitrary: plain}, marked), gap)
  fc.assert(
    fc.property(fc.array(part, {maxLength: 8}), fc.constantFrom('', '\n', '\n\n'), (parts, before) => {
      same(before + parts.flat().join(''))
    }),
    {numRuns: 1000}
  )
})

test('plain words never reach the parser', () => {
  const seen: string[] = []
  parseBlocks('一段话。\n\n**要点。**其余\n\n又一段，\n两行', text => {
    seen.push(text)
    return processor.parse(text)
  })
  assert.deepEqual(seen, ['**要点。**其余'])
})

function same(text: string): void {
  assert.deepEqual(
    parseBlocks(text, text => processor.parse(text)),
    processor.parse(text),
    JSON.stringify(text)
  )
}
