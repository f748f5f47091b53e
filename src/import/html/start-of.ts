import type {ElementContent} from 'hast'
import type {Point} from '../../model/diagnostic.js'

/** Where a node begins in the page. */
export function startOf(node: ElementContent): Point {
  const {line, column} = node.position?.start ?? {line: 1, column: 1}
  return {line, column}
}
