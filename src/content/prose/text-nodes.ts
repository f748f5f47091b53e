import type {Emphasis, Link, Parents, PhrasingContent, Text} from 'mdast'

const han = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]'
const endsHan = new RegExp(`${han}$`, 'u')
const beginsHan = new RegExp(`^${han}`, 'u')

/** `S^3^FD` → S³FD, where the marks hold one short word. */
export function splitSuperscript(node: Text): PhrasingContent[] {
  if (!node.value.includes('^')) return [node]
  const parts = node.value.split(/(?<=[^\s^])\^([\p{L}\p{N}]{1,10}|[+−-]\p{N}{0,9})\^/u)
  return parts.flatMap((value, index): PhrasingContent[] => {
    const text: Text = {type: 'text', value}
    if (value === '') return []
    if (index % 2 === 0) return [text]
    const superscript: Emphasis = {type: 'emphasis', children: [text], data: {hName: 'sup'}}
    return [superscript]
  })
}

/** A line feed between two Han characters is no blank; elsewhere it is one. */
export function joinSoftBreaks(block: Parents): void {
  const leaves = textLeaves(block)
  leaves.forEach((leaf, index) => {
    if (!leaf.value.includes('\n')) return
    const before = leaves[index - 1]?.value ?? ''
    const after = leaves[index + 1]?.value ?? ''
    const lines = leaf.value.split('\n')
    leaf.value = lines.reduce((text, line, at) => {
      const left = text === '' ? before : text
      const right = line === '' && at === lines.length - 1 ? after : line
      return text + (endsHan.test(left.trimEnd()) && beginsHan.test(right.trimStart()) ? '' : '\n') + line
    })
  })
}

/** Parts of a link typed as a bare address: Chinese text glued to it is no part of it. */
export function cutBareAddress(node: Link): (Link | Text)[] {
  const only = node.children[0]
  if (node.children.length !== 1 || only?.type !== 'text' || !/^(https?:\/\/|www\.)/i.test(only.value)) return [node]
  const at = only.value.search(new RegExp(han, 'u'))
  // Where the shown text is not the address itself, the editor wrote both.
  if (at < 0 || !decodeSafely(node.url).endsWith(only.value)) return [node]
  const kept = only.value.slice(0, at)
  const url = kept.startsWith('www.') ? `http://${kept}` : kept
  return [
    {...node, url, children: [{type: 'text', value: kept}]},
    {type: 'text', value: only.value.slice(at)}
  ]
}

function textLeaves(node: Parents): Text[] {
  return node.children.flatMap((child): Text[] => {
    if (child.type === 'text') return [child]
    return 'children' in child ? textLeaves(child) : 'value' in child ? [{type: 'text', value: child.value}] : []
  })
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
