import type {Facet} from '../../../model/site.js'
import {papersIn} from '../../../site/papers-in.js'
import {grouped} from '../../words/grouped.js'
import type {Context} from '../context.js'
import {type Text, textOf} from '../text.js'
import {facetName} from './facet-name.js'

/** One value of a facet, as a row of a list. */
export type FacetView = {
  readonly name: Text
  /** What an abbreviation stands for, where known. */
  readonly fullName: Text | null
  readonly href: string
  /** Papers, each once: as a number, and written. */
  readonly size: number
  readonly count: string
  /** `7 篇论文` */
  readonly papers: string
}

export function facetView(context: Context, facet: Facet): FacetView {
  const {language} = context.site.settings
  const size = papersIn(facet.entries)
  return {
    name: textOf(facetName(context, facet), language),
    fullName: facet.fullName === null ? null : textOf(facet.fullName, language),
    href: context.routes.facet(facet.kind, facet.slug),
    size,
    count: grouped(size),
    papers: context.words.papers(size)
  }
}
