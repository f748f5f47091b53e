import type {Element, Root as Hast, Nodes} from 'hast'
import type {Root} from 'mdast'
import type {Handler, Raw} from 'mdast-util-to-hast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {Html} from '../../model/issue.js'
import type {MathNode} from './math.js'

/** Characters that XML 1.0 forbids would break every feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const handlers: Record<string, Handler> = {mathml: printMath as Handler}

/**
 * The only place where Markdown becomes HTML.
 *
 * @param prefix makes the ids of footnotes unique among the entries that share a page
 */
export function toHtml(root: Root, prefix: string): Html {
  const processor = unified()
    .use(remarkRehype, {
      clobberPrefix: `${prefix}-`,
      // Begins with what is seen, so that it can be said to a machine.
      footnoteBackLabel: (reference, again) => `↩${again > 1 ? again : ''} ${reference + 1}`,
      handlers
    })
    .use(() => (tree: Hast) => visit(tree))
    // The only raw markup in the tree is that of formulas: HTML of the editor is text by now.
    .use(rehypeStringify, {allowDangerousHtml: true})
  return processor.stringify(processor.runSync(root)).replace(forbidden, '') as Html
}

function printMath(_: unknown, {markup}: MathNode): Raw {
  return {type: 'raw', value: markup}
}

function visit(node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) if (child.type === 'element') mend(child)
  if (node.type === 'element' && 'dataFootnotes' in node.properties) {
    // Its heading would repeat one id on a page with several entries.
    node.children = node.children.filter(child => child.type !== 'element' || child.tagName !== 'h2')
  }
  for (const child of node.children) visit(child)
}

function mend(element: Element): void {
  const {properties} = element
  delete properties.ariaDescribedBy
  if (properties.align) {
    properties.className = [`align-${properties.align}`]
    delete properties.align
  }
  if (element.tagName === 'a' && /^https?:/.test(String(properties.href))) properties.rel = ['noopener', 'noreferrer']
  // A block that scrolls must be reachable by keyboard.
  if (element.tagName === 'pre' || element.tagName === 'table') properties.tabIndex = 0
}
