import type {Nodes, Root, RootContent} from 'mdast'
import type {Line} from '../lines/lines.js'
import {safeAddress} from './addresses.js'
import {cleanTree} from './clean-tree.js'
import {type DigestStyle, digestTree} from './digest-prose.js'
import type {Markdown} from './markdown.js'
import {toHtml} from './to-html.js'
import {type Manner, writeMarkdown} from './write-markdown.js'

/** A paragraph or a list, and the lines on which it and the items of the list began. */
export type WrittenBlock = {readonly line: number; readonly text: string; readonly items: readonly number[]}

/**
 * The prose of a digest as Markdown that any reader understands: its glued asterisks, wrapped lines and no-break blanks
 * become plain ones. Of all manners of writing the plainest is taken that reads the same.
 */
export function digestMarkdown(lines: readonly Line[], style: DigestStyle, markdown: Markdown): WrittenBlock[] {
  const tree = digestTree(lines, style, markdown, () => {})
  const written: (WrittenBlock & {readonly node: RootContent})[] = []
  for (const node of tree.children) {
    const before = written.at(-1)?.node
    // Two lists with nothing but stray marks between them stay two.
    const again = node.type === 'list' && before?.type === 'list' && node.ordered === before.ordered
    const text = plainest(again ? {...node, data: {again: true} as never} : node, markdown)
    if (text !== '') written.push({line: node.position?.start.line ?? 0, text, items: itemsOf(node), node})
  }
  return written
}

function itemsOf(node: RootContent): readonly number[] {
  return node.type === 'list' ? node.children.map(item => item.children[0]?.position?.start.line ?? 0) : []
}

/** The plainest first: without escapes, then with more of them; last with empty comments, which part marks from words. */
const manners: readonly Manner[] = [false, true].flatMap(parted =>
  (['none', 'start', 'marks', 'all'] as const).flatMap(escapes =>
    (['*', '_'] as const).map(slant => ({escapes, slant, parted}))
  )
)

function plainest(node: RootContent, {blocks}: Markdown): string {
  const {data} = node
  if (data && 'source' in data) return String(data.source)
  const wanted = seen({type: 'root', children: [copy(node)]})
  const written = manners.map(manner => () => writeMarkdown(node, manner))
  return (written.find(write => seen(blocks(write())) === wanted) ?? written.at(-1))?.() ?? ''
}

/** What a reader gets of a tree: its HTML and its pictures. */
function seen(root: Root): string {
  const images: string[] = []
  cleanTree(root, {
    image: ({url, alt, title}) => images.push(url, alt, title ?? ''),
    html: () => {},
    math: () => {},
    link: address => {
      const safe = safeAddress(address)
      return 'url' in safe ? safe.url : null
    }
  })
  return [toHtml(root, ''), ...images].join('\n')
}

/** To clean a tree changes it. */
function copy<T extends Nodes>(node: T): T {
  return JSON.parse(JSON.stringify(node))
}
