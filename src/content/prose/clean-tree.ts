import type {Image, Link, ListItem, Nodes, Parents, PhrasingContent, Root, RootContent, Text} from 'mdast'
import type {Math as DisplayMath, InlineMath} from 'mdast-util-math'
import {type ImageMark, unwrapProxy} from '../lines/images.js'
import {isFormula, mathOf} from './math.js'
import {cutBareAddress, joinSoftBreaks, splitSuperscript} from './text-nodes.js'

/** What `cleanTree` took out of the tree or stumbled upon; the caller knows the places and the rules. */
export type TreeVisitor = {
  /** An image between words: it becomes a figure. */
  readonly image: (image: ImageMark, node: Nodes) => void
  /** HTML that is shown as text. */
  readonly html: (value: string, node: Nodes) => void
  /** A formula that cannot be read; it is shown as text. */
  readonly math: (value: string, node: Nodes) => void
  /** The address to publish, or `null` to leave the words without a link. */
  readonly link: (url: string, node: Nodes) => string | null
}

/** Makes a tree of Markdown fit to publish: no HTML, no images, only safe links, no soft breaks between Han. Changes the tree. */
export function cleanTree(root: Root, visitor: TreeVisitor): void {
  const definitions = new Map<string, {url: string; title: string | null}>()
  for (const node of root.children) {
    if (node.type === 'definition') definitions.set(node.identifier, {url: node.url, title: node.title ?? null})
  }
  walk(root)

  function walk(parent: Parents): void {
    const before = parent.children as RootContent[]
    parent.children = before.flatMap((node, index) => clean(node, before[index + 1])) as never
    if (parent.type !== 'root') joinSoftBreaks(parent)
    parent.children = (parent.children as RootContent[]).filter(child => !isHollow(child)) as never
  }

  function clean(node: RootContent, next?: RootContent): RootContent[] {
    switch (node.type) {
      case 'text':
        return splitSuperscript(node)
      case 'html':
        return plainHtml(node.value, node)
      case 'inlineMath':
        return formula(node, next?.type === 'text' ? next.value : '')
      case 'math':
        return formula(node, '')
      case 'image':
        return takeImage(node, node)
      case 'imageReference': {
        const target = definitions.get(node.identifier)
        return target ? takeImage({...target, alt: node.alt ?? ''}, node) : []
      }
      case 'link':
        return cutBareAddress(node).flatMap(piece =>
          piece.type === 'link' ? safeLink(piece, piece.url) : clean(piece)
        )
      case 'linkReference': {
        walk(node)
        const target = definitions.get(node.identifier)
        const link: Link = {type: 'link', url: target?.url ?? '', children: node.children}
        return target ? safeLink({...link, ...(node.position && {position: node.position})}, target.url) : node.children
      }
      case 'definition':
        return []
      case 'heading':
        // The page's own headings are above: issue, section, entry.
        node.depth = Math.min(6, Math.max(4, node.depth + 1)) as 4
        break
      case 'listItem':
        if (typeof node.checked === 'boolean') markTask(node, node.checked)
        node.checked = null
        break
    }
    if ('children' in node) walk(node)
    return [node]
  }

  function takeImage(image: Pick<Image, 'url' | 'alt' | 'title'>, node: Nodes): [] {
    visitor.image({alt: image.alt ?? '', url: unwrapProxy(image.url), title: image.title ?? null, raw: ''}, node)
    return []
  }

  function safeLink(node: Link, address: string): RootContent[] {
    walk(node)
    const url = visitor.link(address, node)
    if (url === null) return node.children
    node.url = url
    node.title = null
    return node.children.length > 0 ? [node] : []
  }

  function formula(node: InlineMath | DisplayMath, next: string): RootContent[] {
    const display = node.type === 'math'
    const math = display || isFormula(node.value, next) ? mathOf(node.value, display) : null
    if (math) return [math as never]
    if (display || isFormula(node.value, next)) visitor.math(node.value, node)
    const text: Text = {type: 'text', value: display ? `$$${node.value}$$` : `$${node.value}$`}
    return display ? [{type: 'paragraph', children: [text]}] : [text]
  }

  function plainHtml(value: string, node: Nodes): PhrasingContent[] {
    const shown = value.replace(/<!--[\s\S]*?-->/g, '')
    if (/^<br\s*\/?>$/i.test(shown.trim())) return [{type: 'break'}]
    if (shown.trim() === '') return []
    visitor.html(shown.trim(), node)
    return [{type: 'text', value: shown}]
  }
}

/** A paragraph or emphasis that lost all it held. */
function isHollow(node: RootContent): boolean {
  const holds =
    node.type === 'paragraph' || node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete'
  return holds && node.children.every(child => child.type === 'text' && child.value.trim() === '')
}

/** A task's box as a sign: a form control would need a label and does nothing here. */
function markTask(item: ListItem, done: boolean): void {
  const sign: Text = {type: 'text', value: done ? '☑ ' : '☐ '}
  const first = item.children[0]
  if (first?.type === 'paragraph') first.children.unshift(sign)
  else item.children.unshift({type: 'paragraph', children: [sign]})
  item.data = {hProperties: {className: ['task']}}
}
