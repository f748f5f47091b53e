import type {Link, List, Nodes, PhrasingContent} from 'mdast'
import {type Escapes, escapeText} from './escape-text.js'

export type Manner = {
  readonly escapes: Escapes
  readonly slant: '*' | '_'
  /** Empty comments part marks of weight from words that would keep them from being marks. */
  readonly parted: boolean
}

/** Writes a paragraph, list or break of a digest as Markdown. */
export function writeMarkdown(node: Nodes, manner: Manner): string {
  switch (node.type) {
    case 'thematicBreak':
      return '---'
    case 'list':
      return node.children
        .map((item, index) => `${markerOf(node, index)} ${writeMarkdown(item, manner)}`)
        .map(line => line.trimEnd())
        .join('\n')
    case 'listItem':
      return node.children.map(child => writeMarkdown(child, manner)).join('\n')
    case 'paragraph':
      return inline(node.children, manner, true)
    default:
      return ''
  }
}

/** Another mark begins another list. */
function markerOf({ordered, start, data}: List, index: number): string {
  const again = data !== undefined && 'again' in data
  return ordered ? `${(start ?? 1) + index}${again ? ')' : '.'}` : again ? '*' : '-'
}

function inline(nodes: readonly PhrasingContent[], manner: Manner, atStart = false): string {
  return nodes.reduce((text, node, index) => {
    const written = inlineNode(node, manner, atStart && text === '')
    const [before, after] = [nodes[index - 1], node]
    const parting = manner.parted && (isMarked(before) || isMarked(after)) && touches(text, written)
    return text + (parting ? '<!-- -->' : '') + written
  }, '')
}

function isMarked(node: PhrasingContent | undefined): boolean {
  return node?.type === 'strong' || node?.type === 'emphasis' || node?.type === 'delete'
}

function touches(left: string, right: string): boolean {
  return /\S$/.test(left) && /^\S/.test(right)
}

function inlineNode(node: PhrasingContent, manner: Manner, atStart: boolean): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value, manner.escapes, atStart)
    case 'strong':
      return `**${inline(node.children, manner)}**`
    case 'emphasis':
      return `${manner.slant}${inline(node.children, manner)}${manner.slant}`
    case 'delete':
      return `~~${inline(node.children, manner)}~~`
    case 'inlineCode':
      return code(node.value)
    case 'inlineMath':
      return `$${node.value}$`
    case 'link':
      return link(node, manner)
    case 'image':
      return `![${escapeText(node.alt ?? '', 'marks', false)}](${target(node.url, node.title)})`
    case 'html':
      // A line break and comments work as they are; other HTML is shown as text, so text it becomes.
      return /^<br\s*\/?>$|^<!--/i.test(node.value) ? node.value : escapeText(node.value, 'marks', atStart)
    case 'break':
      return '<br>'
    default:
      return 'children' in node ? inline(node.children, manner) : ''
  }
}

function code(value: string): string {
  const longest = Math.max(0, ...(value.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const padded = /^`|`$|^ .*\S.* $/.test(value) ? ` ${value} ` : value
  return fence + padded + fence
}

/** An address that was typed bare stays bare while that reads the same. */
function link(node: Link, manner: Manner): string {
  const [only] = node.children
  const shown = node.children.length === 1 && only?.type === 'text' ? only.value : null
  const bare = shown !== null && [shown, `http://${shown}`, `mailto:${shown}`].includes(node.url)
  if (bare && manner.escapes === 'none' && !manner.parted) return shown
  if (bare && !/[\s<>]/.test(shown) && !shown.startsWith('www.')) return `<${shown}>`
  return `[${inline(node.children, manner)}](${target(node.url, node.title)})`
}

function target(url: string, title: string | null | undefined): string {
  const address = /[\s()<>]|^$/.test(url) ? `<${url.replace(/[\\<>]/g, '\\$&').replace(/\s/g, '%20')}>` : url
  return title ? `${address} "${title.replace(/[\\"]/g, '\\$&')}"` : address
}
