import type {PhrasingContent, Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {parseBlocks} from './parse-blocks.js'

// A lone `~` is prose (`4~7 倍`, `H~2~O`), not deletion.
const options = {singleTilde: false}

/** Block structure and emphasis mean nothing in digest prose: its lines are the blocks, and `emphasis.ts` reads the marks. */
const digestDisables = [
  'attention',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'mathFlow',
  'setextUnderline',
  'thematicBreak'
]

/** The two readers of Markdown. */
export type Markdown = {
  /** Any Markdown: GFM, formulas, emphasis beside Chinese punctuation. */
  readonly blocks: (text: string) => Root
  /** The inline marks of digest prose but emphasis: links, code, escapes. */
  readonly inline: (text: string) => PhrasingContent[]
}

/** One of each serves a whole file. */
export function createMarkdown(): Markdown {
  const blocks = unified()
    .use(remarkParse)
    .use(remarkGfm, options)
    .use(remarkMath)
    .use(remarkCjkFriendly)
    .use(remarkCjkStrikethrough, options)
    .freeze()
  const inline = unified()
    .use(remarkParse)
    .use(remarkGfm, options)
    .use(remarkMath)
    .use(disable, digestDisables)
    .freeze()
  return {
    blocks: text => parseBlocks(text, text => blocks.parse(text)),
    inline: text => {
      if (!/[[\]`<>\\&_~^$]|https?:|www\.|@/.test(text)) return [{type: 'text', value: text}]
      const first = inline.parse(text).children[0]
      return first?.type === 'paragraph' ? first.children : [{type: 'text', value: text}]
    }
  }
}

function disable(this: Processor, constructs: readonly string[]): void {
  const data: {micromarkExtensions?: unknown[]} = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({disable: {null: constructs}})
}
