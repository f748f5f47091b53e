import {scanImages} from '../content/lines/images.js'
import type {IssueDraft, SourcePath} from '../model/issue.js'
import {figureSource} from '../site/figure-source.js'
import {figuresOf} from './figures-of.js'

/**
 * The local pictures that an issue file names anywhere, shown or not: its figures, but also banners, posters, and what
 * stands in comments. A draft names its own, published or not.
 */
export function namedFigures(draft: IssueDraft, text: string): readonly SourcePath[] {
  const sources = [...scanImages(text).images.map(({url}) => url), ...figuresOf(draft).map(({source}) => source)]
  return sources.flatMap(source => {
    const found = figureSource(draft.file, source)
    return found.kind === 'local' ? [found.path] : []
  })
}
