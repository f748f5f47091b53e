import {nextIndex, previousIndex, type Shaped} from './heads.js'

/**
 * Lines whose look is a slip and whose place tells what they are: a handle that lost its `@` between title and tag, and
 * a section label in other brackets before an entry.
 */
export function mendSlips(lines: readonly Shaped[]): Shaped[] {
  return lines.map((shaped, index) => {
    const {line, shape} = shaped
    const before = lines[previousIndex(lines, index)]?.shape.kind
    const after = lines[nextIndex(lines, index)]?.shape.kind
    if (shape.kind === 'bold' && (before === 'bold' || before === 'images') && after === 'tags') {
      const handle = /^([\p{L}\p{N}_-]{1,24})\s*推荐$/u.exec(shape.text)?.[1]
      if (handle) return {line, shape: {kind: 'recommender', handles: [handle]}}
    }
    const section = /^\**【\s*([^【】]{1,16}?)\s*】\**$/u.exec(line.text)?.[1]
    if (section && (after === 'images' || after === 'bold'))
      return {line, shape: {kind: 'section', section, images: []}}
    return shaped
  })
}
