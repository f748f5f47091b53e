import type {Facet} from '../../../model/site.js'
import type {Context} from '../context.js'

/** A value of a facet as it is shown: `CRF`, `@amy`, `2018 年`. */
export function facetName({words}: Pick<Context, 'words'>, {kind, name}: Facet): string {
  if (kind === 'recommender') return `@${name}`
  return kind === 'year' ? words.year(name) : name
}
