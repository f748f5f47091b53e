import type {Facet, FacetKind, Paper, Site} from '../../model/site.js'
import {encodeSteps} from './encode-steps.js'

/** Every value of every facet with its documents, as `encodeSteps` writes them. */
export type FacetTable = Readonly<Record<FacetKind, readonly FacetRow[]>> & {
  /** Documents whose code can be had. */
  readonly code: string
}

/** The slug is empty where it is the name in lower case with `-` for blanks. */
type FacetRow = readonly [slug: string, name: string, documents: string]

/** @param papers in the order of the documents */
export function facetTable(site: Site, papers: readonly Paper[]): FacetTable {
  const numbers = new Map(papers.map((paper, number) => [paper, number]))
  const rows = (kind: FacetKind) =>
    site.facets[kind].map((facet): FacetRow => [slugOf(facet), facet.name, documentsOf(facet)])
  const code = papers.flatMap(({links}, number) => (links.some(({label}) => label === 'code') ? [number] : []))
  return {
    tag: rows('tag'),
    venue: rows('venue'),
    recommender: rows('recommender'),
    year: rows('year'),
    code: encodeSteps(code)
  }

  function documentsOf({entries}: Facet): string {
    const found = new Set(entries.flatMap(({paper}) => numbers.get(paper) ?? []))
    return encodeSteps([...found].sort((a, b) => a - b))
  }
}

function slugOf({slug, name}: Facet): string {
  return name.toLowerCase().replaceAll(' ', '-') === slug ? '' : slug
}
