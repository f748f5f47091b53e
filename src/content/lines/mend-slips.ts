import {isWhollyBold} from './emphasis.js'
import {nextIndex, previousIndex, type Shaped} from './heads.js'
import {plainWords, type Shape} from './line-kinds.js'

/** Lines whose look is a slip, or means something else here, and whose neighbours tell what they are. */
export function mendSlips(lines: readonly Shaped[]): Shaped[] {
  return lines.map((shaped, index) => {
    const before = lines[previousIndex(lines, index)]?.shape.kind
    const after = lines[nextIndex(lines, index)]?.shape.kind
    return {line: shaped.line, shape: mended(shaped, before, after) ?? shaped.shape}
  })
}

function mended(
  {line, shape}: Shaped,
  before: Shape['kind'] | undefined,
  after: Shape['kind'] | undefined
): Shape | null {
  const introduces = after === 'recommender' || after === 'tags'
  const section = /^\**【\s*([^【】]{1,16}?)\s*】\**$/u.exec(line.text)?.[1]
  if (section && (after === 'images' || after === 'bold')) return {kind: 'section', section, images: []}
  switch (shape.kind) {
    case 'bold': {
      // A handle that lost its `@`, between title and tag.
      const handle = /^([\p{L}\p{N}_-]{1,24})\s*推荐$/u.exec(shape.text)?.[1]
      if (handle && after === 'tags' && (before === 'bold' || before === 'images'))
        return {kind: 'recommender', handles: [handle]}
      break
    }
    case 'tags':
      // A bold title that begins with `#`.
      if (after === 'recommender' && isWhollyBold(line.text)) return {kind: 'bold', text: plainWords(line.text)}
      break
    case 'address': {
      // A title that is a link.
      const [link, ...others] = shape.urls
      if (introduces && link?.text && others.length === 0 && line.text.startsWith('**'))
        return {kind: 'bold', text: link.text, url: link.url}
      break
    }
    case 'heading':
      // `# Tag`, with a blank that makes a heading of it.
      if (shape.rank === 1 && before === 'recommender') return {kind: 'tags', tags: [shape.title], escaped: false}
      break
  }
  return null
}
