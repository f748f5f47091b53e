import type {Nodes, Root} from 'mdast'

/** The text of a tree as a reader sees it, one line a block. */
export function plainText(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value
  if (node.type === 'break') return '\n'
  if (!('children' in node)) return ''
  const separator = isBlockParent(node) ? '\n' : ''
  return node.children.map(plainText).join(separator)
}

/** The sentences set in bold. A bold label (`**贡献：**`) or a bold word is no sentence. */
export function keyPoints(root: Root): string[] {
  return boldTexts(root)
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => !/[：:]$/.test(text) && [...text].length >= 8)
}

/** The key points as one text, else the first sentence. */
export function leadOf(points: readonly string[], text: string): string {
  if (points.length === 0) return firstSentence(text)
  return points
    .map(point => {
      if (/[。！？.!?…；;]$/.test(point)) return point
      return point + (/\p{Script=Han}/u.test(point) ? '。' : '.')
    })
    .reduce((text, point) => text + (/[.!?]$/.test(text) ? ' ' : '') + point)
}

function firstSentence(text: string): string {
  const line =
    text
      .split('\n')
      .find(part => part.trim() !== '')
      ?.trim() ?? ''
  return /^.*?(?:[。！？]|[.!?](?=\s|$))/u.exec(line)?.[0] ?? line
}

function boldTexts(node: Nodes): string[] {
  if (node.type === 'strong') return [plainText(node)]
  return 'children' in node ? node.children.flatMap(boldTexts) : []
}

function isBlockParent(node: Nodes): boolean {
  return ['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'footnoteDefinition'].includes(node.type)
}
